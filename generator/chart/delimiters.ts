/**
 * The text of a template source as Handlebars reads it. In a source `<% name %>` is a hole of generate time and `{{ }}` is Helm's; Handlebars
 * has one pair of delimiters, `{{ }}`, and `\{{` for those that it leaves alone.
 */
export function asHandlebars(source: string): string {
  return source.replaceAll('{{', '\\{{').replaceAll('<%', '{{').replaceAll('%>', '}}');
}

/** The column of a source, from 0, for a column of the text that Handlebars reads: each of Helm's braces before it has one character more there. */
export function sourceColumn(line: string, column: number): number {
  let [read, written] = [0, 0];
  while (read < column && written < line.length) {
    const step = line.startsWith('{{', written) ? 2 : 1;
    read += step === 2 ? 3 : 1;
    written += step;
  }
  return written;
}

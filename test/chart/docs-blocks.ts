/** A fenced block of a Markdown page. */
export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a Markdown page, in order. */
export function codeBlocks(page: string): CodeBlock[] {
  return Array.from(page.matchAll(/^```(\w+)\n(.*?)^```$/gms), ([, language = '', text = '']) => ({ language, text }));
}

/** The words of every command in shell blocks; a line an item, comments left out. */
export function commandsOf(blocks: readonly CodeBlock[]): string[][] {
  const lines = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.split('\n'));
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map(words);
}

/** The words of a command line, quotes and backslashes resolved as a shell does; variables stay. */
export function words(line: string): string[] {
  const pieces = /'([^']*)'|"([^"]*)"|\\(.)|([^\s'"\\]+)|(\s+)/g;
  const found = [''];
  for (const [, single, double, escaped, plain, blank] of line.trim().matchAll(pieces)) {
    if (blank === undefined) found.push((found.pop() ?? '') + (single ?? double ?? escaped ?? plain ?? ''));
    else found.push('');
  }
  return found;
}

/**
 * A Go template with its control flow indented by two spaces a level. Only lines that begin with `{{-` move, with the lines of the same action:
 * such an action trims what stands before it, so that nothing changes of what is printed. A source's own indentation fits one line of Flink only,
 * where an action that opens or closes a block stands in a condition.
 */
export function indented(template: string): string {
  let depth = 0;
  let shift: number | undefined;
  let comment = false;
  return template
    .split('\n')
    .map((line) => {
      if (comment || /^\{\{-? ?\/\*/.test(line)) {
        comment = !line.includes('*/');
        return line;
      }
      const words = [...line.matchAll(/\{\{-? (\w+)/g)].map(([, word = '']) => word);
      if (shift !== undefined) {
        const moved = moveBy(line, shift);
        if (line.trimEnd().endsWith('}}')) shift = undefined;
        depth += levels(words);
        return moved;
      }
      const outer = words[0] === 'end' || words[0] === 'else' ? depth - 1 : depth;
      depth += levels(words);
      if (!/^ *\{\{- /.test(line)) return line;
      const own = 2 * outer - indentation(line);
      if (line.split('{{').length > line.split('}}').length) shift = own;
      return moveBy(line, own);
    })
    .join('\n');
}

/** By how much these words of actions open more blocks than they close. */
function levels(words: readonly string[]): number {
  return words.filter((word) => opening.has(word)).length - words.filter((word) => word === 'end').length;
}

const opening: ReadonlySet<string> = new Set(['define', 'block', 'if', 'range', 'with']);

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}

function moveBy(line: string, columns: number): string {
  return line === '' ? line : ' '.repeat(Math.max(0, indentation(line) + columns)) + line.trimStart();
}

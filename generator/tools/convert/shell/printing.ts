import { type Value, joined, known, textOf } from './value.ts';

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"' };

/** What `echo` and `printf` print; left out: that is not worked out here. */
export function printed(name: 'echo' | 'printf', args: readonly Value[]): Value | undefined {
  return name === 'echo' ? echoed(args) : formatted(args);
}

function echoed(args: readonly Value[]): Value {
  let from = 0;
  let options = '';
  for (; from < args.length; from += 1) {
    const text = textOf(args[from] ?? []) ?? '';
    if (!/^-[neE]+$/.test(text)) break;
    options += text;
  }
  const words = args.slice(from).map((word) => (options.includes('e') ? unescaped(word) : word));
  return joined([
    ...words.flatMap((word, index) => (index === 0 ? [word] : [known(' '), word])),
    known(options.includes('n') ? '' : '\n'),
  ]);
}

function unescaped(value: Value): Value {
  return value.map((piece) =>
    'text' in piece
      ? { ...piece, text: piece.text.replace(/\\(.)/gs, (all, char: string) => escapes[char] ?? all) }
      : piece,
  );
}

function formatted([first, ...args]: readonly Value[]): Value | undefined {
  const format = first === undefined ? undefined : textOf(first);
  if (format === undefined || /%(?![s%])/.test(format)) return undefined;
  const parts = format.split(/(%[s%])/);
  const count = parts.filter((part) => part === '%s').length;
  const rounds = count === 0 ? 1 : Math.max(1, Math.ceil(args.length / count));
  const values: Value[] = [];
  let at = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const part of parts) {
      if (part === '%s') values.push(args[at++] ?? known(''));
      else values.push(part === '%%' ? known('%') : unescaped(known(part)));
    }
  }
  return joined(values);
}

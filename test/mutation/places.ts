import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../generator/root.ts';
import { type Change, changed, changesOf, type Language } from './operators.ts';
import { isEquivalent } from './equivalent.ts';

/** A source with one change. */
export interface Mutant {
  readonly language: Language;
  /** Below the repository, with slashes. */
  readonly path: string;
  /** One line that says what is changed, and where. */
  readonly what: string;
  readonly text: string;
}

/** What is changed, and how many of a hundred changes it gets. */
const sources: readonly { readonly language: Language; readonly share: number; readonly paths: readonly string[] }[] = [
  { language: 'facts', share: 25, paths: below('generator/facts/lines', /\d\.ts$/) },
  { language: 'rules', share: 25, paths: below('generator/reference/values/rules', /\.ts$/) },
  { language: 'template', share: 40, paths: below('generator/chart/templates', /\.hbs$/) },
  { language: 'scripts', share: 10, paths: ['generator/facts/scripts.ts'] },
];

function below(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => pattern.test(path))
    .sort();
}

/** So many different changes by a seed, each sort of source with its share. */
export function drawMutants(seed: number, count: number): Mutant[] {
  const random = randomNumbers(seed);
  const drawn = sources.flatMap(({ language, share, paths }) => {
    const all = paths.flatMap((path) => {
      const source = readFileSync(join(root, path), 'utf8');
      return changesOf(source, language).map((change) => ({ path, source, change }));
    });
    const fine = all.filter(({ path, source, change }) => !isEquivalent(path, source, change));
    return shuffled(fine, random)
      .slice(0, Math.round((count * share) / 100))
      .map(({ path, source, change }) => ({
        language,
        path,
        what: describe(path, source, change),
        text: changed(source, change),
      }));
  });
  return shuffled(drawn, random);
}

/** `FILE:LINE: OPERATOR: the line before → the changed words`. */
function describe(path: string, source: string, change: Change): string {
  const before = source.slice(0, change.start);
  const line = source.split('\n')[before.split('\n').length - 1] ?? '';
  const place = `${path}:${String(before.split('\n').length)}`;
  const words =
    change.operator === 'line dropped'
      ? ''
      : `${source.slice(change.start, change.end).trim()} → ${change.text.trim()} in `;
  return `${place}: ${change.operator}: ${words}${line.trim()}`.replaceAll('\n', ' ').slice(0, 220);
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

/** Numbers from 0 to 1 by a seed: mulberry32. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

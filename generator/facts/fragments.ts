import type { OptionType } from './catalogue.ts';

/** An option of a plugin, or all options of a prefix, that no catalogue holds (`schemas/fragments/`). */
export interface FragmentOption {
  readonly key?: string;
  /** A key with user-chosen parts: `metrics.reporter.<name>.class`. */
  readonly pattern?: string;
  readonly type: OptionType;
  readonly aliases?: readonly string[];
  readonly default?: string;
  readonly example?: string | boolean | number;
  readonly sensitive?: true;
  /** The lines that read it; left out: all. */
  readonly lines?: readonly string[];
  /** The pattern that the other lines read in its place. */
  readonly successor?: string;
  /** Values of Flink's own, and those of the successor. */
  readonly successorValues?: Readonly<Record<string, string>>;
  readonly description: string;
  /** Where it is known from: a class and field of Flink, or a section of the page. */
  readonly source: string;
  /** Flink's page about it. */
  readonly page: string;
}

/** An option of an earlier Flink that the lines' `goneOptions` refuse. */
export interface GoneFragment {
  readonly key: string;
  readonly successor: string | null;
  readonly goneSince: string | null;
  readonly source: string;
}

/** What all files of `schemas/fragments/` say. */
export interface Fragments {
  readonly options: readonly FragmentOption[];
  /** Those of other lines that have a successor in this one. */
  readonly givenUp: readonly FragmentOption[];
  readonly gone: readonly GoneFragment[];
}

interface FragmentFile {
  readonly page: string;
  readonly options?: readonly Omit<FragmentOption, 'page'>[];
  readonly gone?: readonly GoneFragment[];
}

/** Joins what fragment files say of a line; an option's page is its file's, in the line's documentation. */
export function joinFragments(files: readonly unknown[], line: string): Fragments {
  const all = files as readonly FragmentFile[];
  const options = all.flatMap(({ page, options = [] }) =>
    options.map((option): FragmentOption => ({ ...option, page: page.replace('<line>', line) })),
  );
  const isRead = ({ lines }: FragmentOption): boolean => lines?.includes(line) ?? true;
  return {
    options: options.filter(isRead),
    givenUp: options.filter((option) => !isRead(option) && option.successor !== undefined),
    gone: all.flatMap(({ gone = [] }) => gone),
  };
}

/** The pattern of a fragment as a regular expression; the user-chosen parts take anything. */
export function fragmentPattern(pattern: string): string {
  const parts = pattern.split(/<[^>]+>/).map((part) => part.replaceAll('.', '\\.'));
  return `^${parts.join('.+')}$`;
}

/** What a line reads in place of a key that only other lines read. */
export interface Successor {
  readonly key: string;
  /** The value in place of one of Flink's own. */
  value(text: string): string | undefined;
}

/** The successor of a key with user-chosen parts that a line does not read; `undefined` for every other key. */
export function patternSuccessor(key: string, { givenUp }: Fragments): Successor | undefined {
  for (const { pattern = '', successor = '', successorValues = {} } of givenUp) {
    if (new RegExp(fragmentPattern(successor)).test(key) || !new RegExp(fragmentPattern(pattern)).test(key)) continue;
    const [before = '', after = ''] = pattern.split(/<[^>]+>/);
    const name = key.slice(before.length, key.length - after.length);
    const value = (text: string): string | undefined =>
      Object.hasOwn(successorValues, text) ? successorValues[text] : undefined;
    return { key: successor.replace(/<[^>]+>/, () => name), value };
  }
  return undefined;
}

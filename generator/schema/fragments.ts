import type { OptionType } from '../flink/catalogue.ts';

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
  return {
    options: all
      .flatMap(({ page, options = [] }) => options.map((option) => ({ ...option, page: page.replace('<line>', line) })))
      .filter(({ lines }) => lines?.includes(line) ?? true),
    gone: all.flatMap(({ gone = [] }) => gone),
  };
}

/** The pattern of a fragment as a regular expression; the user-chosen parts take anything. */
export function fragmentPattern(pattern: string): string {
  const parts = pattern.split(/<[^>]+>/).map((part) => part.replaceAll('.', '\\.'));
  return `^${parts.join('.+')}$`;
}

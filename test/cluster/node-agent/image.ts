/** What stands for a container image: directories of this machine that are seen at other places, and some files. */
export interface Image {
  /** Directories of this machine, each seen at the path `at`; what a container writes there stays its own. */
  readonly directories: readonly { readonly from: string; readonly at: string }[];
  /** Further files by path, executable. */
  readonly files: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** Images by name. */
export type Images = Readonly<Record<string, Image>>;

import { defaultLine } from '../facts/lines/all.ts';

/** Where a line's chart stands, below the repository. */
export function chartFolder(line: string): string {
  return line === defaultLine ? 'charts/flink' : `charts/${line}/flink`;
}

/** The folders of a registry that a line's chart is published in, below the registry's own: each line's, and the registry itself for the default line's. */
export function registryFolders(line: string): readonly string[] {
  return line === defaultLine ? ['', `/${line}`] : [`/${line}`];
}

import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import { changes, type Change } from './changes.ts';

export const deployers = ['Helm 3', 'Helm 4', 'kubectl apply', 'server-side apply'] as const;
export type Deployer = (typeof deployers)[number];
export const highAvailabilities = ['none', 'kubernetes', 'zookeeper'] as const;

/** One release, on which several changes follow each other. */
export interface Cell {
  readonly line: LineFacts;
  readonly mode: 'session' | 'application';
  readonly highAvailability: (typeof highAvailabilities)[number];
  readonly deployer: Deployer;
  readonly changes: readonly Change[];
}

/**
 * Every change on every line, with every deployer, in both modes where it has both, and with every kind of high availability: four cells for
 * each change, of 24 in all. With Helm alone what asks for Helm.
 */
export function allCells(lines: readonly LineFacts[]): readonly Cell[] {
  const cells = new Map<string, Omit<Cell, 'changes'> & { readonly changes: Change[] }>();
  changes.forEach((change, index) => {
    deployers.forEach((deployer, turn) => {
      if (change.outcome === 'refused' && !deployer.startsWith('Helm')) return;
      const line = lines[(index + turn) % lines.length];
      const mode = change.mode ?? (Math.floor(index / 3 + turn) % 2 === 0 ? 'session' : 'application');
      const highAvailability = highAvailabilities[(index + 2 * turn + (mode === 'session' ? 0 : 1)) % 3];
      if (line === undefined || highAvailability === undefined) throw new Error('lost');
      const key = [line.line, mode, highAvailability, deployer].join(' ');
      const cell = cells.get(key) ?? { line, mode, highAvailability, deployer, changes: [] };
      cell.changes.push(change);
      cells.set(key, cell);
    });
  });
  return [...cells.values()];
}

/** Every change once, in six cells that have every line, mode, deployer and kind of high availability. */
export function sampleCells(lines: readonly LineFacts[]): readonly Cell[] {
  const shapes = [
    ['session', 'none', 'Helm 4'],
    ['application', 'kubernetes', 'Helm 3'],
    ['session', 'kubernetes', 'kubectl apply'],
    ['application', 'none', 'server-side apply'],
    ['session', 'zookeeper', 'Helm 3'],
    ['application', 'zookeeper', 'Helm 4'],
  ] as const;
  const cells = shapes.map(([mode, highAvailability, deployer], index) => {
    const line = lines.at(-1 - (index % lines.length));
    if (line === undefined) throw new Error('there is no line');
    return { line, mode, highAvailability, deployer, changes: [] as Change[] };
  });
  for (const change of changes) {
    const possible = cells.filter(
      ({ mode, deployer }) =>
        (change.mode ?? mode) === mode && (change.outcome !== 'refused' || deployer.startsWith('Helm')),
    );
    possible.toSorted((one, other) => one.changes.length - other.changes.length)[0]?.changes.push(change);
  }
  return cells;
}

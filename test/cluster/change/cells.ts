import type { LineFacts } from '../../../generator/facts/lines/line-facts.ts';
import {
  type Change,
  changes,
  type Deployer,
  deployers,
  highAvailabilities,
  type HighAvailability,
  type Mode,
} from './changes.ts';

/** One release, on which several changes follow each other. */
export interface Cell {
  readonly line: LineFacts;
  readonly mode: Mode;
  readonly highAvailability: HighAvailability;
  readonly deployer: Deployer;
  readonly changes: readonly Change[];
}

/**
 * Every change on every line, with every deployer and every kind of high availability that it has, and in both modes where it has both: four
 * cells for each change.
 */
export function allCells(lines: readonly LineFacts[]): readonly Cell[] {
  const cells = new Map<string, Omit<Cell, 'changes'> & { readonly changes: Change[] }>();
  changes.forEach((change, index) => {
    const { deployers: by = deployers, highAvailability: kinds = highAvailabilities } = change;
    for (const turn of deployers.keys()) {
      const line = lines[(index + turn) % lines.length];
      const mode = change.mode ?? (Math.floor(index / 3 + turn) % 2 === 0 ? 'session' : 'application');
      const highAvailability =
        kinds.length === 3
          ? kinds[(index + 2 * turn) % 3]
          : // Modes take turns: each of two kinds has both.
            kinds[Math.floor(turn / 2) % kinds.length];
      const deployer = by[turn % by.length];
      if (line === undefined || highAvailability === undefined || deployer === undefined) throw new Error('lost');
      const key = [line.line, mode, highAvailability, deployer].join(' ');
      const cell = cells.get(key) ?? { line, mode, highAvailability, deployer, changes: [] };
      if (!cell.changes.includes(change)) cell.changes.push(change);
      cells.set(key, cell);
    }
  });
  return [...cells.values()];
}

/** Every change once but those like another, in six cells that have every line, mode, deployer and kind of high availability. */
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
  for (const change of changes.filter(({ likeAnother }) => likeAnother !== true)) {
    const possible = cells.filter(
      ({ mode, highAvailability, deployer }) =>
        (change.mode ?? mode) === mode &&
        (change.highAvailability ?? highAvailabilities).includes(highAvailability) &&
        (change.deployers ?? deployers).includes(deployer),
    );
    const [fewest] = possible.toSorted((one, other) => one.changes.length - other.changes.length);
    if (fewest === undefined) throw new Error(`the sample has no cell for ${change.name}`);
    fewest.changes.push(change);
  }
  return cells;
}

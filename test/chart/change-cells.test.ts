import { describe, expect, test } from 'vitest';
import { facts } from '../../generator/facts/lines/all.ts';
import { allCells, type Cell, sampleCells } from '../cluster/change/cells.ts';
import { changes, deployers, highAvailabilities } from '../cluster/change/changes.ts';

const both = ['session', 'application'] as const;
const all = allCells(facts);
const sample = sampleCells(facts);

describe.each(changes)('$name', (change) => {
  const cells = all.filter((cell) => cell.changes.includes(change));
  const seen = <Value>(of: (cell: Cell) => Value): ReadonlySet<Value> => new Set(cells.map(of));

  test('is made on every line, in every mode, by every deployer and with all high availability that it has', () => {
    expect(seen(({ line }) => line)).toEqual(new Set(facts));
    expect(seen(({ mode }) => mode)).toEqual(new Set(change.mode === undefined ? both : [change.mode]));
    expect(seen(({ deployer }) => deployer)).toEqual(new Set(change.deployers ?? deployers));
    expect(seen(({ highAvailability }) => highAvailability)).toEqual(
      new Set(change.highAvailability ?? highAvailabilities),
    );
  });

  test("is in CI's sample once, unless it is like another", () => {
    const times = sample.filter((cell) => cell.changes.includes(change)).length;
    expect(times).toBe(change.likeAnother === true ? 0 : 1);
  });
});

test('what changes the cell itself is the last of it', () => {
  for (const cell of [...all, ...sample]) {
    const names = cell.changes.map(({ name }) => name);
    const last = names.filter((name) => name === 'high availability on' || name === 'the line');
    expect(names.slice(names.length - last.length)).toEqual(last);
  }
});

test('the sample has every line, mode, deployer and kind of high availability', () => {
  const seen = <Value>(of: (cell: Cell) => Value): ReadonlySet<Value> => new Set(sample.map(of));
  expect(seen(({ line }) => line)).toEqual(new Set(facts));
  expect(seen(({ mode }) => mode)).toEqual(new Set(both));
  expect(seen(({ deployer }) => deployer)).toEqual(new Set(deployers));
  expect(seen(({ highAvailability }) => highAvailability)).toEqual(new Set(highAvailabilities));
});

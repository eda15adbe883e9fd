import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { readValues } from '../../../../generator/cli/disk/values-input.ts';
import { defaultLine } from '../../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { root } from '../../../../generator/root.ts';
import { command } from '../../../helpers/command.ts';
import { ReleaseContext } from '../../../../generator/reference/values/context.ts';

// docs/environments.md against the files and the commands that it shows. Its helm command is run by test/chart/docs.test.ts.

const page = readFileSync(join(root, 'docs/environments.md'), 'utf8');

describe('what a command prints on a terminal is what the page shows', () => {
  const blocks = page.matchAll(/```(?:console|diff)\n\$ npx flink-chart (.+)\n([\s\S]*?)```/g);
  const shown = Array.from(blocks, ([, command = '', output = '']) => ({ shownCommand: command, output }));

  test.each(shown)('$shownCommand', { timeout: 60_000 }, async ({ shownCommand, output }) => {
    const args = [command, ...shownCommand.split(' ')];
    const { all, exitCode } = await execa('node', args, { cwd: root, reject: false, all: true });
    expect({ exitCode, all: `${all}\n` }).toEqual({ exitCode: shownCommand.startsWith('diff') ? 1 : 0, all: output });
  });

  test('those are a check and a difference', () => {
    expect(shown.map(({ shownCommand }) => shownCommand.split(' ', 1)[0])).toEqual(['check', 'diff']);
    expect(page.match(/npx flink-chart/g)).toHaveLength(shown.length);
  });
});

describe('the table', () => {
  const rows = Array.from(
    page.matchAll(/^\| `([a-z]+\.yaml)` \| (.+?) \| (.+?) \| (.+?) \|/gm),
    ([, file = '', mode = '', availability = '', storage = '']) => ({ file, mode, availability, storage }),
  );

  test('names every environment', () => {
    const files = readdirSync(join(root, 'examples/environments')).filter((name) => name !== 'base.yaml');
    expect(rows.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  test.each(rows)('$file', ({ file, mode, availability, storage }) => {
    const files = ['base.yaml', file].map((name) => join(root, 'examples/environments', name));
    const release = { name: 'flink', namespace: 'default' };
    const values = readValues({ ...release, line: defaultLine, files, sets: [] });
    const context = new ReleaseContext(values, release, loadLine(defaultLine));
    const directory = context.effective('execution.checkpointing.dir') ?? '';
    const kinds = { s3: 'S3', hdfs: 'HDFS' };
    const stored = Object.entries(kinds).find(([scheme]) => directory.startsWith(`${scheme}:`))?.[1];
    expect(context.values.mode ?? 'session').toBe(mode);
    expect(context.effective('high-availability.type') ?? 'none').toBe(availability.toLowerCase());
    expect(storage).toMatch(stored === undefined ? /^the pods' own disks$/ : new RegExp(`^${stored}\\b`));
  });
});

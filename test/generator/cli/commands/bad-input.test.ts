import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { checkCommand } from '../../../../generator/cli/commands/check.ts';
import { convertCommand } from '../../../../generator/cli/commands/convert.ts';
import { diffCommand } from '../../../../generator/cli/commands/diff.ts';
import { explainCommand } from '../../../../generator/cli/commands/explain.ts';
import { memoryCommand } from '../../../../generator/cli/commands/memory.ts';
import { writeFiles, writeNew } from '../../../../generator/cli/disk/output-file.ts';
import { renderCommand } from '../../../../generator/cli/commands/render.ts';
import { upgradeCommand } from '../../../../generator/cli/commands/upgrade.ts';
import { UsageError } from '../../../../generator/cli/usage-error.ts';
import { defaultLine } from '../../../../generator/facts/lines/all.ts';
import { root } from '../../../../generator/root.ts';
import { emptyFolder } from '../../../helpers/empty-folder.ts';

// What people give by mistake: one clear line that names the file, nothing written.

const folder = emptyFolder('bad');

const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
/** Seven lists, each of nine aliases of the one before: 4 million values. */
const bomb = levels
  .map(
    (name, index) =>
      `${name}: &${name} [${Array<string>(9)
        .fill(index === 0 ? 'x' : `*${levels[index - 1] ?? ''}`)
        .join(', ')}]\n`,
  )
  .join('');

const inputs: Readonly<Record<string, string | Uint8Array>> = {
  'binary.yaml': Uint8Array.from({ length: 300 }, (_, index) => index & 255),
  'utf16.yaml': Buffer.from('\ufeffmode: session\n', 'utf16le'),
  'documents.yaml': 'mode: session\n---\nmode: application\n',
  'windows.yaml': 'mode: session\r\nflinkConfiguration:\r\n  rest.port: x\r\n',
  'resource.yaml': 'apiVersion: apps/v1\nkind: StatefulSet\nmetadata: {name: a}\n',
  'list.yaml': '- a\n- b\n',
  'text.yaml': 'hello\n',
  'tab.yaml': 'a:\n\tb: 1\n',
  'aliases.yaml': bomb,
  'itself.yaml': 'flinkConfiguration: &a {x: *a}\n',
};

interface Said {
  readonly exitCode: number;
  readonly text: string;
}

/** What a command says where it does not say what it was asked for. */
function said(run: () => { exitCode: number; stdout: string; stderr: string }, isFinding = false): Said {
  try {
    const { exitCode, stdout, stderr } = run();
    return { exitCode, text: isFinding ? stdout : stderr };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { exitCode: 2, text: `${error.message}\n` };
  }
}

const place = { line: defaultLine, name: 'flink', namespace: 'default' };
const release = (path: string) => ({ ...place, files: [path], sets: [] });
const converted = (path: string, more: Partial<Parameters<typeof convertCommand>[0]> = {}) =>
  convertCommand({
    ...{ files: [path], named: [], environment: {}, exact: false, allowSensitive: false, force: false },
    ...more,
  });

const commands: Readonly<Record<string, (path: string) => Said>> = {
  convert: (path) => said(() => converted(path)),
  check: (path) =>
    said(() => checkCommand([release(path)], { line: defaultLine, format: 'text', failOn: 'error' }), true),
  render: (path) => said(() => renderCommand(release(path))),
  memory: (path) => said(() => memoryCommand(release(path))),
  diff: (path) => said(() => diffCommand([release(path), { ...place, files: [], sets: [] }], { colour: false })),
  explain: (path) => said(() => explainCommand(release(path), { key: undefined, format: 'text' })),
  upgrade: (path) => said(() => upgradeCommand({ from: '1.13', to: '2.3', files: [path], inPlace: true })),
};

describe.each(Object.entries(commands))('%s', (name, run) => {
  test.each(Object.entries(inputs))('%s', (file, content) => {
    const path = join(folder, file);
    writeFileSync(path, content);
    const { exitCode, text } = run(path);
    expect(exitCode).toBeGreaterThan(0);
    const own = text.split('\n').filter((line) => line !== '' && !line.startsWith('default: '));
    expect(own.length, text).toBeGreaterThan(0);
    expect(text).not.toMatch(/^\s+at |[\x00-\x08\x0e-\x1f]/m);
    // Refusals of values name the value; everything that cannot be read names its file.
    const isOfValues = ['render', 'memory'].includes(name) && ['windows.yaml', 'resource.yaml'].includes(file);
    if (!isOfValues) for (const line of own) expect(line.startsWith(path), line).toBe(true);
    expect(readdirSync(folder)).toEqual([file]);
    expect(readFileSync(path)).toEqual(Buffer.from(content));
  });

  test('a directory, and no file', () => {
    mkdirSync(join(folder, 'd'));
    expect(run(join(folder, 'd'))).toEqual({ exitCode: 2, text: `${folder}/d: is a directory: expected a file\n` });
    expect(run(join(folder, 'no'))).toEqual({ exitCode: 2, text: `${folder}/no: there is no such file\n` });
  });
});

test.each([
  ['', 'is empty'],
  [
    'mode: session\nflinkConfiguration: {rest.port: 1}\n',
    'is a values file of the chart already: flink-chart check and render take it',
  ],
  [
    'imagee: a\nflinkConfiguration: {rest.port: 1}\n',
    'is a values file of the chart already: flink-chart check and render take it',
  ],
  ['rest:\n  port: 1\n---\nrest:\n  port: 2\n', 'holds 2 YAML documents: give one at a time'],
  ['kind: FlinkDeployment\nmetadata: {name: a}\nspec: 3\n', 'spec: expected a map'],
  [bomb, 'aliases stand for lists or maps more than 50 times'],
  ['a: &a [*a]\nb: 1\n', 'an anchor contains itself'],
])('convert: %j: %s', (text, message) => {
  const path = join(folder, 'source.yaml');
  writeFileSync(path, text);
  const kind = text.includes('&a') ? 'config-yaml' : undefined;
  expect(said(() => converted(path, { kind }))).toEqual({ exitCode: 1, text: `${path}: ${message}\n` });
});

test('values of another line: check says which Flink reads them, upgrade which are no values', () => {
  const path = join(folder, 'values.yaml');
  writeFileSync(path, 'flinkConfiguration:\n  state.backend.type: rocksdb\n  execution.checkpointing.dir: s3://a/b\n');
  const found = said(() => checkCommand([release(path)], { line: '1.13', format: 'text', failOn: 'error' }), true);
  expect(found.text).toContain(
    'values.yaml:2:3: warning: state.backend.type: an option of Flink 1.20.5 and 2.3.0, which 1.13.6 does not read\n',
  );
  expect(found.text).toMatch(
    /values\.yaml:3:3: error: execution\.checkpointing\.dir: .*; it is an option of Flink 1\.20\.5 and 2\.3\.0\n/,
  );
  writeFileSync(path, 'kind: Pod\nflinkConfiguration:\n  a: {b: 1}\n');
  const { exitCode, text } = said(() => upgradeCommand({ from: '1.13', to: '2.3', files: [path], inPlace: false }));
  expect(exitCode).toBe(1);
  expect(text).toContain(`${path}:1: decide: kind: there is no such value`);
  expect(text).toContain(`${path}:3: decide: a: a map cannot be the value of an option`);
});

/** Root may write everywhere: it does this as a user who may not. */
function asUser<T>(work: () => T): T {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('where nothing can be written', () => {
  const text = 'x\n';
  const attempt = (path: string, force = false): string => {
    try {
      writeNew(path, text, { force, secret: false });
      return '';
    } catch (error) {
      if (error instanceof UsageError) return error.message.replaceAll(folder, '');
      throw error;
    }
  };

  test('one line says why, and nothing is left', () => {
    writeFileSync(join(folder, 'file'), 'old');
    mkdirSync(join(folder, 'd'));
    expect(attempt('')).toBe('-o: expected the name of a file');
    expect(attempt(join(folder, 'd'), true)).toBe('/d: is a directory: expected a file');
    expect(attempt(join(folder, 'no/x'))).toBe('/no/x: there is no directory /no');
    expect(attempt(join(folder, 'file/x'))).toBe('/file/x: /file is no directory');
    expect(attempt(join(folder, 'file'))).toBe('/file: is there already: --force writes over it');
    expect(attempt('/dev/full')).toBe('/dev/full: the disk is full');
    expect(readdirSync(folder).sort()).toEqual(['d', 'file']);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old');
  });

  test('a device stays one, a link its target, a file its mode', () => {
    expect(attempt('/dev/null', true)).toBe('');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    const [file, link] = [join(folder, 'file'), join(folder, 'link')];
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    symlinkSync('file', link);
    expect(attempt(link, true)).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['file', 'link']);
  });

  test('of several files none is written if one cannot be', () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'old');
    const all = [file, join(folder, 'no/x')].map((path) => ({ path, text }));
    expect(() => {
      writeFiles(all);
    }).toThrow(UsageError);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('without permission', () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'old', { mode: 0o400 });
    chmodSync(folder, 0o555);
    expect(asUser(() => attempt(file, true))).toBe('/file: no permission to write there');
    chmodSync(folder, 0o755);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });
});

test.each([
  [['convret'], 2, "error: unknown command 'convret': flink-chart --help lists them"],
  [['plan'], 2, "error: missing required argument 'release'"],
  [['plan', 'a', '--reuse-value'], 2, "error: unknown option '--reuse-value'"],
  [['adopt', 'a', '--helm', '/bin/true'], 1, '/bin/true: says no version of Helm'],
  [['adopt', 'a', '--helm', '/no/helm'], 2, 'error: /no/helm does not run: install it, or name one by --helm PATH'],
  [
    ['convert', '--from-cluster', 'a', '--kubectl', '/no/k'],
    2,
    'error: /no/k does not run: install it, or name one by --kubectl PATH',
  ],
])('%j', { timeout: 60_000 }, async (args, exitCode, stderr) => {
  const result = await execa('node', [join(root, 'bin/flink-chart.js'), ...args], { cwd: folder, reject: false });
  expect(result).toMatchObject({ exitCode, stdout: '', stderr });
  expect(readdirSync(folder)).toEqual([]);
});

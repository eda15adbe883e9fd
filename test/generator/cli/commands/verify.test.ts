import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { renderCommand } from '../../../../generator/cli/commands/render.ts';
import { UsageError } from '../../../../generator/cli/usage-error.ts';
import { verifyCommand } from '../../../../generator/cli/commands/verify.ts';
import type { SetArgument } from '../../../../generator/reference/helm/merge.ts';

const directory = mkdtempSync(join(tmpdir(), 'flink-chart-verify-'));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

const input = { line: '1.13', name: 'demo', namespace: 'here', files: [] };
const manifests = renderCommand({ ...input, sets: [] }).stdout;
const bad: SetArgument = { kind: 'typed', text: 'mode=batch' };

let count = 0;
/** A program in Helm's place that runs these lines of shell. */
function helm(...script: readonly string[]): string {
  const path = join(directory, `helm-${String(count++)}`);
  writeFileSync(path, ['#!/bin/sh', ...script, ''].join('\n'));
  chmodSync(path, 0o755);
  return path;
}

function printing(yaml: string): string {
  const path = join(directory, `${String(count++)}.yaml`);
  writeFileSync(path, yaml);
  return helm(`cat ${path}`);
}

function refusing(message: string): string {
  return helm(`echo 'Error: execution error at (flink/templates/deployment.yaml:1:4): ${message}' >&2`, 'exit 1');
}

async function verify(path: string, ...sets: readonly SetArgument[]): Promise<{ exitCode: number; stdout: string }> {
  return await verifyCommand({ ...input, sets, helm: path });
}

test('equal objects', async () => {
  expect(await verify(printing(manifests))).toMatchObject({ exitCode: 0, stdout: 'equal: 9 objects\n' });
});

test('a difference says where, and which side has what', async () => {
  expect(await verify(printing(manifests.replace('memory: 1600Mi', 'memory: 1601Mi')))).toEqual({
    exitCode: 1,
    stdout: [
      'Deployment/demo spec.template.spec.containers[0].resources.requests.memory',
      '  chart:    "1601Mi"',
      '  pipeline: "1600Mi"',
      '1 difference\n',
    ].join('\n'),
    stderr: '',
  });
});

test('an object that is not there', async () => {
  const { exitCode, stdout } = await verify(printing(manifests.split('---\n').slice(0, -1).join('---\n')));
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^RoleBinding\/demo\n {2}chart: {4}\(not there\)\n {2}pipeline: \{.*\}\n1 difference\n$/);
});

test('both refuse the same option', async () => {
  const result = await verify(refusing('mode: in other words\n\nUse --debug flag'), bad);
  expect(result).toMatchObject({
    exitCode: 0,
    stdout: 'equal: both refuse mode: must be session or application, not "batch"\n',
  });
});

test('they refuse different options, or only one refuses', async () => {
  expect(await verify(refusing('profile: no'), bad)).toMatchObject({
    exitCode: 1,
    stdout:
      'the chart    refuses profile: no\nthe pipeline refuses mode: must be session or application, not "batch"\n1 difference\n',
  });
  expect((await verify(refusing('mode: no'))).stdout).toContain(
    'the chart    refuses mode: no\nthe pipeline renders 9 objects',
  );
  expect((await verify(printing(manifests), bad)).stdout).toMatch(
    /^the chart {4}renders 9 objects\nthe pipeline refuses mode/,
  );
});

test('a template that breaks is a failure, not a refusal', async () => {
  const { exitCode, stdout } = await verify(helm('echo "Error: nil pointer evaluating" >&2', 'exit 1'), bad);
  expect(exitCode).toBe(1);
  expect(stdout).toContain('the chart    fails: Error: nil pointer evaluating\n');
});

test('what the schema refuses is put to the templates too', async () => {
  const schema = 'echo "Error: values don\'t meet the specifications of the schema(s)" >&2; exit 1';
  const template = 'echo "Error: execution error at (x): mode: no" >&2; exit 1';
  const skips = `case "$*" in *--skip-schema-validation*)`;
  expect(await verify(helm(`${skips} ${template};; *) ${schema};; esac`), bad)).toMatchObject({ exitCode: 0 });
  const { exitCode, stdout } = await verify(
    helm(`${skips} ${template.replace('exit 1', 'exit 0')};; *) ${schema};; esac`),
    bad,
  );
  expect(exitCode).toBe(1);
  expect(stdout).toContain('the chart    fails: Error: values don');
});

test("Helm is given the release and the user's arguments", async () => {
  const values = join(directory, 'values.yaml');
  writeFileSync(values, 'clusterId: a\n');
  const path = helm('echo "Error: execution error at (x): ARGS: $*" >&2', 'exit 1');
  const { stdout } = await verifyCommand({
    ...input,
    files: [values],
    sets: [
      { kind: 'typed', text: 'a=1' },
      { kind: 'string', text: 'b=2' },
      { kind: 'json', text: 'c=3' },
    ],
    helm: path,
  });
  expect(stdout).toMatch(
    /ARGS: template demo \S+\/charts\/flink-1-13 --namespace here --skip-tests --values \S+values\.yaml --set a=1 --set-string b=2 --set-json c=3\n/,
  );
});

test('no such Helm', async () => {
  const missing = verify('/nowhere/helm');
  await expect(missing).rejects.toThrow(UsageError);
  await expect(missing).rejects.toThrow('/nowhere/helm does not run: install it, or name one by --helm PATH');
});

test('a file that is no program', async () => {
  const path = join(directory, 'no-program');
  writeFileSync(path, 'x');
  await expect(verify(path)).rejects.toThrow(`${path} does not run: install it, or name one by --helm PATH`);
});

import { expect, test } from 'vitest';
import { readChartValues } from '../../../../generator/cli/disk/values-input.ts';
import { coloured, diffObjects, type Side } from '../../../../generator/tools/diff/diff.ts';
import { defaultLine } from '../../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { mergeValues } from '../../../../generator/reference/helm/merge.ts';
import { renderRelease } from '../../../../generator/reference/render.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';

const line = loadLine(defaultLine);

function side(label: string, text: string, name = 'flink'): Side {
  const values = mergeValues(readChartValues(defaultLine), [parseValuesFile(text)]);
  const rendered = renderRelease(values, { name, namespace: 'default' }, line);
  if ('refusal' in rendered) throw new Error(rendered.refusal.message);
  return { label, objects: rendered.objects, line, clusterId: name };
}

/** The lines of all patches that begin with a sign. */
function changes(left: Side, right: Side): string[] {
  return diffObjects(left, right).flatMap((patch) => patch.split('\n').filter((text) => /^[-+]/.test(text)));
}

test('the same, nothing', () => {
  expect(diffObjects(side('a', ''), side('b', ''))).toEqual([]);
});

test('one option is one line, whatever its place in the hash map', () => {
  const few = 'flinkConfiguration: {a.a: 1, a.b: 2}';
  expect(changes(side('a', few), side('b', few.replace('}', ', a.c: 3}')))).toEqual([
    '--- ConfigMap/flink-config-flink (a)',
    '+++ ConfigMap/flink-config-flink (b)',
    expect.stringMatching(/^\+ +a\.c: /),
  ]);
});

test('an object that one side alone has', () => {
  const patches = diffObjects(side('a', ''), side('b', 'rbac: {create: false}'));
  const role = patches.find((patch) => patch.startsWith('--- Role/flink (a)\n'));
  expect(role).toMatch(/^--- Role\/flink \(a\)\n\+\+\+ \/dev\/null\n@@ -1,\d+ \+0,0 @@\n-apiVersion/);
  expect(patches.filter((patch) => patch.includes('+++ /dev/null')).length).toBeGreaterThan(1);
});

test('releases of two names: objects that belong together', () => {
  const all = changes(side('a', '', 'orders-dev'), side('b', '', 'orders'));
  expect(all).toContain('--- ConfigMap/flink-config-orders-dev (a)');
  expect(all).toContain('+++ ConfigMap/flink-config-orders (b)');
  expect(all.join('\n')).not.toContain('/dev/null');
});

test('secrets are masked', () => {
  const of = (secret: string): string =>
    `allowSensitiveConfiguration: true\nflinkConfiguration: {s3.secret-key: ${secret}, my.password: same}\nkerberos: {principal: a, keytab: ${Buffer.from(secret).toString('base64')}}`;
  const text = diffObjects(side('a', of('first')), side('b', of('second'))).join('');
  expect(text).toMatch(/-\s+s3\.secret-key: "\*\*\* \(before\)"|-\s+s3\.secret-key: '?\*\*\* \(before\)/);
  expect(text).toContain('*** (after)');
  expect(text).toMatch(/Secret\/kerberos-keytab-flink/);
  for (const secret of ['first', 'second', 'same', Buffer.from('first').toString('base64')])
    expect(text).not.toContain(secret);
});

test('colours', () => {
  expect(coloured('--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y\n z\n')).toBe(
    '\u001b[1m--- a\u001b[0m\n\u001b[1m+++ b\u001b[0m\n\u001b[36m@@ -1 +1 @@\u001b[0m\n\u001b[31m-x\u001b[0m\n\u001b[32m+y\u001b[0m\n z\n',
  );
});

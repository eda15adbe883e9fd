import { expect, test } from 'vitest';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { checkedInput } from '../../../../generator/reference/values/client-input.ts';

const line = loadLine('1.13');
const name = { name: 'demo', namespace: 'here' };

test('no refusal shows a secret', () => {
  const secret = 'hunter2 # x\n';
  const keys = ['s3.access-key', 's3.secret-key', 'security.ssl.rest.key-password'];
  for (const key of keys) {
    for (const allow of [true, false]) {
      const values = { allowSensitiveConfiguration: allow, flinkConfiguration: { [key]: secret } };
      const released = checkedInput(values, name, line, { rules: true });
      expect(JSON.stringify(released)).toContain('refusal');
      expect(JSON.stringify(released)).not.toContain('hunter2');
    }
  }
});

test('not as a number either', () => {
  for (const value of [1234.5, 12345678901234567890]) {
    const released = checkedInput({ flinkConfiguration: { 'my.apikey': value } }, name, line, { rules: true });
    expect(released).toHaveProperty('refusal.option', 'my.apikey');
    expect(JSON.stringify(released)).not.toContain('1234');
  }
});

test('a long value is cut, and stays on one line', () => {
  const values = { flinkConfiguration: { 'taskmanager.numberOfTaskSlots': 'x\n'.repeat(500) } };
  const released = checkedInput(values, name, line, { rules: true });
  const message = 'refusal' in released ? released.refusal.message : '';
  expect(message).toContain('must be');
  expect(message.length).toBeLessThan(250);
  expect(message).not.toContain('\n');
});

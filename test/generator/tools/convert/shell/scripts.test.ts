import { describe, expect, test } from 'vitest';
import { ConvertError } from '../../../../../generator/tools/convert/convert-error.ts';
import { clientCalls, theCall } from '../../../../../generator/tools/convert/shell/client-call.ts';
import { scripts } from './scripts.ts';

/** What one script may take of a processor, in milliseconds: others may be at work beside. */
const budget = 1000;

describe.each(Object.entries(scripts))('%s', (_, cases) => {
  test.each(cases.map((one) => [one.script.slice(0, 150), one] as const))(
    '%j',
    (_script, { script, given = {}, ...expected }) => {
      const begin = process.cpuUsage();
      const result = outcome(script, given);
      expect(process.cpuUsage(begin).user / 1000).toBeLessThan(budget);
      expect(result).toEqual({
        notes: [],
        ...expected,
        ...('mode' in result ? { mode: expected.mode ?? result.mode } : {}),
      });
      expect(JSON.stringify(result)).not.toContain('never-shown');
    },
  );
});

function outcome(
  script: string,
  given: Readonly<Record<string, string>>,
): { notes: readonly string[]; mode?: string; args?: readonly string[]; refused?: string } {
  try {
    const { mode, args, notes } = theCall(clientCalls(script, { given }), undefined);
    return { mode, args, notes };
  } catch (error) {
    if (error instanceof ConvertError) return { refused: error.message, notes: [] };
    throw error;
  }
}

test('at least 80 scripts', () => {
  expect(Object.values(scripts).flat().length).toBeGreaterThan(80);
});

describe('blanks', () => {
  const odd = ['\u00A0', '\u2003', '\u2028', '\u2029', '\u3000', '\v', '\f', '\u0085', '\u200B', '\uFEFF', '\u1680'];
  test.each(odd.map((char) => [(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'), char]))(
    'U+%s is none for a shell: it is named, wherever it stands',
    (code, char) => {
      const message = `line 2: holds a character that looks like a blank and is none for a shell, U+${code}: write a blank in its place`;
      for (const script of [
        `:\nkubernetes-session.sh${char}-Da`,
        `:\nkubernetes-session.sh -Da${char}-Db`,
        `:\n${char}kubernetes-session.sh -Da`,
        `:\nkubernetes-session.sh${char.repeat(20_000)}-Da`,
      ])
        expect(outcome(script, {}).refused).toBe(message);
      expect(outcome(`: a${char}b\nkubernetes-session.sh -Da='b${char}c'`, {}).args).toEqual([`-Da=b${char}c`]);
    },
  );
});

describe('one of several', () => {
  const found = clientCalls('kubernetes-session.sh -Da\n\nkubernetes-session.sh -Db\n', { given: {} });
  test('--command chooses', () => {
    expect(theCall(found, 2).args).toEqual(['-Db']);
    expect(() => theCall(found, 3)).toThrow('there is no command 3 that starts a cluster, but 2');
  });
});

describe('what is passed over', () => {
  test('names programs that have to do with the cluster, and never a word that may be a secret', () => {
    const { passedOver } = clientCalls(
      'kubectl create secret generic x --from-literal=p=never-shown\nnever-shown\ncurl -u a:never-shown x\nkubernetes-session.sh -Da\nflink run -t kubernetes-session j\nflink list\nflink never-shown2 x',
      { given: {} },
    );
    expect(passedOver).toEqual(['line 1: kubectl', 'line 5: flink run', 'line 6: flink list', 'line 7: flink']);
  });
});

describe('the environment of the command', () => {
  test('has what is known, and not what follows', () => {
    const { environment } = theCall(
      clientCalls('A=1\nexport B=$(date)\n__proto__=2\nC=3 env D=4 kubernetes-session.sh -Da\nE=5', { given: {} }),
      undefined,
    );
    expect(environment).toEqual(
      Object.fromEntries([
        ['A', '1'],
        ['__proto__', '2'],
        ['C', '3'],
        ['D', '4'],
      ]),
    );
  });
});

describe('files that a script reads', () => {
  test('by source, as if they stood there', () => {
    const readFile = (path: string): string | undefined => (path === 'conf/env.sh' ? 'ID=geo\n' : undefined);
    const found = clientCalls('cd conf\nsource ./env.sh\nkubernetes-session.sh -Di=$ID', { given: {}, readFile });
    expect(theCall(found, undefined).args).toEqual(['-Di=geo']);
  });
});

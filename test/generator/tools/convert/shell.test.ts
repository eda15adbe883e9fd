import { describe, expect, test } from 'vitest';
import { ConvertError } from '../../../../generator/tools/convert/convert-error.ts';
import { clientCalls, theCall } from '../../../../generator/tools/convert/shell/client-call.ts';
import { readScript } from '../../../../generator/tools/convert/shell/script.ts';

function words(text: string): readonly (readonly string[])[] {
  return readScript(text, { HOME: '/home/me' }).map((command) => command.words);
}

describe('words, as a shell makes them', () => {
  test.each([
    ['a  b\tc', [['a', 'b', 'c']]],
    [`a 'b c' "d e" f\\ g`, [['a', 'b c', 'd e', 'f g']]],
    [`-Dx="a 'b' \\"c\\" \\n"`, [[`-Dx=a 'b' "c" \\n`]]],
    [`'it'\\''s'`, [["it's"]]],
    [`$'a\\tb\\x41'`, [['a\tbA']]],
    ['a \\\n  b\\\nc', [['a', 'bc']]],
    ['a \\\r\n  b', [['a', 'b']]],
    ['a # b\nc#d', [['a'], ['c#d']]],
    ['a; b && c || d & e', [['a'], ['b'], ['c'], ['d'], ['e']]],
    ['a > log 2>&1 <in b', [['a', 'b']]],
    ['a "" b', [['a', '', 'b']]],
    ['X=1; a $X ${X} "$X" \'$X\'', [['a', '1', '1', '1', '$X']]],
    ['export X=1 Y="2 3"\na ${Y}', [['a', '2 3']]],
    ['a ${Z:-z} ${HOME}/f $HOME', [['a', 'z', '/home/me/f', '/home/me']]],
    ['X=; a $X b', [['a', 'b']]],
    ['a 5$ $', [['a', '5$', '$']]],
    ['', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('assignments in front of a command are its environment, not its words', () => {
    const [first, second] = readScript('A=1\nB=2 run C=3\nrun');
    expect(first).toMatchObject({ words: ['run', 'C=3'], environment: { A: '1', B: '2' }, line: 2 });
    expect(second?.environment).toEqual({ A: '1' });
  });

  test.each([
    ['a "b', 'line 1: the quote " is not closed'],
    ["a\n'b", "line 2: the quote ' is not closed"],
    ['a $(date)', 'line 1: the output of a command ($(…)) is not known here: put its value in'],
    ['a `date`', 'line 1: the output of a command (`…`) is not known here: put its value in'],
    ['a $ID', 'line 1: the script does not set $ID: give it by --env ID=VALUE'],
    ['a $1', 'line 1: $1 is not known here: put its value in'],
    ['a ${X%%y}', 'line 1: ${X%%y} is not known here: put its value in'],
    ['cat <<EOF\nx\nEOF', 'line 1: a here-document (<<) is not read: leave it out'],
    ['a \\', 'line 1: the script ends in a backslash'],
  ])('%j is refused in one line', (text, message) => {
    expect(() => readScript(text)).toThrow(new ConvertError(message));
  });
});

describe('calls of the client', () => {
  const call = (text: string, chosen?: number) => theCall(clientCalls(text, {}), chosen);

  test.each([
    ['./bin/kubernetes-session.sh -Da=b -Dc', { mode: 'session', args: ['-Da=b', '-Dc'] }],
    ['$ ./bin/kubernetes-session.sh -D a=b', { mode: 'session', args: ['-D', 'a=b'] }],
    ['sudo -u flink /opt/flink/bin/flink run-application -t x j', { mode: 'application', args: ['-t', 'x', 'j'] }],
    ['flink run -t kubernetes-application j', { mode: 'application', args: ['-t', 'kubernetes-application', 'j'] }],
    [
      'flink run --target=kubernetes-application j',
      { mode: 'application', args: ['--target=kubernetes-application', 'j'] },
    ],
    ['flink run -Dexecution.target=kubernetes-application j', { mode: 'application' }],
    ['flink run -D execution.target=kubernetes-application j', { mode: 'application' }],
  ])('%s', (text, expected) => {
    expect(call(text)).toMatchObject(expected);
  });

  test('what ends a session or gives it a job is passed over, and said', () => {
    const { calls, passedOver } = clientCalls(
      'set -e\nkubernetes-session.sh -Da\necho stop | kubernetes-session.sh -Dexecution.attached=true\nflink run -t kubernetes-session j\nflink list',
      {},
    );
    expect(calls).toHaveLength(1);
    expect(passedOver).toEqual([
      'line 3: echo',
      'line 3: kubernetes-session.sh',
      'line 4: flink run',
      'line 5: flink list',
    ]);
  });

  test('several: one has to be chosen', () => {
    const script = 'kubernetes-session.sh -Da\n\nkubernetes-session.sh -Db\n';
    expect(() => call(script)).toThrow('2 commands start a cluster (lines 1, 3): choose one by --command 1…2');
    expect(call(script, 2).args).toEqual(['-Db']);
    expect(() => call(script, 3)).toThrow('there is no command 3 that starts a cluster, but 2');
  });

  test('none', () => {
    expect(() => call('flink list')).toThrow('no command starts a cluster: expected kubernetes-session.sh');
  });
});

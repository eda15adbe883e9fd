import { describe, expect, test } from 'vitest';
import { readChartValues } from '../../../../generator/cli/disk/values-input.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { defaultLine, lineNames } from '../../../../generator/facts/lines/all.ts';
import { mergeValues } from '../../../../generator/reference/helm/merge.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';
import { renderRelease } from '../../../../generator/reference/render.ts';
import { diffObjects } from '../../../../generator/tools/diff/diff.ts';
import { type Consequence, consequencesText } from '../../../../generator/tools/plan/consequence.ts';
import type { Live } from '../../../../generator/tools/plan/live.ts';
import { consequences } from '../../../../generator/tools/plan/plan.ts';
import type { ReleaseSide } from '../../../../generator/tools/plan/state.ts';

function side(text: string, lineName = defaultLine): ReleaseSide {
  const line = loadLine(lineName);
  const values = mergeValues(readChartValues(lineName), [parseValuesFile(text)]);
  const release = { name: 'flink', namespace: 'default' };
  const rendered = renderRelease(values, release, line);
  if ('refusal' in rendered) throw new Error(rendered.refusal.message);
  return { objects: rendered.objects, line, release };
}

function between(before: ReleaseSide, after: ReleaseSide, live?: Live): Consequence[] {
  const [left, right] = [before, after].map((one) => ({ ...one, label: '', clusterId: 'flink' }));
  if (left === undefined || right === undefined) throw new Error('two sides');
  return consequences(before, after, diffObjects(left, right).length > 0, live);
}

const change = (before: string, after: string, live?: Live): Consequence[] => between(side(before), side(after), live);
const codes = (found: readonly Consequence[]): string[] => found.map(({ code }) => code);
const textOf = (found: readonly Consequence[], code: string): string =>
  found.find((one) => one.code === code)?.text ?? `no ${code}`;

const available = (type: string, directory = 's3://b/ha', more = ''): string =>
  `highAvailability: {type: ${type}, directory: ${directory}${more}}`;
const zookeeper = (quorum: string): string => available('zookeeper', 's3://b/ha', `, zookeeper: {quorum: '${quorum}'}`);
const program = 'mode: application\njob: {jarURI: local:///a.jar, args: [a]}';
const otherProgram = program.replace('[a]', '[b]');
const noHandover = 'handover: {enabled: false}';

const live: Live = {
  deployment: { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'flink' } },
  taskManagers: ['flink-taskmanager-1-1', 'flink-taskmanager-1-2'],
  jobManagers: [{ name: 'flink-1', address: '10.0.0.1' }],
  pods: [],
  keptIn: ['flink-cluster-config-map'],
  started: '',
  jobs: [{ id: 'f00d', name: 'word\ncount', state: 'RUNNING' }],
};

describe('what restarts', () => {
  test('nothing, where nothing changes', () => {
    expect(change('', '')).toEqual([
      { code: 'nothing-changes', text: 'Nothing changes, and nothing restarts.', details: [] },
    ]);
  });

  test('nothing, for objects beside the pod', () => {
    expect(codes(change('', 'rbac: {create: false}', live))).toEqual(['nothing-restarts']);
    expect(codes(change(available('kubernetes'), `${available('kubernetes')}\njobManager: {replicas: 2}`))).toContain(
      'job-manager-count',
    );
  });

  test.each(lineNames)('line %s: an option, old → new', (name) => {
    const slots = (count: number): ReleaseSide =>
      side(`flinkConfiguration: {taskmanager.numberOfTaskSlots: ${count}}`, name);
    expect(between(slots(1), slots(2))[0]).toEqual({
      code: 'job-manager-restarts',
      text: 'The JobManager of "flink" restarts, for these changes:',
      details: ['option taskmanager.numberOfTaskSlots: "1" → "2"'],
    });
  });

  test('fields of the pod template: once, not of the handover again; values where they are no secrets', () => {
    const [first] = change(
      '',
      'image: {tag: other}\nrestartNonce: 2\npodTemplate: {spec: {containers: [{name: flink-main-container, env: [{name: TOKEN, value: s3cret}]}]}}',
    );
    expect(first?.details).toEqual(
      expect.arrayContaining([
        'spec.template.spec.containers[flink-main-container].image: "apache/flink:2.3.0-scala_2.12" → "apache/flink:other"',
        'spec.template.spec.containers[flink-main-container].env[TOKEN] is new',
      ]),
    );
    expect(first?.details.join('\n')).toContain('restart-nonce');
    expect(first?.details.join('\n')).not.toMatch(/handover|s3cret|checksum/);
  });

  test('secrets are not shown', () => {
    const of = (secret: string): string =>
      `allowSensitiveConfiguration: true\nflinkConfiguration: {s3.secret-key: ${secret}}\nkerberos: {principal: a, keytab: ${Buffer.from(secret).toString('base64')}}`;
    const text = consequencesText(change(of('first'), of('second')));
    expect(text).toContain('option s3.secret-key: *** → ***\n');
    expect(text).toContain('Secret/kerberos-keytab-flink changes');
    for (const secret of ['first', 'second', Buffer.from('first').toString('base64')])
      expect(text).not.toContain(secret);
  });

  test('a checksum that another chart has computed', () => {
    const before = side('');
    const otherwise = before.objects.map((object) =>
      object.kind === 'Deployment'
        ? (JSON.parse(JSON.stringify(object).replace(/(configuration-checksum":")\w+/, '$1other')) as typeof object)
        : object,
    );
    const of = (found: readonly Consequence[]): unknown => found[0]?.details;
    // A checksum that is not of its own objects is of another chart.
    expect(of(between(before, { ...before, objects: otherwise }))).toEqual([
      'the configuration counts otherwise in this version of the chart',
    ]);
  });

  describe('what changes without a restart is told apart', () => {
    const annotations = 'kubernetes.rest-service.annotations: team:a';
    const quiet = 'option kubernetes.rest-service.annotations: not set → "team:a"';

    test('beside a restart', () => {
      const [first, second] = change('', `flinkConfiguration: {taskmanager.numberOfTaskSlots: 2, ${annotations}}`);
      expect(first?.details).toEqual(['option taskmanager.numberOfTaskSlots: "1" → "2"']);
      expect(second).toEqual({ code: 'changes-in-place', text: 'Changes without a restart:', details: [quiet] });
    });

    test('where nothing restarts', () => {
      const found = change('', `flinkConfiguration: {${annotations}}`);
      expect(found).toEqual([
        {
          code: 'nothing-restarts',
          text: 'Nothing restarts: the pod template of the JobManager stays the same. Changes without a restart:',
          details: [quiet],
        },
      ]);
    });

    test.each([
      ['watched', 'monitorInterval = 30', 'nothing-restarts'],
      ['not watched', 'a = b', 'job-manager-restarts'],
    ])('a log file that is %s', (_, more, code) => {
      const log = (level: string): string =>
        `logConfiguration: {log4j-console.properties: "rootLogger.level = ${level}\\n${more}"}`;
      const [first] = change(log('INFO'), log('DEBUG'));
      expect(first).toMatchObject({
        code,
        details: ['log4j-console.properties of ConfigMap/flink-config-flink changes'],
      });
    });

    test('a log file that no start script names', () => {
      const log = (level: string): string => `logConfiguration: {logback-session.xml: '<!-- ${level} -->'}`;
      expect(codes(change(log('INFO'), log('DEBUG')))).toEqual(['nothing-restarts']);
    });

    test('nothing without a checksum: what runs has read what it has read', () => {
      const [first] = change('profile: native', `profile: native\nflinkConfiguration: {${annotations}}`);
      expect(first).toMatchObject({ code: 'nothing-restarts', details: [] });
    });
  });

  test.each(lineNames)('line %s: options by the values that write them', (name) => {
    const of = (slots: number, job: string): ReleaseSide =>
      side(
        `mode: application\ntaskManager: {resource: {memory: ${slots}g}}\njob: {${job}}\nserviceAccount: flink`,
        name,
      );
    const before = of(2, 'jarURI: local:///a.jar, args: [a], entryClass: A, parallelism: 1');
    const [first] = between(before, of(3, 'jarURI: local:///b.jar, args: [b], entryClass: B, parallelism: 2'));
    expect(first?.details.toSorted()).toEqual([
      'job.args: "a" → "b"',
      'job.entryClass: "A" → "B"',
      'job.jarURI: "local:///a.jar" → "local:///b.jar"',
      'option parallelism.default (job.parallelism): "1" → "2"',
      'option taskmanager.memory.process.size (taskManager.resource.memory): "2g" → "3g"',
    ]);
  });

  test('two releases do not change each other', () => {
    const other = { ...side(''), release: { name: 'other', namespace: 'default' } };
    expect(codes(between(side(''), other))).toEqual(['other-release']);
  });
});

describe('TaskManagers', () => {
  test('are replaced, by name where they are known', () => {
    expect(change('', 'flinkConfiguration: {taskmanager.numberOfTaskSlots: 2}')[1]).toMatchObject({
      text: 'All TaskManagers are replaced.',
    });
    expect(change('', 'flinkConfiguration: {taskmanager.numberOfTaskSlots: 2}', live)[1]).toEqual({
      code: 'task-managers-replaced',
      text: '2 TaskManagers are replaced.',
      details: live.taskManagers,
    });
    const alone = { ...live, taskManagers: ['a'] };
    expect(change('', 'flinkConfiguration: {taskmanager.numberOfTaskSlots: 2}', alone)[1]?.text).toBe(
      '1 TaskManager is replaced.',
    );
    expect(
      change('', 'flinkConfiguration: {taskmanager.numberOfTaskSlots: 2}', { ...live, taskManagers: [] })[1]?.text,
    ).toMatch(/^There is no Task/);
  });

  test.each([
    [noHandover, 'handover.enabled is false'],
    ['profile: native', 'profile native has no handover'],
  ])('keep their pods with %s', (values, why) => {
    const found = change(values, `${values}\nimage: {tag: other}`, live);
    expect(textOf(found, 'task-managers-stay')).toContain(
      `2 TaskManagers keep their old pods, with the old image, memory and variables: ${why}.`,
    );
    expect(textOf(found, 'image')).toContain('run different code');
  });
});

describe('jobs of a session', () => {
  const more = '\nflinkConfiguration: {taskmanager.numberOfTaskSlots: 2}';

  test('upgradePolicy waits for them, or stops them, with high availability too; none is asked of another cluster', () => {
    const refuse = '\nupgradePolicy: refuse';
    const savepoint = '\nupgradePolicy: savepoint\nflinkConfiguration: {state.savepoints.dir: s3://b/p}';
    const high = available('kubernetes');
    const waits = change('', `restartNonce: 1${refuse}`, live);
    expect(waits.slice(2)).toMatchObject([{ code: 'jobs-awaited', details: [expect.stringContaining('RUNNING')] }]);
    expect(codes(change(high, high + refuse, live)).slice(2)).toEqual(['jobs-awaited']);
    expect(textOf(change(refuse, savepoint), 'jobs-stopped')).toMatch(
      /a savepoint in s3:\/\/b\/p .* ConfigMap flink-state-flink; nobody/,
    );
    const idle = change('', `restartNonce: 1${refuse}`, { ...live, jobs: [] });
    expect(textOf(idle, 'jobs-lost')).toMatch(/no running job/);
    expect(codes(change(refuse, `${refuse}\nclusterId: other`, live))).toContain('jobs-lost');
    expect(codes(change(refuse, 'restartNonce: 1', live)).slice(2)).toEqual(['jobs-lost']);
  });

  test('are lost without high availability, and named on one line', () => {
    const [, , jobs] = change('', more, live);
    expect(jobs).toEqual({
      code: 'jobs-lost',
      text: 'The session loses its 1 running job: it has no high availability. To carry state over, stop the jobs with savepoints before, and start them from these: flink run -s PATH.',
      details: ['job "word\\ncount" (f00d), RUNNING'],
    });
    expect(textOf(change('', more, { ...live, jobs: [] }), 'jobs-lost')).toMatch(/no running job/);
  });

  test.each([available('kubernetes'), zookeeper('z:2181')])('go on with %s', (values) => {
    expect(codes(change(values, values + more, live))).toEqual([
      'job-manager-restarts',
      'task-managers-replaced',
      'jobs-go-on',
    ]);
  });

  test('a REST API that does not answer', () => {
    const found = change('', more, { ...live, jobs: { noAnswer: 'no endpoints available' } });
    expect(codes(found).slice(2)).toEqual(['jobs-lost', 'jobs-unknown']);
    expect(textOf(found, 'jobs-lost')).toContain('all its running jobs');
    expect(textOf(found, 'jobs-unknown')).toContain('(no endpoints available)');
  });
});

describe('the program of an application', () => {
  test('begins anew without high availability, from a savepoint if there is one', () => {
    const found = change(program, otherProgram);
    expect(codes(found).slice(2)).toEqual(['program-replaced', 'program-begins-anew']);
    expect(found[2]?.details).toEqual(['job.args: "a" → "b"']);
    expect(textOf(found, 'program-begins-anew')).toMatch(/without state\. .*job\.initialSavepointPath/);
    const ended = change(program, otherProgram, { ...live, jobs: [] });
    expect(textOf(ended, 'program-begins-anew')).toMatch(
      /No job of it runs now: the restart runs its program again\.$/,
    );
    for (const name of lineNames) {
      const from = side(otherProgram.replace('args', "initialSavepointPath: 's3://b/sp', args"), name);
      expect(textOf(between(side(program, name), from), 'program-begins-anew')).toContain('savepoint "s3://b/sp"');
    }
  });

  test.each(lineNames)('line %s: goes on from its checkpoint with Kubernetes high availability', (name) => {
    const of = (values: string): ReleaseSide => side(`${values}\n${available('kubernetes')}`, name);
    expect(codes(between(of(program), of(otherProgram))).slice(2)).toEqual(['program-replaced', 'program-goes-on']);
  });

  test('the kept one goes on where the handover is off', () => {
    const more = `\n${available('kubernetes')}\n${noHandover}`;
    expect(textOf(change(program + more, otherProgram + more), 'program-kept')).toMatch(
      /^The program of the values does NOT run\. handover\.enabled is false, so the one/,
    );
    expect(
      codes(change(program + more, `${program}${more}\nflinkConfiguration: {taskmanager.numberOfTaskSlots: 2}`)),
    ).toContain('program-goes-on');
  });

  test('a session that becomes an application', () => {
    expect(codes(change('', program, live))).toContain('mode');
    expect(textOf(change('', program, live), 'mode')).not.toContain('refuses');
    const kept = available('kubernetes');
    expect(textOf(change(kept, `${program}\n${kept}`, live), 'mode')).toMatch(/refuses .* allowStateChange: true\.$/);
  });

  test('one that has ended stays ended; one whose values change runs', () => {
    const gone = { ...live, deployment: undefined, started: 'abc', taskManagers: [] };
    expect(codes(change(program, program, gone))).toEqual(['application-ended']);
    expect(codes(change(program, otherProgram, gone))).toEqual(['job-manager-starts']);
    expect(codes(change('', '', gone))).toEqual(['job-manager-starts']);
  });
});

describe('high availability', () => {
  test.each([
    ['', available('kubernetes'), 'high-availability-on', /begins EMPTY: nothing of what runs/],
    [available('kubernetes'), '', 'high-availability-off', /left behind in the ConfigMaps of the cluster id "flink"/],
    [
      available('kubernetes'),
      zookeeper('z:2181'),
      'high-availability-moved',
      /moves to ZooKeeper at z:2181, below \/flink\/flink/,
    ],
    [zookeeper('z:2181'), available('kubernetes'), 'high-availability-moved', /left behind in ZooKeeper at z:2181/],
    [zookeeper('z:2181'), zookeeper('y:2181'), 'high-availability-moved', /ZooKeeper at y:2181/],
  ])('%s → %s', (before, after, code, text) => {
    const found = change(before, after, live);
    expect(codes(found).slice(2)).toEqual(['jobs-lost', code]);
    expect(textOf(found, code)).toMatch(text);
    expect(textOf(found, code)).toContain('flink run -s PATH.');
    const isRefused = code !== 'high-availability-on';
    expect(textOf(found, code).endsWith('helm upgrade refuses this unless allowStateChange: true.')).toBe(isRefused);
    const kept = before === available('kubernetes') ? live.keptIn : [];
    expect(found.at(-1)?.details).toEqual(kept);
  });

  test('another directory: pointers are carried over, jars of a session are not', () => {
    const [old, now] = [available('kubernetes'), available('kubernetes', 's3://c/ha')];
    const session = change(old, now);
    expect(codes(session).slice(2)).toEqual(['jobs-lost', 'high-availability-directory']);
    expect(textOf(session, 'high-availability-directory')).toContain(
      'from "s3://b/ha/metadata/flink" to "s3://c/ha/metadata/flink". Pointers to checkpoints are carried over',
    );
    const application = change(`${program}\n${old}`, `${program}\n${now}`);
    expect(codes(application).slice(2)).toEqual(['program-goes-on', 'high-availability-directory']);
    expect(textOf(application, 'high-availability-directory')).not.toContain('Jars');
  });

  test('another cluster id leaves all of it behind', () => {
    const found = change(available('kubernetes'), `${available('kubernetes')}\nclusterId: other`, live);
    expect(codes(found)).toEqual(['cluster-id', 'jobs-lost']);
    expect(found[0]?.text).toMatch(/"other" begins EMPTY\. .* left behind in the ConfigMaps of the cluster id "flink"/);
    expect(found[0]?.details).toEqual([
      ...live.taskManagers.map((name) => `TaskManager ${name}`),
      'ConfigMap flink-cluster-config-map',
    ]);
  });

  test('another line of Flink takes nothing up', () => {
    const of = (name: string): ReleaseSide => side(available('kubernetes'), name);
    const found = between(of('1.20'), of('2.3'), live);
    expect(codes(found)).toEqual(expect.arrayContaining(['line', 'image', 'jobs-lost']));
    expect(textOf(found, 'line')).toMatch(/^Flink 1\.20\.\d+ becomes Flink 2\.3\.\d+, which does not take up/);
    expect(textOf(found, 'jobs-lost')).toContain('flink run -s PATH');
  });
});

test.each(['', program, available('kubernetes')])(
  'an older line does not read what a newer one has written: %s',
  (values) => {
    const found = between(side(values, '2.3'), side(values, '1.20'), live);
    expect(textOf(found, 'line')).toMatch(
      /^Flink 2\.3\.\d+ becomes Flink 1\.20\.\d+, an older one, which does not read what the newer one has written/,
    );
    const text = consequencesText(found);
    expect(text).toContain('start from savepoints that Flink 1.20 or one before it has written, or without state.');
    expect(text).not.toMatch(/with (?:a savepoint|savepoints) before/);
  },
);

describe('Services', () => {
  const type = (name: string): string => `flinkConfiguration: {kubernetes.rest-service.exposed.type: ${name}}`;

  test('change their type in place', () => {
    expect(textOf(change(type('ClusterIP'), type('NodePort')), 'service-type')).toContain('from ClusterIP to NodePort');
  });

  test.each([
    ['ClusterIP', 'Headless_ClusterIP'],
    ['Headless_ClusterIP', 'ClusterIP'],
  ])('but not from %s to %s', (from, to) => {
    expect(textOf(change(type(from), type(to)), 'service-not-in-place')).toContain(
      'kubectl delete service flink-rest --namespace default',
    );
  });
});

describe('where the state of an application comes from', () => {
  const changed = 'flinkConfiguration: {taskmanager.numberOfTaskSlots: 2, ';
  const directory = 'execution.checkpointing.savepoint-dir: s3://b/sp';
  const of = (job: string, more = ''): string => `mode: application\njob: {jarURI: local:///a.jar, ${job}}\n${more}`;
  const plain = `flinkConfiguration: {${directory}}`;
  const other = `${changed}${directory}}`;
  const record = { revision: 'abc', start: 's3://b/sp/1', savepoint: 's3://b/sp/1', checkpoint: 's3://b/cp/7' };
  const state = (found: readonly Consequence[]): Consequence => {
    const [one, ...more] = found.filter(({ code }) => code.startsWith('state-') || code === 'program-begins-anew');
    if (one === undefined || more.length > 0) throw new Error(`one sentence: ${codes(found).join(', ')}`);
    return one;
  };
  const job = (status: string): Live => ({ ...live, jobs: [{ id: 'f00d', name: 'a', state: status }], record });

  test.each([
    [
      'upgradeMode: savepoint',
      undefined,
      'state-savepoint',
      /savepoint in "s3:\/\/b\/sp", and goes on from it\. Where/,
    ],
    ['upgradeMode: savepoint', job('RUNNING'), 'state-savepoint', /Where that fails the old job goes on/],
    [
      'upgradeMode: savepoint',
      job('RESTARTING'),
      'state-latest-checkpoint',
      /is RESTARTING, so no savepoint .* cancelled/,
    ],
    ['upgradeMode: savepoint', { ...live, jobs: [] }, 'state-latest-checkpoint', /No job .* finished there is nothing/],
    [
      'upgradeMode: stateless',
      job('RUNNING'),
      'state-empty',
      /begins EMPTY, as .*stateless says\. Its job is cancelled/,
    ],
  ] as const)('%s', (mode, running, code, text) => {
    const found = state(change(of(mode, plain), of(mode, other), running));
    expect(found.code).toBe(code);
    expect(found.text).toMatch(text);
  });

  test('last-state: from what high availability keeps, and nowhere else', () => {
    const on = (more: string): string => of('upgradeMode: last-state', `${available('kubernetes')}\n${more}`);
    const found = state(change(on(plain), on(other), job('RESTARTING')));
    expect(found).toMatchObject({ code: 'state-latest-checkpoint', details: ['job "a" (f00d), RESTARTING'] });
    expect(found.text).toMatch(/which high availability keeps\. Where that fails/);
    const moved = of('upgradeMode: last-state', `${zookeeper('z:2181')}\n${plain}`);
    expect(state(change(on(plain), moved)).text).toMatch(/may begin EMPTY.* job\.upgradeMode: savepoint/);
  });

  test('the savepoint goes along where high availability does not', () => {
    const mode = 'upgradeMode: savepoint';
    const found = change(of(mode, plain), of(mode, `${plain}\n${available('kubernetes')}`));
    expect(state(found).code).toBe('state-savepoint');
    expect(textOf(found, 'high-availability-on')).toMatch(/The savepoint of job\.upgradeMode takes the state/);
    const off = change(of(mode, `${plain}\n${available('kubernetes')}`), of(mode, plain));
    expect(textOf(off, 'high-availability-off')).not.toContain('EMPTY');
  });

  test('a changed nonce, by what is noted where that is known', () => {
    const mode = 'upgradeMode: savepoint, initialSavepointPath: s3://b/old';
    const nonce = `${mode}, savepointRedeployNonce: 2`;
    const found = state(change(of(mode, plain), of(nonce, plain), job('RUNNING')));
    expect(found.code).toBe('state-initial-savepoint');
    expect(found.text).toMatch(/anew from "s3:\/\/b\/old" .*Nonce changes; the state that it has is left\. Its job is/);
    expect(state(change(of(nonce, plain), of(nonce, other))).code).toBe('state-savepoint');
    const noted = { ...job('RUNNING'), record: { ...record, nonce: '2' } };
    expect(state(change(of(mode, plain), of(nonce, plain), noted)).code).toBe('state-savepoint');
  });

  test('suspended and resumed', () => {
    const mode = 'upgradeMode: savepoint';
    const rests = `${mode}, state: suspended`;
    const stops = state(change(of(mode, plain), of(rests, plain), job('RUNNING')));
    expect(stops.code).toBe('state-suspended');
    expect(stops.text).toMatch(/no Flink runs\. .* savepoint in "s3:\/\/b\/sp".* state is kept/);
    const still = state(change(of(rests, plain), of(rests, other), { ...live, jobs: [], record }));
    expect(still.text).toContain('stays suspended. Its state is noted in the ConfigMap flink-state-flink.');
    const resumes = state(change(of(rests, plain), of(mode, plain), { ...live, jobs: [], record }));
    expect(resumes).toEqual({
      code: 'state-resumed',
      text: 'The application is resumed, from "s3://b/sp/1". Its state is noted in the ConfigMap flink-state-flink.',
      details: ['start: s3://b/sp/1', 'savepoint: s3://b/sp/1', 'checkpoint: s3://b/cp/7'],
    });
    const lost = state(change(of(mode, plain), of('upgradeMode: stateless, state: suspended', plain)));
    expect(lost.text).toMatch(/state is NOT kept, as job\.upgradeMode: stateless says/);
  });

  test('without a Deployment', () => {
    const mode = 'upgradeMode: savepoint';
    const gone = (data?: Live['record']): Live => ({ ...live, deployment: undefined, jobs: [], record: data });
    const text = (data?: Live['record'], values = of(mode, other)): string =>
      textOf(change(of(mode, plain), values, gone(data)), 'job-manager-starts');
    expect(text()).toMatch(/starts for the first time, with empty state\.$/);
    expect(text(undefined, of(`${mode}, initialSavepointPath: s3://b/old`, plain))).toContain('from "s3://b/old"');
    expect(text({ ...record, stopped: 'yes' })).toContain('It goes on from s3://b/sp/1.');
    expect(text(record)).toContain('Flink does NOT start');
    expect(text(record, of('upgradeMode: stateless', plain))).toContain('begins EMPTY');
  });

  test('the mode is set, and goes', () => {
    const set = state(change(of('args: [a]', plain), of('upgradeMode: savepoint', plain)));
    expect(set.text).not.toContain('shutdown-on-application-finish');
    const native = state(change(of('args: [a]', `profile: native\n${plain}`), of('upgradeMode: savepoint', plain)));
    expect(native.text).toMatch(/deletes its Deployment once its job has stopped, since execution\.shutdown/);
    const goes = state(change(of('upgradeMode: savepoint', plain), of('args: [a]', plain)));
    expect(goes.text).toMatch(/set job\.upgradeMode: savepoint, or .* flink-state-flink notes .* is not read without/);
    const older = between(side(of('args: [a]'), '1.13'), side(of('args: [b]'), '1.13'));
    expect(state(older).text).not.toContain('job.upgradeMode');
  });
});

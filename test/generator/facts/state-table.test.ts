import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../../generator/root.ts';
import {
  api,
  begun,
  checkpoint,
  flink,
  handedOver,
  highAvailability,
  job,
  oldPod,
  ran,
  ranHighlyAvailable,
  run,
  runs,
  setUp,
  startsFrom,
  tearDown,
} from '../../helpers/state-container.ts';

// docs/tasks/upgrade.md, «Where the state comes from»: each cell is what the script does.

beforeEach(setUp);
afterEach(tearDown);

type Variables = Readonly<Record<string, string>>;

/** The columns of the table: how the job's state goes along, with high availability or without. */
const columns: readonly (readonly [name: string, variables: Variables])[] = [
  ['`savepoint`, with high availability', { ...highAvailability, UPGRADE_MODE: 'savepoint' }],
  ['`savepoint`, without', { UPGRADE_MODE: 'savepoint' }],
  ['`last-state`', { ...highAvailability, UPGRADE_MODE: 'last-state', SAVEPOINT_DIRECTORY: '' }],
  ['`stateless`, with high availability', { ...highAvailability, UPGRADE_MODE: 'stateless' }],
  ['`stateless`, without', { UPGRADE_MODE: 'stateless' }],
];

/** What was there before the change, given what the revision before has recorded; returns the variables that the change brings. */
type Before = (recorded: Record<string, string>) => Variables;

const initial = { INITIAL_SAVEPOINT: 's3://b/initial' };

function ended(status: string, discarded = false): Before {
  return (recorded) => {
    runs(status, recorded);
    flink.latest = { completed: checkpoint(7, 'CHECKPOINT', { discarded }) };
    return {};
  };
}

/** The revision before runs, with what it has recorded besides, and the change brings these variables. */
function running(more: Record<string, string>, variables: Variables): Before {
  return (recorded) => {
    runs('RUNNING', { ...recorded, ...more });
    return variables;
  };
}

/** No JobManager runs any more. */
function gone(revision: string, more: Record<string, string>): Before {
  return (recorded) => {
    handedOver(revision, { ...recorded, ...more });
    return {};
  };
}

/** The rows of the table. */
const rows: ReadonlyMap<string, Before> = new Map<string, Before>([
  ['nothing has run before', () => ({})],
  ['nothing has run before, with `initialSavepointPath`', () => initial],
  ['the job runs', running({}, {})],
  ['the job runs, with an `initialSavepointPath` that was used', running({}, initial)],
  [
    'the job runs, with another `savepointRedeployNonce`',
    running({ nonce: '1' }, { ...initial, SAVEPOINT_NONCE: '2' }),
  ],
  [
    'the job runs, and its savepoint fails',
    (recorded) => {
      flink.failures.push(...Array<string>(20).fill('java.io.IOException: denied'));
      return running({}, {})(recorded);
    },
  ],
  ['the job is restarting', ended('RESTARTING')],
  ['the job has failed, its checkpoint is kept', ended('FAILED')],
  ['the job has failed, its checkpoints are deleted', ended('FAILED', true)],
  ['the job was cancelled, its checkpoint is kept', ended('CANCELED')],
  ['the job has finished', ended('FINISHED')],
  ['the JobManager is gone', gone('old', {})],
  ['the JobManager went during a savepoint', gone('old', { stopping: `t ${job}` })],
  ['the same revision starts again', gone('new', { revision: 'new' })],
  ['the job was suspended', gone('old', { stopped: 'yes', start: 's3://b/stopped' })],
]);

const page = readFileSync(join(root, 'docs/tasks/upgrade.md'), 'utf8');
const [head = [], , ...told] = (/^## Where the state comes from\n[^|]*((?:\|.*\n)+)/m.exec(page)?.[1] ?? '')
  .trim()
  .split('\n')
  .map((row) => row.slice(2, -2).split(' | '));

test('the table has each row and column', () => {
  expect(head.slice(1, -1)).toEqual(columns.map(([name]) => name));
  expect(told.map(([name]) => name)).toEqual([...rows.keys()]);
});

const cells = told.flatMap(([row = '', ...outcomes]) =>
  columns.map(([column, variables], index) => ({ row, column, variables, outcome: outcomes[index] ?? '' })),
);

test.each(cells)('$row, $column: $outcome', async ({ row, variables, outcome }) => {
  const keeps = 'STANDBYS' in variables;
  const more = rows.get(row)?.(keeps ? ranHighlyAvailable : ran);
  const had = api.objects.has(oldPod);
  const { exitCode, stderr } = await run({ PATIENCE: '2', ...variables, ...more });
  if (exitCode !== 0) expect(stderr).toContain('Flink does not start');
  expect(exitCode === 0 ? startedFrom() : had && api.objects.has(oldPod) ? 'the old job stays' : 'refused').toBe(
    outcome,
  );
});

/** What the new job starts from, in the words of the table. */
function startedFrom(): string {
  const text = begun();
  const path = /execution\.savepoint\.path=(\S+)/.exec(text)?.[1];
  if (path === undefined) return text.includes(`job-id=${job}`) ? 'the latest checkpoint' : 'empty state';
  switch (startsFrom(path)) {
    case startsFrom('s3://b/savepoints/savepoint-aaaabb-1'):
      return 'a savepoint';
    case startsFrom('s3://b/CHECKPOINT-7'):
      return 'the latest checkpoint';
    case startsFrom('s3://b/initial'):
      return 'that path';
    case startsFrom('s3://b/begun'):
      return text.includes(`job-id=${job}`) ? 'the latest checkpoint' : 'what it began from';
    case startsFrom('s3://b/stopped'):
      return 'what it was stopped with';
    default:
      return path;
  }
}

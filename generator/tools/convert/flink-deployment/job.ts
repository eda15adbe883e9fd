import { SpellingIndex } from '../../../reference/values/spellings.ts';
import { ConvertError } from '../convert-error.ts';
import type { Assembly } from '../assembly.ts';
import type { Fields } from './fields.ts';

const retention = 'execution.checkpointing.externalized-checkpoint-retention';
const interval = 'execution.checkpointing.interval';
const own = [
  'upgradeMode',
  'state',
  'savepointTriggerNonce',
  'checkpointTriggerNonce',
  'savepointRedeployNonce',
  'autoscalerResetNonce',
];

/** `spec.job`: the program of an application, and what the operator sets for one. */
export function addJob(
  assembly: Assembly,
  job: Fields,
  { name, replicas }: { readonly name: string; readonly replicas: number | undefined },
): void {
  const jar = job.text('jarURI');
  if (jar === undefined)
    throw new ConvertError(
      `${job.path}.jarURI: not given: expected the jar, for example local:///opt/flink/usrlib/job.jar`,
    );
  const entryClass = job.text('entryClass');
  const savepoint = job.text('initialSavepointPath');
  const parallelism = parallelismOf(job.text('parallelism'), replicas, assembly);
  assembly.mode = 'application';
  assembly.args = [
    ...(entryClass === undefined ? [] : ['-c', entryClass]),
    ...(parallelism === undefined ? [] : ['-p', parallelism]),
    ...(savepoint === undefined ? [] : ['-s', savepoint]),
    ...(job.text('allowNonRestoredState') === 'true' ? ['-n'] : []),
    jar,
    ...job.texts('args'),
  ];
  const lastState = job.take('upgradeMode') === 'last-state';
  const defaults = {
    'pipeline.name': name,
    [retention]: 'RETAIN_ON_CANCELLATION',
    ...(lastState ? { [interval]: '5 min' } : {}),
  };
  for (const [key, text] of Object.entries(defaults)) setDefault(assembly, key, text);
  for (const field of own) {
    const value = job.text(field);
    if (value !== undefined) assembly.notes.push(`${job.path}.${field}: ${value}: the operator's own, left out`);
  }
  if (lastState)
    assembly.notes.push(
      `${job.path}.upgradeMode: last-state: left out: helm upgrade restarts the job from its latest checkpoint only with high availability`,
    );
  assembly.notes.push(
    'execution.shutdown-on-application-finish, execution.submit-failed-job-on-application-error, web.cancel.enable: the operator sets them for its own control loop: left out',
  );
}

/** TaskManagers that are counted decide: one slot, one subtask. */
function parallelismOf(
  given: string | undefined,
  replicas: number | undefined,
  { options, notes }: Assembly,
): string | undefined {
  if (replicas === undefined) return given === '0' ? undefined : given;
  const slots = Number(options.get('taskmanager.numberOfTaskSlots') ?? '1');
  const all = String(replicas * slots);
  notes.push(`spec.taskManager.replicas: ${replicas} with ${slots} slots each: job.parallelism is ${all}`);
  return all;
}

/** An option that no spelling sets, where the line has it. */
function setDefault({ options, line }: Assembly, key: string, text: string): void {
  const spellings = new SpellingIndex(line.catalogue);
  if (spellings.readers(key).length > 0 && !spellings.of(key).some((spelling) => options.has(spelling)))
    options.set(key, text);
}

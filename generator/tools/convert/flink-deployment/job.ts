import { type Json, type JsonMap, isJsonMap } from '../../../reference/helm/values-file.ts';
import { gatewayServer } from '../../../reference/flink/command-line/python.ts';
import { spellingIndex } from '../../../reference/values/spellings.ts';
import type { Assembly } from '../assembly.ts';
import { boilerplate } from '../notes.ts';
import type { Fields } from './fields.ts';
import { takeJars } from './options.ts';

const retention = 'execution.checkpointing.externalized-checkpoint-retention';
const interval = 'execution.checkpointing.interval';

/** What stands for the jar of a program that has none while its values are made. */
export const placeholderJar = 'local:///opt/flink/usrlib/job.jar';

/** Requests to the operator's control loop, by what it did. */
const requests: Readonly<Record<string, string>> = {
  savepointTriggerNonce: 'the operator took a savepoint when it changed: job.savepointTriggerNonce does so here',
  checkpointTriggerNonce: 'the operator took a checkpoint when it changed: the chart takes none',
  autoscalerResetNonce: "the operator's autoscaler began anew when it changed: the chart has none",
};

/** What of a resource its job depends on. */
interface JobSurroundings {
  readonly name: string;
  /** TaskManagers, where they are counted. */
  readonly replicas: number | undefined;
  readonly status: JsonMap;
}

/** `spec.job`: the program of an application, and what the operator sets for one. */
export function addJob(assembly: Assembly, job: Fields, { name, replicas, status }: JobSurroundings): void {
  const { notes, given } = assembly;
  const jarURI = job.text('jarURI');
  const configured = takeJars(assembly, jarURI);
  const jar = jarURI ?? configured;
  assembly.withoutJar = jar === undefined;
  const entryClass = job.text('entryClass');
  if (entryClass === gatewayServer && jar !== undefined) {
    notes.push(
      `${job.path}.jarURI: the operator gives it as pipeline.jars, the chart as the first argument, which the command line makes of a jar for PythonGatewayServer`,
    );
  }
  const mode = job.text('upgradeMode');
  const savepoint = startOf(assembly, job.text('initialSavepointPath'), { status, mode });
  const parallelism = parallelismOf(job.text('parallelism'), replicas, assembly);
  assembly.mode = 'application';
  assembly.args = [
    ...(entryClass === undefined ? [] : ['-c', entryClass]),
    ...(parallelism === undefined ? [] : ['-p', parallelism]),
    ...(savepoint === undefined ? [] : ['-s', savepoint]),
    jar ?? placeholderJar,
    ...job.texts('args'),
  ];
  if (job.text('allowNonRestoredState') === 'true') given.set('job/allowNonRestoredState', true);
  const lastState = mode === 'last-state';
  const defaults = {
    'pipeline.name': name,
    [retention]: 'RETAIN_ON_CANCELLATION',
    ...(lastState ? { [interval]: '5 min' } : {}),
  };
  for (const [key, text] of Object.entries(defaults)) setDefault(assembly, key, text);
  const state = job.text('state');
  if (mode !== undefined) given.set('job/upgradeMode', mode);
  if (state === 'suspended') {
    given.set('job/state', 'suspended');
    // The operator's default.
    if (mode === undefined) given.set('job/upgradeMode', 'stateless');
  }
  const redeploy = job.take('savepointRedeployNonce');
  if (typeof redeploy === 'number') given.set('job/savepointRedeployNonce', redeploy);
  for (const [field, did] of Object.entries(requests)) {
    const value = job.text(field);
    if (value !== undefined) notes.push(`${job.path}.${field}: ${value}: ${did}: left out`);
  }
  notes.push(boilerplate.application, boilerplate.attached);
}

/** The savepoint to start from: the newest that the operator knows, which the specification's own is older than. */
function startOf(
  { notes }: Assembly,
  initial: string | undefined,
  { status, mode }: { readonly status: JsonMap; readonly mode: string | undefined },
): string | undefined {
  const known = knownSavepoint(status);
  if (known === undefined || known.path === initial) return initial;
  if (mode === undefined || mode === 'stateless') {
    notes.push(
      `${known.field}: ${known.path}: left out: the job's upgradeMode is stateless; write it as job.initialSavepointPath to start from it`,
    );
    return initial;
  }
  const instead = initial === undefined ? '' : `, in place of spec.job.initialSavepointPath, ${initial}`;
  notes.push(
    `${known.field}: ${known.path}: becomes job.initialSavepointPath${instead}: what the job has done since that savepoint runs again; stop it with a savepoint and name that one`,
  );
  return known.path;
}

function knownSavepoint(status: JsonMap): { readonly field: string; readonly path: string } | undefined {
  const job = mapOf(status['jobStatus']);
  const upgrade = job['upgradeSavepointPath'];
  if (typeof upgrade === 'string' && upgrade !== '')
    return { field: 'status.jobStatus.upgradeSavepointPath', path: upgrade };
  const last = mapOf(mapOf(job['savepointInfo'])['lastSavepoint'])['location'];
  if (typeof last !== 'string' || last === '') return undefined;
  return { field: 'status.jobStatus.savepointInfo.lastSavepoint.location', path: last };
}

function mapOf(value: Json | undefined): JsonMap {
  return isJsonMap(value) ? value : {};
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
  const spellings = spellingIndex(line.catalogue);
  if (spellings.readers(key).length > 0 && !spellings.of(key).some((spelling) => options.has(spelling)))
    options.set(key, text);
}

import { taskManagerWords as words } from '../../../facts/words/task-manager.ts';
import { say } from '../../flink/say.ts';
import type { Refusal } from '../../flink/client.ts';
import { clientFiles } from '../../flink/files.ts';
import { jobManagerProcessMemory, jobManagerStartOptions } from '../../flink/memory/job-manager.ts';
import { mapsOf } from '../../flink/options/structured.ts';
import { loadPodTemplate } from '../../flink/pod-template.ts';
import { asList, asObject, type FlinkPod } from '../../flink/pod.ts';
import { orRefusal } from '../../flink/refusal.ts';
import { parseDouble } from '../../flink/types/double.ts';
import { parseLong } from '../../flink/types/integer.ts';
import type { ReleaseContext } from '../context.ts';
import { quote } from '../../flink/quote.ts';
import { type JsonMap, isJsonMap } from '../../helm/values-file.ts';
import { usesConfigMaps } from '../high-availability.ts';
import { isWithoutToken } from './pod-template-fields.ts';
import { type RuleCheck, clientConfiguration, first, parsed, tooManyCores } from './rule.ts';

const tolerations = 'kubernetes.taskmanager.tolerations';
const claims = 'kubernetes.persistent-volume-claims';
const heapVariables = ['containerized.master.env.FLINK_JM_HEAP', 'containerized.master.env.FLINK_TM_HEAP'];
const coresOption = 'taskmanager.cpu.cores';
const cpuFactor = 'kubernetes.taskmanager.cpu.limit-factor';
const factors = ['kubernetes.taskmanager.memory.limit-factor', cpuFactor];

/** What the client passes on, and the JobManager stumbles at when the first job needs a TaskManager. */
export const taskManagerRule: RuleCheck = {
  check: (context) =>
    checkTemplate(context) ??
    checkTolerations(context) ??
    first(factors, (key) => checkFactor(context, key)) ??
    checkCpu(context) ??
    checkHeapVariables(context) ??
    checkHeapOptions(context) ??
    checkArguments(context),
};

/** The TaskManagers' own template; the common one only where the client does not read it for the JobManager. */
function checkTemplate(context: ReleaseContext): Refusal | undefined {
  const { values, line } = context;
  const own = values.taskManager?.podTemplate;
  const common = values.jobManager?.podTemplate === undefined ? undefined : values.podTemplate;
  const template = own ?? common;
  if (template === undefined) return undefined;
  const option = own === undefined ? 'podTemplate' : 'taskManager.podTemplate';
  const path = '/template';
  const files = clientFiles({ [path]: JSON.stringify(template) });
  const loaded = orRefusal(() => loadPodTemplate('taskmanager', path, files, line));
  if (!('refusal' in loaded)) return checkToken(context, template, option) ?? checkClaims(context, loaded, option);
  return { ...loaded.refusal, option, message: loaded.refusal.message.replace(/^\/template:? /, '') };
}

/** With high availability by Kubernetes TaskManagers ask it for their leader. */
function checkToken(context: ReleaseContext, { spec }: JsonMap, option: string): Refusal | undefined {
  return usesConfigMaps(context) && isJsonMap(spec) && isWithoutToken(spec)
    ? { option, ...say(words.token) }
    : undefined;
}

function checkClaims(context: ReleaseContext, { pod }: FlinkPod, template: string): Refusal | undefined {
  const { line } = context;
  const configuration = clientConfiguration(context);
  if (!line.facts.taskManagerDecorators.includes('persistent-volume-claim-mount')) return undefined;
  const mounted = orRefusal(() => [...(configuration.optionalMap(claims)?.keys() ?? [])]);
  if ('refusal' in mounted) return mounted.refusal;
  const volumes = new Set(asList(asObject(pod['spec'])['volumes']).map((volume) => asObject(volume)['name']));
  return first(mounted.sort(), (claim) => {
    const volume = `${claim.replaceAll('.', '-')}-pvc`;
    return volumes.has(volume)
      ? { option: claims, ...say(words.claim, quote(claim), quote(volume), template) }
      : undefined;
  });
}

function checkTolerations(context: ReleaseContext): Refusal | undefined {
  const given = parsed(context.effective(tolerations), (text) => mapsOf(text, context.line.facts.configuration)) ?? [];
  const seconds = given.flatMap((one) =>
    [...one.keys()].sort().flatMap((name) => (name.toLowerCase() === 'tolerationseconds' ? (one.get(name) ?? []) : [])),
  );
  const bad = seconds.find((text) => parsed(text, parseLong) === undefined);
  return bad === undefined ? undefined : { option: tolerations, ...say(words.toleration, quote(bad)) };
}

function checkFactor(context: ReleaseContext, key: string): Refusal | undefined {
  const text = context.effective(key) ?? '';
  const factor = parsed(text, parseDouble);
  // The memory's product is cut to the largest int; that of the cores could be no quantity.
  const cores = key === cpuFactor ? (parsed(cpuOf(context).text, parseDouble) ?? 1) : 0;
  const isTooMuch = key === cpuFactor && (factor === Infinity || cores * (factor ?? 1) >= tooManyCores);
  if (factor === undefined || (factor >= 1 && !isTooMuch)) return undefined;
  return { option: key, ...say(words.factor, quote(text)) };
}

/** No container can have more than so many cores, and from some release on Flink's decimals know nothing beyond the eighth digit. */
function checkCpu(context: ReleaseContext): Refusal | undefined {
  const { cpuDecimals, optionKeys } = context.line.facts.client;
  const { option, text } = cpuOf(context);
  const cpu = parsed(text, parseDouble) ?? 1;
  const least = cpuDecimals === undefined || option !== optionKeys.taskManagerCpu ? 0 : 10 ** -cpuDecimals;
  if (!(cpu > 0) || (cpu >= least && cpu < tooManyCores)) return undefined;
  return { option, ...say(words.cpu, quote(text)) };
}

/** Which option says how many cores a TaskManager has, and what. */
function cpuOf(context: ReleaseContext): { readonly option: string; readonly text: string } {
  const { taskManagerCpu } = context.line.facts.client.optionKeys;
  const option = context.effective(coresOption) === undefined ? taskManagerCpu : coresOption;
  return { option, text: context.effective(option) ?? '' };
}

/** The start scripts of older lines take these for sizes, of which the client knows nothing. */
function checkHeapVariables({ line, properties }: ReleaseContext): Refusal | undefined {
  if (!line.facts.client.legacyMemory) return undefined;
  const option = heapVariables.find((key) => properties.has(key));
  if (option === undefined) return undefined;
  const side = option.endsWith('FLINK_JM_HEAP') ? 'jobmanager' : 'taskmanager';
  return { option, ...say(words.heapVariable, side) };
}

/** The start script takes the heap options for the JobManager's heap; the client, for its total where that is not set, else for nothing. */
function checkHeapOptions(context: ReleaseContext): Refusal | undefined {
  if (!context.line.facts.client.legacyMemory) return undefined;
  const configuration = clientConfiguration(context);
  const option = ['jobmanager.heap.size', 'jobmanager.heap.mb'].find((key) => configuration.contains(key));
  if (option === undefined) return undefined;
  const deployed = orRefusal(() => jobManagerProcessMemory(configuration, {}));
  const started = orRefusal(() => jobManagerStartOptions(configuration, {}));
  if ('refusal' in deployed || !('refusal' in started)) return undefined;
  return { option, ...say(words.heap, `${started.refusal.option}: ${started.refusal.message}`) };
}

function checkArguments(context: ReleaseContext): Refusal | undefined {
  const option = 'kubernetes.jobmanager.entrypoint.args';
  if (!context.line.facts.client.startCommandArguments) return undefined;
  if (!/(?:^|\s)-D\s*$/.test(context.effective(option) ?? '')) return undefined;
  return { option, ...say(words.argument) };
}

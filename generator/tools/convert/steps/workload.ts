import { isJsonMap } from '../../../reference/helm/values-file.ts';
import { hostNetworkOption } from '../../../reference/values/switches.ts';
import type { Draft } from '../draft.ts';
import { flinkOfImage } from '../flink-version.ts';

const pullPolicy = 'kubernetes.container.image.pull-policy';
const jobManagerAccount = 'kubernetes.jobmanager.service-account';
const taskManagerAccount = 'kubernetes.taskmanager.service-account';
const bothAccounts = 'kubernetes.service-account';

/** `image`, `imagePullPolicy`, `serviceAccount`, `ingress`: options that have a value of their own, and say nothing else by it. */
export function workloadStep(draft: Draft): void {
  const image = draft.take(draft.line.facts.client.optionKeys.image);
  if (image !== undefined && image !== '') imageStep(draft, image);
  const policy = draft.take(pullPolicy);
  if (policy !== undefined && policy !== '') draft.values.set('imagePullPolicy', policy);
  accountStep(draft);
  // Pods on the node's network pass no restricted standard.
  if (draft.options.get(hostNetworkOption)?.toLowerCase() === 'true')
    draft.values.set('podSecurity', { enabled: false });
  const nonce = draft.settings.given?.get('restartNonce');
  if (nonce !== undefined && !draft.settings.exact) draft.values.set('restartNonce', nonce);
  ingressStep(draft);
}

/** `ingress`: what the operator made one of. The client makes none. */
function ingressStep({ settings, values, notes }: Draft): void {
  const ingress = settings.given?.get('ingress');
  if (ingress === undefined) return;
  if (settings.exact)
    notes.push("spec.ingress: the operator's Ingress is none of the client's objects: left out with profile: native");
  else values.set('ingress', ingress);
}

/** An image of another Flink than the chart's runs another Flink than the chart's: it is never the image in silence. */
function imageStep(draft: Draft, image: string): void {
  const { line, flinkVersion, defaultImage } = draft.line.facts;
  const own = flinkOfImage(image);
  const flink = own ?? draft.settings.flink?.flink;
  if (flink === undefined) {
    if (!draft.settings.exact && draft.settings.unnamed !== true && draft.settings.flink === undefined)
      noteUnknown(draft, image);
  } else if (flink !== line) {
    const says = own === undefined ? `, by ${draft.settings.flink?.says ?? ''}` : '';
    const reason = `${image} has Flink ${flink}${says}, the chart is of Flink ${flinkVersion}: build the image anew on ${defaultImage}, and take a savepoint of what runs before you change over`;
    if (draft.settings.exact) draft.notes.push(`image: ${reason}`);
    else {
      draft.withheld.push({ path: 'image', value: image, reason });
      draft.explained.add(draft.line.facts.client.optionKeys.image);
      draft.explained.add('image');
      return;
    }
  }
  draft.values.set('image', image);
}

/** Nothing says which Flink it has: the user has to know. */
function noteUnknown({ line: { facts }, notes }: Draft, image: string): void {
  notes.push(
    `image: ${image}: its name does not say which Flink it has: the chart is of Flink ${facts.flinkVersion}; --line takes another`,
  );
}

/** An account that is named exists: the chart must not make it. The value names that of both sides. */
function accountStep(draft: Draft): void {
  const { options, values } = draft;
  const both = options.get(bothAccounts);
  const hasOwn = options.has(jobManagerAccount) || options.has(taskManagerAccount);
  if (!draft.settings.exact && both !== undefined && both !== '' && !hasOwn) {
    options.delete(bothAccounts);
    values.set('serviceAccount', both);
    for (const key of [bothAccounts, jobManagerAccount, taskManagerAccount]) draft.explained.add(key);
    return;
  }
  const named = options.get(jobManagerAccount);
  const isBoth = named !== undefined && named === options.get(taskManagerAccount);
  if (isBoth && named !== '' && !options.has(bothAccounts) && !hasTemplateAccount(draft, 'taskManager')) {
    options.delete(jobManagerAccount);
    options.delete(taskManagerAccount);
    values.set('serviceAccount', named);
  } else if (named !== undefined || options.has(bothAccounts) || hasTemplateAccount(draft, 'jobManager')) {
    if (!draft.settings.exact) values.set('serviceAccount', { create: false });
  }
}

function hasTemplateAccount({ values }: Draft, name: 'jobManager' | 'taskManager'): boolean {
  const side = values.get(name);
  const template = (isJsonMap(side) ? side['podTemplate'] : undefined) ?? values.get('podTemplate');
  const spec = isJsonMap(template) ? template['spec'] : undefined;
  return isJsonMap(spec) && ('serviceAccountName' in spec || 'serviceAccount' in spec);
}

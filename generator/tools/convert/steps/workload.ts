import { isJsonMap } from '../../../reference/helm/values-file.ts';
import type { Draft } from '../draft.ts';

const pullPolicy = 'kubernetes.container.image.pull-policy';
const jobManagerAccount = 'kubernetes.jobmanager.service-account';
const taskManagerAccount = 'kubernetes.taskmanager.service-account';
const bothAccounts = 'kubernetes.service-account';

/** `image`, `imagePullPolicy`, `serviceAccount`: options that have a value of their own, and say nothing else by it. */
export function workloadStep(draft: Draft): void {
  const image = draft.take(draft.line.facts.client.optionKeys.image);
  if (image !== undefined && image !== '') draft.values.set('image', image);
  const policy = draft.take(pullPolicy);
  if (policy !== undefined && policy !== '') draft.values.set('imagePullPolicy', policy);
  accountStep(draft);
}

/** An account that is named exists: the chart must not make it. The value names that of both sides. */
function accountStep(draft: Draft): void {
  const { options, values } = draft;
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

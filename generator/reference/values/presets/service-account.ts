import { at } from '../objects.ts';
import { hasText } from '../text.ts';
import type { ServiceAccountValues } from '../values.generated.ts';
import { type Preset, type PresetContext, written } from './preset.ts';

const option = 'kubernetes.jobmanager.service-account';
/** The option that names the TaskManagers' account. */
export const taskManagerOption = 'kubernetes.taskmanager.service-account';

/** The account that every namespace has and that pods run as unless told otherwise. */
export const defaultAccount = 'default';

/** The ServiceAccount that the chart creates. */
export interface CreatedAccount {
  readonly name: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** `serviceAccount`: an account that is named is that of both sides; where one is created, TaskManagers get another of their own. */
export const serviceAccount: Preset = (context) => {
  const given = serviceAccountValues(context);
  const inOptions = context.option(option);
  const named = given.name ?? (inOptions === undefined ? createdAccount(context)?.name : undefined);
  const from = writtenBy(context, given);
  const taskManager = templateAccount(context) === undefined ? taskManagerName(context) : undefined;
  return {
    writes: written(option, named, from),
    derives: written(taskManagerOption, taskManager, from),
  };
};

/** The account that TaskManagers get where neither an option nor their pod template names one. */
function taskManagerName(context: PresetContext): string | undefined {
  const created = createdAccount(context);
  if (created !== undefined) return created.name === defaultAccount ? undefined : `${created.name}-taskmanager`;
  const { name } = serviceAccountValues(context);
  if (name !== undefined) return nonEmpty(name);
  return watchesConfigMaps(context) ? nonEmpty(context.option(option)) : undefined;
}

/** The value that the option comes from, as it is written. */
function writtenBy({ values }: PresetContext, { name }: ServiceAccountValues): string {
  if (typeof values.serviceAccount === 'string') return 'serviceAccount';
  return name === undefined ? 'serviceAccount.create' : 'serviceAccount.name';
}

/** The account to create, if one is: by its own name, that of `flinkConfiguration`, or the cluster id. */
export function createdAccount(context: PresetContext): CreatedAccount | undefined {
  const { create = context.profile === 'helm', annotations } = serviceAccountValues(context);
  if (!create) return undefined;
  return { name: serviceAccountName(context), ...(annotations === undefined ? {} : { annotations }) };
}

/** The name that an account has if it is created. */
export function serviceAccountName(context: PresetContext): string {
  return serviceAccountValues(context).name ?? nonEmpty(context.option(option)) ?? context.clusterId;
}

/** `serviceAccount` as a map: a string names an account that exists. */
export function serviceAccountValues({ values }: PresetContext): ServiceAccountValues {
  const given = values.serviceAccount ?? {};
  return typeof given === 'string' ? { create: false, name: given } : given;
}

/** An option that is set to nothing names no account. */
function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

/** Whether TaskManagers find their leaders in ConfigMaps; profile native asks the values alone, as options give the client's objects and nothing else. */
function watchesConfigMaps(context: PresetContext): boolean {
  if (context.values.highAvailability?.type !== undefined) return context.values.highAvailability.type === 'kubernetes';
  const { client, kubernetesHighAvailability } = context.line.facts;
  return (
    context.profile === 'helm' &&
    hasText(kubernetesHighAvailability, context.option(client.optionKeys.highAvailability))
  );
}

/** What the TaskManagers' pod template says of their account. */
export function templateAccount({ values }: PresetContext): unknown {
  const spec = at(values.taskManager?.podTemplate ?? values.podTemplate, 'spec');
  return at(spec, 'serviceAccount') ?? at(spec, 'serviceAccountName') ?? undefined;
}

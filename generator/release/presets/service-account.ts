import type { ReleaseContext } from '../context.ts';
import type { ServiceAccountValues } from '../values.ts';
import { type Preset, written } from './preset.ts';

const option = 'kubernetes.jobmanager.service-account';

/** The ServiceAccount that the chart creates. */
export interface CreatedAccount {
  readonly name: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** `serviceAccount`: an account that is created, or named, is the JobManager's. */
export const serviceAccount: Preset = (context) => {
  const given = shape(context);
  const created = createdAccount(context);
  const named = given.name ?? (optionText(context) === undefined ? created?.name : undefined);
  return { writes: written(option, named, given.name === undefined ? 'serviceAccount.create' : 'serviceAccount.name') };
};

/** The account to create, if one is: by its own name, that of `flinkConfiguration`, or the cluster id. */
export function createdAccount(context: ReleaseContext): CreatedAccount | undefined {
  const { create = context.profile === 'helm', name, annotations } = shape(context);
  if (!create) return undefined;
  return {
    name: name ?? nonEmpty(optionText(context)) ?? context.clusterId,
    ...(annotations === undefined ? {} : { annotations }),
  };
}

/** An option that is set to nothing names no account. */
function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

function shape({ values }: ReleaseContext): ServiceAccountValues {
  return typeof values.serviceAccount === 'string' ? { name: values.serviceAccount } : (values.serviceAccount ?? {});
}

/** What `flinkConfiguration` says of the account, under the first spelling that it has. */
function optionText({ spellings, options }: ReleaseContext): string | undefined {
  return spellings
    .of(option)
    .map((key) => options.get(key))
    .find((text) => text !== undefined);
}

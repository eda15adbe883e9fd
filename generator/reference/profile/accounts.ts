import type { ReleaseContext } from '../values/context.ts';
import {
  type CreatedAccount,
  createdAccount,
  defaultAccount,
  taskManagerOption,
  templateAccount,
} from '../values/presets/service-account.ts';

/** The accounts that the chart makes: the JobManager's, and the TaskManagers' unless anything else says whose they are. */
export function createdAccounts(context: ReleaseContext): readonly CreatedAccount[] {
  const created = createdAccount(context);
  if (created === undefined || created.name === defaultAccount) return [];
  const derived = context.derives.find(({ key }) => key === taskManagerOption);
  return derived === undefined ? [created] : [created, { ...created, name: derived.text }];
}

/** Who TaskManagers run as: by option, else by their pod template, else as Kubernetes has it. */
export function taskManagerAccount(context: ReleaseContext): string {
  const account = context.effective(taskManagerOption) ?? templateAccount(context);
  return typeof account === 'string' && account !== '' ? account : defaultAccount;
}

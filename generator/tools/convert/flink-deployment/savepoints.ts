import { parseDuration } from '../../../reference/flink/types/duration.ts';
import { stopsWithSavepoints } from '../../../reference/values/presets/application.ts';
import type { Assembly } from '../assembly.ts';

/** The operator's options that say when it takes savepoints of a running job, and how many it keeps. */
export const intervalOption = 'kubernetes.operator.periodic.savepoint.interval';
export const countOption = 'kubernetes.operator.savepoint.history.max.count';

/** What newer lines call otherwise, and take still. */
const olderDirectory = 'state.savepoints.dir';

/** The operator's savepoints of a running job as `savepoint.schedule` and `savepoint.retention`, or why they are not. */
export function addSavepoints(assembly: Assembly, options: ReadonlyMap<string, string>): void {
  const { given, notes, line } = assembly;
  const interval = options.get(intervalOption);
  const count = options.get(countOption);
  const left = (key: string, text: string, why: string): void => {
    notes.push(`${key}: ${text}: ${why}: left out`);
  };
  if (interval !== undefined && !isOff(interval)) {
    const schedule = scheduleOf(interval);
    const directory = line.facts.client.optionKeys.savepointsDirectory;
    const missing = !stopsWithSavepoints(line)
      ? `the operator took savepoints on a timer, which the chart does not with Flink ${line.facts.line}`
      : !given.has('job/upgradeMode') || ![directory, olderDirectory].some((key) => assembly.options.has(key))
        ? `the operator took savepoints on a timer: savepoint.schedule does so by cron, with job.upgradeMode and ${directory}`
        : schedule === undefined
          ? 'the operator took savepoints on a timer: savepoint.schedule does so by cron, which has no such interval'
          : undefined;
    if (missing === undefined && schedule !== undefined) given.set('savepoint/schedule', schedule);
    else left(intervalOption, interval, missing ?? '');
  }
  if (count === undefined) return;
  if (given.has('savepoint/schedule') && /^[1-9][0-9]{0,8}$/.test(count))
    given.set('savepoint/retention', Number(count));
  else
    left(
      countOption,
      count,
      'the operator disposed of old savepoints by it: savepoint.retention keeps the last ones of savepoint.schedule',
    );
}

function isOff(interval: string): boolean {
  return ['', 'false', '0'].includes(interval.trim()) || milliseconds(interval) === 0;
}

/** A cron schedule that comes as often; `undefined` where none does, as of seven hours. */
function scheduleOf(interval: string): string | undefined {
  const minutes = (milliseconds(interval) ?? 0) / 60_000;
  if (minutes >= 1 && minutes < 60 && 60 % minutes === 0) return minutes === 1 ? '* * * * *' : `*/${minutes} * * * *`;
  const hours = minutes / 60;
  if (hours === 1) return '0 * * * *';
  if (hours === 24) return '0 0 * * *';
  return hours > 1 && hours < 24 && 24 % hours === 0 ? `0 */${hours} * * *` : undefined;
}

/** `TimeUtils.parseDuration`, which the operator asks too. */
function milliseconds(text: string): number | undefined {
  try {
    return Number(parseDuration(text, { shortMinutes: true, iso: true }) / 1_000_000n);
  } catch {
    return undefined;
  }
}

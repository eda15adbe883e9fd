import { savepointWords as words } from '../../../facts/words/savepoint.ts';
import { quote } from '../../flink/quote.ts';
import { say } from '../../flink/say.ts';
import { isCronSchedule } from '../cron-schedule.ts';
import { stopsWithSavepoints } from '../presets/application.ts';
import type { RuleCheck } from './rule.ts';

const schedulePath = 'savepoint.schedule';

/** Savepoints of a running job that nobody could take, or of which nobody would know. */
export const savepointRule: RuleCheck = {
  check(context) {
    const { mode, values, line } = context;
    const { schedule, retention } = values.savepoint ?? {};
    if (schedule === undefined && retention !== undefined)
      return { option: 'savepoint.retention', ...say(words.noSchedule) };
    if (schedule === undefined && values.job?.savepointTriggerNonce === undefined) return undefined;
    const option = schedule === undefined ? 'job.savepointTriggerNonce' : schedulePath;
    if (mode === 'session') return { option, ...say(words.session) };
    if (values.job?.upgradeMode === undefined) return { option, ...say(words.noMode) };
    if (!stopsWithSavepoints(line)) return { option, ...say(words.noTrigger, line.facts.line) };
    const directory = line.facts.client.optionKeys.savepointsDirectory;
    if (context.effective(directory) === undefined) return { option, ...say(words.noDirectory, directory) };
    return schedule === undefined || isCronSchedule(schedule)
      ? undefined
      : { option, ...say(words.schedule, quote(schedule)) };
  },
};

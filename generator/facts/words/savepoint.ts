import { words } from './word.ts';

export const savepointWords = words('savepoint', {
  noSchedule: 'has no effect without savepoint.schedule, whose savepoints it counts',
  session: 'is for applications: a session has no job of its own. Leave it out, or set mode: application',
  noMode:
    'has no effect without job.upgradeMode, which notes what the job goes on from: set that to last-state, savepoint or stateless',
  noTrigger:
    'does not work with Flink %s, which cannot tell a repeated request from another savepoint: leave it out, and take savepoints by flink savepoint',
  noDirectory: 'needs a directory that all pods reach: set the option %s, such as s3://my-bucket/savepoints',
  schedule:
    '%s must be a cron schedule such as "0 */6 * * *" (minute, hour, day, month, weekday from 0 to 6) or @daily',
});

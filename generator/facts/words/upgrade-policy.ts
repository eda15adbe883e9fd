import { words } from './word.ts';

export const upgradePolicyWords = words('upgrade-policy', {
  application: 'is for sessions: set job.upgradeMode, which says what a change of an application takes along',
  profile: 'needs profile: helm, since a container of its own asks for the jobs: leave out profile: native',
  handover: 'needs the handover, which asks for the jobs: leave out handover.enabled: false',
  noStop:
    'savepoint does not work with Flink %s, which would take another savepoint at each repeated request: set refuse, and stop the jobs by hand',
  noDirectory: 'savepoint needs a directory that all pods reach: set the option %s, such as s3://my-bucket/savepoints',
  certificate:
    'hides from the next JobManager the jobs that upgradePolicy asks for, since it has no certificate: leave out one of them',
  hostNetwork:
    'makes the REST port a free one, at which nobody can ask for the jobs of upgradePolicy: leave out one of them',
});

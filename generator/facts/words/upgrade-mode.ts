import { words } from './word.ts';

export const upgradeModeWords = words('upgrade-mode', {
  noMode: 'has no effect without job.upgradeMode: set that to last-state, savepoint or stateless',
  profile: 'needs profile: helm, since a container of its own keeps the state: leave out profile: native',
  handover: 'needs the handover, which keeps the state: leave out handover.enabled: false',
  noStop:
    'savepoint does not work with Flink %s, which deletes its Deployment when a job has stopped: set last-state with highAvailability, or stateless',
  noHighAvailability:
    'last-state needs high availability, which keeps the latest checkpoint: set highAvailability.type, or upgradeMode: savepoint',
  noDirectory: 'savepoint needs a directory that all pods reach: set the option %s, such as s3://my-bucket/savepoints',
  shutdown: 'deletes the Deployment once job.upgradeMode: savepoint has stopped the job: leave it out',
  certificate:
    'hides from the next JobManager what job.upgradeMode asks of the one before, since it has no certificate: leave out one of them',
  hostNetwork:
    'makes the REST port a free one, at which nobody can ask for the state of job.upgradeMode: leave out one of them',
  savepointPath: 'wins over the state that job.upgradeMode takes along: write it as job.initialSavepointPath',
  nonce: 'has no effect without job.initialSavepointPath, the savepoint to start from once more',
});

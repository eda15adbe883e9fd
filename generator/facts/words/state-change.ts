import { words } from './word.ts';

const wayOut = 'stop the jobs with savepoints and set allowStateChange: true, or set another clusterId';

export const stateChangeWords = words('state-change', {
  session: `the cluster %s is a session with high availability, and an application would drop the jobs that are kept: ${wayOut}`,
  application: `the cluster %s is an application with high availability, and a session would go on with the program that is kept: ${wayOut}`,
  otherDirectory: `the session %s keeps the jars of its jobs in %s, and a JobManager that looks for them in another directory does not start: ${wayOut}`,
  otherStore: `the cluster %s keeps its jobs and the pointers to their checkpoints in %s, where they would stay behind, until a change back takes them up again: ${wayOut}`,
});

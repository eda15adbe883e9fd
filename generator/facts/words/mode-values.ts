import { words } from './word.ts';

export const modeValuesWords = words('mode-values', {
  job: 'job.%s has no effect in a session, which starts no job by itself: set mode: application, or leave it out and submit the job by flink run',
  noJar:
    'missing: application mode needs the jar of its job inside the image, such as local:///opt/flink/usrlib/job.jar',
  localJar:
    '%s is not in the image: it must be local:// and a path in the image, such as local:///opt/flink/usrlib/job.jar',
  anyJar:
    '%s has no scheme: it must be local:// and a path in the image, such as local:///opt/flink/usrlib/job.jar, or a URI from which the JobManager fetches it',
  replicas: '%s must be a whole number of at least 1, such as 2 with high availability',
  oneJobManager: '%s must be 1, or be left out: Flink %s has one JobManager',
});

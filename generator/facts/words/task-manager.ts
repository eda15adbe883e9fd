import { words } from './word.ts';

export const taskManagerWords = words('task-manager', {
  claim: 'the claim %s becomes the volume %s, which %s has already: rename that volume',
  token:
    "spec.automountServiceAccountToken must not be false with high availability by Kubernetes: TaskManagers find the JobManager with their account's token; leave it out",
  toleration: 'tolerationSeconds %s must be a whole number of seconds, such as tolerationSeconds:6000',
  factor: '%s must be a finite factor of at least 1, such as 1.5',
  cpu: '%s must be a number of cores that a container can have, such as 1.5',
  heapVariable: 'would change sizes that the client has computed already: set %s.memory.process.size instead',
  heap: "does not fit as the JobManager's heap, for which its start script takes it (%s): set jobmanager.memory.process.size alone",
  argument: 'ends in -D: a property must follow, such as -Dkey=value',
});

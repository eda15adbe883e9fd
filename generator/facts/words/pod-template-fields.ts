import { words } from './word.ts';

export const podTemplateFieldsWords = words('pod-template-fields', {
  noSpec: 'has no spec: it must be a Pod, such as {spec: {nodeSelector: {disk: ssd}}}',
  kind: 'kind must be Pod, or left out: Kubernetes refuses each TaskManager that Flink makes of another kind',
  unknown: '%s is not a field that the client of Flink %s knows, which would drop it: leave it out',
  large: '%s may have lost digits: whole numbers from 2^53 on must be in quotes, such as "9007199254740993"',
  restartPolicy: "spec.restartPolicy must be Always, since the JobManager's pod belongs to a Deployment: leave it out",
  deadline:
    "spec.activeDeadlineSeconds cannot be set, since the JobManager's pod belongs to a Deployment: leave it out",
  token:
    "spec.automountServiceAccountToken must not be false: without its account's token the JobManager cannot ask Kubernetes for TaskManagers; leave it out",
});

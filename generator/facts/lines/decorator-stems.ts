/** The stem that a decorator has as pipeline file, template, test and scenario. */
export type DecoratorStem =
  | 'init-job-manager'
  | 'env-secrets'
  | 'mount-secrets'
  | 'persistent-volume-claim-mount'
  | 'cmd-job-manager'
  | 'internal-service'
  | 'external-service'
  | 'hadoop-conf-mount'
  | 'kerberos-mount'
  | 'flink-conf-mount'
  | 'pod-template-mount';

/** A decorator of TaskManagers: those with a file of their own, and those that JobManagers have too. */
export type TaskManagerDecoratorStem =
  | 'init-task-manager'
  | 'env-secrets'
  | 'mount-secrets'
  | 'persistent-volume-claim-mount'
  | 'cmd-task-manager'
  | 'hadoop-conf-mount'
  | 'kerberos-mount'
  | 'flink-conf-mount';

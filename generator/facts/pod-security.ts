/** The user and group of Flink in the official image. */
const flink = 9999;

/** What the standard *restricted* of Kubernetes asks of pods, and what Flink needs in them then. */
export const podSecurity = {
  /** Of the pod. */
  pod: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
  /** Of the pod, where the cluster does not choose its user itself. */
  identity: { runAsUser: flink, runAsGroup: flink, fsGroup: flink },
  /** Of each container. */
  container: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
  /** The volume of what Flink and the image's entry point write, where the image itself cannot be written to. */
  volume: 'flink-chart-writable',
  /** A folder of the volume, and where it is mounted. */
  folders: [
    ['tmp', '/tmp'],
    ['log', '/opt/flink/log'],
  ],
  /** Where the entry point links the plugins that this variable names, each in a folder of the jar's name without `.jar`. */
  plugins: '/opt/flink/plugins',
  pluginsVariable: 'ENABLE_BUILT_IN_PLUGINS',
} as const;

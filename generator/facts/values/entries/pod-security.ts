import type { ValueEntry } from '../entry.ts';
import { flag, flagOrAuto, group } from '../types.ts';

/** By which alone TaskManagers have a security context. */
const taskManagerTemplate = 'kubernetes.pod-template-file.taskmanager';

/** What the pods may do, and how OpenShift runs them. */
export const podSecurityEntries: readonly ValueEntry[] = [
  {
    name: 'podSecurity',
    type: group,
    description:
      'Security contexts of all pods, as the Pod Security Standard `restricted` asks for them; those of a pod template win, field by field (docs/tasks/pod-security.md).',
    writes: [taskManagerTemplate],
    fields: [
      {
        name: 'enabled',
        type: flag,
        description: "No root, no privilege escalation, no capabilities, the runtime's seccomp profile.",
        otherwise: 'true with profile helm, false with native',
        example: false,
      },
      {
        name: 'readOnlyRootFilesystem',
        type: group,
        description: 'The file system of the image cannot be written to.',
        fields: [
          {
            name: 'enabled',
            type: flag,
            description: 'Mount it read-only, and an empty volume where Flink writes: `/tmp`, its logs, its plugins.',
            otherwise: 'false',
            example: true,
          },
        ],
      },
    ],
  },
  {
    name: 'openshift',
    type: flagOrAuto,
    description:
      'Whether OpenShift chooses the user: pods then have none of their own, and write to volumes. `auto` asks the cluster, which `helm template` cannot.',
    otherwise: 'auto',
    example: true,
  },
];

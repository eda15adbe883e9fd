import type { ValueEntry } from '../entry.ts';
import { anything, flag, group, text, textOrGroup, texts } from '../types.ts';

const accounts = ['kubernetes.jobmanager.service-account', 'kubernetes.taskmanager.service-account'];

/** The service account, and what it may do. */
export const accessEntries: readonly ValueEntry[] = [
  {
    name: 'serviceAccount',
    type: textOrGroup,
    description:
      'The account that the JobManager runs as and starts TaskManagers with. A string is the name of one that exists, for both sides.',
    writes: accounts,
    fields: [
      {
        name: 'create',
        type: flag,
        description: 'Create it, and a second one for TaskManagers, of the same name with -taskmanager behind it.',
        otherwise: 'true with profile helm, false with native',
        example: true,
        writes: accounts,
      },
      {
        name: 'name',
        type: text,
        description: 'Its name.',
        otherwise: 'the cluster id if it is created, else unset',
        example: 'flink',
        writes: accounts,
      },
      {
        name: 'annotations',
        type: texts,
        description: 'Annotations of the created accounts.',
        example: { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::000000000000:role/flink' },
      },
    ],
  },
  {
    name: 'rbac',
    type: group,
    description: 'Rights of the account.',
    fields: [
      {
        name: 'create',
        type: flag,
        description:
          'Create the Role and the RoleBinding: pods, the own Deployment, with Kubernetes high availability ConfigMaps, for TaskManagers too.',
        otherwise: 'true with profile helm, false with native',
        example: true,
      },
      {
        name: 'finalizers',
        type: flag,
        description:
          'Give the rights that the admission plugin OwnerReferencesPermissionEnforcement (OpenShift) asks for: to the finalizers of the own Deployment, and to delete its Services. Who installs must have them.',
        otherwise: 'false',
        example: true,
      },
    ],
  },
];

/** What Helm's conventions put into the values of a subchart; accepted, and not read. */
export const conventionEntries: readonly ValueEntry[] = [
  { name: 'global', type: anything('map'), description: "A parent chart's values for all its subcharts; not read." },
  {
    name: 'enabled',
    type: anything('boolean'),
    description: "A parent chart's switch for this subchart; not read here.",
  },
];

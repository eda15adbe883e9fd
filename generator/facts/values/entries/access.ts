import type { ValueEntry } from '../entry.ts';

/** The service account, and what it may do. */
export const accessEntries: readonly ValueEntry[] = [
  {
    name: 'serviceAccount',
    type: 'string or map',
    description:
      'The account that the JobManager runs as and starts TaskManagers with. A string is the name of one that exists.',
    schema: { type: ['string', 'object', 'null'] },
    fields: [
      {
        name: 'create',
        type: 'boolean',
        description: 'Create it.',
        otherwise: 'true with profile helm, false with native',
        example: true,
        schema: { type: ['boolean', 'null'] },
      },
      {
        name: 'name',
        type: 'string',
        description: 'Its name.',
        otherwise: 'the cluster id if it is created, else unset',
        example: 'flink',
        schema: { type: ['string', 'null'] },
      },
      {
        name: 'annotations',
        type: 'map',
        description: 'Annotations of the created account.',
        example: { 'eks.amazonaws.com/role-arn': 'arn:aws:iam::000000000000:role/flink' },
        schema: { type: ['object', 'null'], additionalProperties: { type: ['string', 'null'] } },
      },
    ],
  },
  {
    name: 'rbac',
    type: 'map',
    description: 'Rights of the account.',
    schema: { type: ['object', 'null'] },
    fields: [
      {
        name: 'create',
        type: 'boolean',
        description:
          'Create the Role and the RoleBinding: pods, the own Deployment, with Kubernetes high availability ConfigMaps.',
        otherwise: 'true with profile helm, false with native',
        example: true,
        schema: { type: ['boolean', 'null'] },
      },
    ],
  },
];

/** What Helm's conventions put into the values of a subchart; accepted, and not read. */
export const conventionEntries: readonly ValueEntry[] = [
  { name: 'global', type: 'map', description: "A parent chart's values for all its subcharts; not read.", schema: {} },
  {
    name: 'enabled',
    type: 'boolean',
    description: "A parent chart's switch for this subchart; not read here.",
    schema: {},
  },
];

import type { LineFacts } from '../../lines/line-facts.ts';
import type { ValueEntry } from '../entry.ts';

/** Mode, name, profile and image. */
export function generalEntries(facts: LineFacts): readonly ValueEntry[] {
  return [
    {
      name: 'mode',
      type: 'session or application',
      description: 'A session takes jobs from many clients; an application runs the one program of `job`.',
      default: 'session',
      schema: { enum: ['session', 'application', '', null] },
    },
    {
      name: 'clusterId',
      type: 'string',
      description: `Flink's id of the cluster and the name of the Deployment: at most ${facts.clusterIdMaxLength} characters, lower case, begins with a letter.`,
      otherwise: "the release's name",
      example: 'my-session',
      schema: { type: ['string', 'null'] },
      editor: { maxLength: facts.clusterIdMaxLength, pattern: '^([a-z]([-a-z0-9]*[a-z0-9])?)?$' },
    },
    {
      name: 'profile',
      type: 'helm or native',
      description:
        "`helm` adds to the objects of Flink's client what Helm users need: strategy Recreate, a restart when the configuration changes, common labels, a service account with its Role, Services that go with the Deployment, a helm test. `native` renders the client's objects and nothing else.",
      default: 'helm',
      schema: { enum: ['helm', 'native', '', null] },
    },
    {
      name: 'restartNonce',
      type: 'integer',
      description:
        'Any number: a change of it restarts the cluster, and runs an application again that has ended (docs/taken-down.md).',
      example: 1,
      schema: { type: ['integer', 'null'] },
    },
    imageEntry(facts),
    {
      name: 'imagePullPolicy',
      type: 'string',
      description: "The same as `image.pullPolicy`, under the name that Flink's operator gives it.",
      example: 'IfNotPresent',
      schema: { type: ['string', 'null'] },
      editor: { enum: ['IfNotPresent', 'Always', 'Never', '', null] },
    },
  ];
}

function imageEntry(facts: LineFacts): ValueEntry {
  const text = (name: string, description: string, example: string): ValueEntry => ({
    name,
    type: 'string',
    description,
    example,
    schema: { type: ['string', 'null'] },
  });
  const [repository = '', tag = ''] = facts.defaultImage.split(':');
  return {
    name: 'image',
    type: 'string or map',
    description: 'The image of JobManager and TaskManagers.',
    otherwise: facts.defaultImage,
    schema: { type: ['string', 'object', 'null'] },
    fields: [
      text('repository', `The image without tag; default: ${repository}.`, 'registry.example.com/flink'),
      text('tag', "Its tag; without tag and digest the default image's.", tag),
      text('digest', 'Its digest, `sha256:…`; may stand beside a tag.', `sha256:${'0'.repeat(64)}`),
      {
        name: 'pullPolicy',
        type: 'IfNotPresent, Always or Never',
        description: 'When a node pulls the image.',
        example: 'IfNotPresent',
        schema: { type: ['string', 'null'] },
        editor: { enum: ['IfNotPresent', 'Always', 'Never', '', null] },
      },
      {
        name: 'pullSecrets',
        type: 'list of strings',
        description: 'Names of the Secrets to pull it with.',
        example: ['registry-credentials'],
        schema: { type: ['array', 'null'], items: { type: 'string' } },
      },
    ],
  };
}

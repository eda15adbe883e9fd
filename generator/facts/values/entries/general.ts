import type { LineFacts } from '../../lines/line-facts.ts';
import type { ValueEntry } from '../entry.ts';
import { flag, group, oneOf, strings, text, textOrGroup, whole } from '../types.ts';

const pullPolicies = ['IfNotPresent', 'Always', 'Never'];
const pullPolicyOption = 'kubernetes.container.image.pull-policy';

/** Mode, name, profile and image. */
export function generalEntries(facts: LineFacts): readonly ValueEntry[] {
  return [
    {
      name: 'mode',
      type: oneOf('session', 'application'),
      description: 'A session takes jobs from many clients; an application runs the one program of `job`.',
      default: 'session',
    },
    {
      name: 'clusterId',
      type: text,
      description: `Flink's id of the cluster and the name of the Deployment: at most ${facts.clusterIdMaxLength} characters, lower case, begins with a letter.`,
      otherwise: "the release's name",
      example: 'my-session',
      writes: ['kubernetes.cluster-id'],
      editor: { maxLength: facts.clusterIdMaxLength, pattern: '^([a-z]([-a-z0-9]*[a-z0-9])?)?$' },
    },
    {
      name: 'profile',
      type: oneOf('helm', 'native'),
      description:
        "`helm` adds to the objects of Flink's client what Helm users need: strategy Recreate, a restart when the configuration changes, probes, common labels, a service account with its Role, Services that go with the Deployment, a helm test. `native` renders the client's objects and nothing else.",
      default: 'helm',
    },
    {
      name: 'restartNonce',
      type: whole,
      description:
        'Any number: a change of it restarts the cluster, and runs an application again that has ended (docs/taken-down.md).',
      example: 1,
    },
    handoverEntry,
    {
      name: 'upgradePolicy',
      type: oneOf('refuse', 'savepoint'),
      description:
        'What a change does to the running jobs of a session: `refuse` waits until none runs; `savepoint` stops each with a savepoint, and keeps where it is (docs/tasks/state.md).',
      otherwise: 'with high availability they go on, else they are lost',
      example: 'refuse',
    },
    imageEntry(facts),
    {
      name: 'imagePullPolicy',
      type: text,
      description: "The same as `image.pullPolicy`, under the name that Flink's operator gives it.",
      example: 'IfNotPresent',
      writes: [pullPolicyOption],
      editor: { enum: [...pullPolicies, '', null] },
    },
  ];
}

/** What a change waits for. */
const handoverEntry: ValueEntry = {
  name: 'handover',
  type: group,
  description: "What happens in a new JobManager's pod before Flink starts (docs/tasks/upgrade.md).",
  fields: [
    {
      name: 'enabled',
      type: flag,
      description:
        'Wait until JobManagers of other revisions have ended, end TaskManagers of other revisions, drop the program that high availability keeps.',
      otherwise: 'true with profile helm, false with native',
      example: false,
    },
    {
      name: 'lostNodeSeconds',
      type: whole,
      description:
        'How long a pod that should have ended is waited for, besides its grace period, before its node counts as lost.',
      otherwise: '60',
      example: 120,
    },
  ],
};

function imageEntry(facts: LineFacts): ValueEntry {
  const option = facts.client.optionKeys.image;
  const part = (name: string, description: string, example: string): ValueEntry => ({
    name,
    type: text,
    description,
    example,
    writes: [option],
  });
  const [repository = '', tag = ''] = facts.defaultImage.split(':');
  return {
    name: 'image',
    type: textOrGroup,
    description: 'The image of JobManager and TaskManagers.',
    otherwise: facts.defaultImage,
    writes: [option],
    fields: [
      part('repository', `The image without tag; default: ${repository}.`, 'registry.example.com/flink'),
      part('tag', "Its tag; without tag and digest the default image's.", tag),
      part('digest', 'Its digest, `sha256:…`; may stand beside a tag.', `sha256:${'0'.repeat(64)}`),
      {
        name: 'pullPolicy',
        type: { ...text, name: 'IfNotPresent, Always or Never' },
        description: 'When a node pulls the image.',
        example: 'IfNotPresent',
        writes: [pullPolicyOption],
        editor: { enum: [...pullPolicies, '', null] },
      },
      {
        name: 'pullSecrets',
        type: strings,
        description: 'Names of the Secrets to pull it with.',
        example: ['registry-credentials'],
        writes: ['kubernetes.container.image.pull-secrets'],
      },
    ],
  };
}

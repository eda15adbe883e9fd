import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** Who may speak to the API server by a static token. The two programs get no more than Kubernetes' own roles give them. */
const users = {
  admin: 'system:masters',
  'system:kube-controller-manager': '',
  'system:kube-scheduler': '',
} as const;

/** The users of a control plane that have a static token. */
export type StaticUser = keyof typeof users;

/** What every request leaves in the audit log: user, verb, resource, name and code. The control plane's own requests stay out. */
const auditPolicy = {
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived'],
  rules: [
    { level: 'None', users: ['system:apiserver', 'system:kube-scheduler', 'system:kube-controller-manager'] },
    { level: 'None', userGroups: ['system:serviceaccounts:kube-system', 'system:nodes'] },
    { level: 'None', nonResourceURLs: ['/readyz*', '/livez*', '/healthz*', '/version', '/openapi*'] },
    { level: 'Metadata' },
  ],
};

/** Paths of the files that a control plane starts from. */
export interface ControlPlaneFiles {
  readonly tokens: string;
  readonly auditPolicy: string;
  readonly serviceAccountKey: string;
}

/** Writes new tokens, a new key for service account tokens and the audit policy into `directory`. */
export function writeFiles(directory: string): {
  files: ControlPlaneFiles;
  tokens: Readonly<Record<StaticUser, string>>;
} {
  const files = filesOf(directory);
  const tokens: Record<StaticUser, string> = {
    admin: '',
    'system:kube-controller-manager': '',
    'system:kube-scheduler': '',
  };
  const lines = Object.entries(users).map(([user, group]) => {
    const token = randomBytes(24).toString('hex');
    tokens[user as StaticUser] = token;
    return `${token},${user},${user}${group === '' ? '' : `,${group}`}\n`;
  });
  const secret = { mode: 0o600 };
  writeFileSync(files.tokens, lines.join(''), secret);
  writeFileSync(files.auditPolicy, stringify(auditPolicy));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(files.serviceAccountKey, privateKey.export({ type: 'pkcs8', format: 'pem' }), secret);
  return { files, tokens };
}

/** Where `writeFiles` put them. */
export function filesOf(directory: string): ControlPlaneFiles {
  return {
    tokens: join(directory, 'tokens.csv'),
    auditPolicy: join(directory, 'audit-policy.yaml'),
    serviceAccountKey: join(directory, 'service-account.key'),
  };
}

/** Writes a kubeconfig for one user of the server. */
export function writeKubeconfig(path: string, server: string, ca: string, user: string, token: string): void {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'flink-chart', cluster: { server, 'certificate-authority': ca } }],
    users: [{ name: user, user: { token } }],
    contexts: [{ name: 'flink-chart', context: { cluster: 'flink-chart', user, namespace: 'default' } }],
    'current-context': 'flink-chart',
  };
  writeFileSync(path, stringify(config), { mode: 0o600 });
}

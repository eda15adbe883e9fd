import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { cached } from '../../helpers/cache.ts';
import { progress } from '../control-plane/progress.ts';

const version = '0.8.0';
/** The Python package that carries the schemas of every release of Kubernetes. */
const schemaPackage = { name: 'kubernetes-validate', version: '1.37.0' };

/** The releases of Kubernetes that the charts are held to. */
export const kubernetesReleases: readonly string[] = Array.from(
  { length: 12 },
  (_, index) => `1.${String(25 + index)}.0`,
);
/** Kinds that a chart may render, as the schemas' files are named. */
const kinds = [
  'deployment-apps-v1',
  'service-v1',
  'configmap-v1',
  'secret-v1',
  'serviceaccount-v1',
  'role-rbac-v1',
  'rolebinding-rbac-v1',
  'ingress-networking-v1',
  'networkpolicy-networking-v1',
  'poddisruptionbudget-policy-v1',
];

/** kubeconform and the folder of its schemas. */
export interface Kubeconform {
  readonly program: string;
  readonly schemas: string;
}

interface Schema {
  readonly [name: string]: unknown;
  readonly $defs?: Readonly<Record<string, unknown>>;
}

/** Builds kubeconform from the Go module proxy and makes schemas that need no network, both once. */
export async function kubeconform(): Promise<Kubeconform> {
  const binary = await cached(`kubeconform-${version}`, async (work) => {
    progress('building kubeconform');
    await execa('go', ['install', `github.com/yannh/kubeconform/cmd/kubeconform@v${version}`], {
      env: { GOBIN: work },
    });
  });
  const schemas = await cached(`kubernetes-schemas-${schemaPackage.version}-${String(kinds.length)}`, async (work) => {
    const packages = join(work, 'package');
    const wanted = `${schemaPackage.name}==${schemaPackage.version}`;
    await execa('python3', ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', packages, wanted]);
    const source = join(packages, 'kubernetes_validate', 'kubernetes-json-schema');
    for (const release of kubernetesReleases)
      writeSchemas(join(source, `v${release}-local-strict`), join(work, `v${release}`));
    await execa('rm', ['-rf', packages]);
  });
  return { program: join(binary, 'kubeconform'), schemas };
}

function writeSchemas(from: string, to: string): void {
  mkdirSync(to);
  const read = (name: string): Schema => JSON.parse(readFileSync(join(from, name), 'utf8')) as Schema;
  const { $defs = {} } = read('_definitions.json');
  const files = readdirSync(from);
  for (const kind of kinds) {
    const name = `${kind}.json`;
    if (!files.includes(name)) throw new Error(`${from} has no ${name}`);
    writeFileSync(join(to, name), JSON.stringify(standalone(read(name), $defs)));
  }
}

/** A schema with what it refers to inside it, and without the address that a validator would fetch. */
function standalone(schema: Schema, definitions: Readonly<Record<string, unknown>>): Schema {
  const used: Record<string, unknown> = {};
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        const target = key === '$ref' && typeof value === 'string' ? /#\/\$defs\/(.+)$/.exec(value)?.[1] : undefined;
        if (target === undefined) return [key, visit(value)];
        if (!(target in used)) {
          used[target] = true; // a definition may refer to itself
          used[target] = visit(definitions[target]);
        }
        return [key, `#/$defs/${target}`];
      }),
    );
  };
  const own = Object.entries(visit(schema) as Schema).filter(([key]) => key !== '$id');
  return { ...Object.fromEntries(own), $defs: used };
}

import type { KubernetesObject } from '../../generator/flink/client.ts';

const environmentPrefix = 'containerized.master.env.';

interface EnvironmentVariable {
  readonly name: string;
  readonly valueFrom?: { readonly fieldRef?: unknown };
}

/**
 * A copy of the client's objects without the two orders that are those of Java's HashMap: the lines of `flink-conf.yaml`
 * are sorted, and so are the variables that `containerized.master.env.*` asks for.
 */
export function inStableOrder(objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  const copies = structuredClone(objects) as KubernetesObject[];
  const names = new Set<string>();
  for (const object of copies) {
    const data = object.kind === 'ConfigMap' ? (object['data'] as Record<string, string> | undefined) : undefined;
    const conf = data?.['flink-conf.yaml'];
    if (data === undefined || conf === undefined) continue;
    const lines = conf.split('\n').filter((line) => line !== '');
    for (const line of lines) {
      if (line.startsWith(environmentPrefix)) names.add(line.slice(environmentPrefix.length).replace(/: .*$/, ''));
    }
    data['flink-conf.yaml'] = lines
      .sort()
      .map((line) => `${line}\n`)
      .join('');
  }
  for (const object of copies) {
    if (object.kind === 'Deployment') sortEnvironment(mainContainer(object), names.size);
  }
  return copies;
}

/** The client puts them, `count` in number, right before the variable with the pod's address. */
function sortEnvironment(container: { env?: EnvironmentVariable[] } | undefined, count: number): void {
  const environment = container?.env ?? [];
  const end = environment.findLastIndex(({ name, valueFrom }) => name === '_POD_IP_ADDRESS' && valueFrom?.fieldRef);
  const start = end - count;
  if (start < 0) return;
  const sorted = environment.slice(start, end).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  environment.splice(start, count, ...sorted);
}

function mainContainer(deployment: KubernetesObject): { env?: EnvironmentVariable[] } | undefined {
  const spec = deployment['spec'] as {
    template: { spec: { containers: { name: string; env?: EnvironmentVariable[] }[] } };
  };
  return spec.template.spec.containers.findLast(({ name }) => name === 'flink-main-container');
}

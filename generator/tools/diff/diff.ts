import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { yamlText } from '../../reference/helm/yaml-text.ts';
import { normalise, withoutChecksum } from '../../compare/normalise.ts';
import type { KubernetesObject } from '../../reference/flink/client.ts';
import type { LineRows } from '../../facts/line.ts';
import { masked } from './mask.ts';

/** The objects of one environment, and how headers call it. */
export interface Side {
  readonly label: string;
  readonly objects: readonly KubernetesObject[];
  readonly line: LineRows;
  /** Names of objects are made of it: objects of two releases belong together if only it differs. */
  readonly clusterId: string;
}

/** Where a side has no such object. */
const nothing = '/dev/null';

/**
 * Unified diffs, one for each object that differs, in the order of the left side; empty if none does. Fields and options are sorted; the
 * checksum is not looked at, since what it covers is; what is secret is masked as kubectl does.
 */
export function diffObjects(left: Side, right: Side): string[] {
  const [before, after] = [byRole(left), byRole(right)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((role) => {
    const pair = masked([before.get(role), after.get(role)], left.line);
    const [from, to] = pair.map(yamlOf);
    if (from === to) return [];
    const header = (object: KubernetesObject | undefined, { label }: Side): string =>
      object === undefined ? nothing : `${object.kind}/${object.metadata.name} (${label})`;
    return [
      createTwoFilesPatch(header(pair[0], left), header(pair[1], right), from ?? '', to ?? '', undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
        context: 3,
      }),
    ];
  });
}

/** Colours of a terminal, as `kubectl diff` has them with a colouring diff. */
export function coloured(patch: string): string {
  const paint = (code: string, line: string): string => `\u001b[${code}m${line}\u001b[0m`;
  return patch
    .split('\n')
    .map((line) => {
      if (/^(?:---|\+\+\+) /.test(line)) return paint('1', line);
      if (line.startsWith('@@')) return paint('36', line);
      if (line.startsWith('-')) return paint('31', line);
      return line.startsWith('+') ? paint('32', line) : line;
    })
    .join('\n');
}

function byRole({ objects, line, clusterId }: Side): Map<string, KubernetesObject> {
  return new Map(
    normalise(objects, line.facts).map((object) => [
      `${object.kind} ${role(object.metadata.name, clusterId)}`,
      withoutChecksum(object),
    ]),
  );
}

/** The name with the cluster id taken out where it stands as a whole. */
function role(name: string, clusterId: string): string {
  return ` ${name.split('-').join(' ')} `.replace(` ${clusterId.split('-').join(' ')} `, ' * ');
}

function yamlOf(object: KubernetesObject | undefined): string {
  if (object === undefined) return '';
  return yamlText(object, { sortMapEntries: true });
}

import type { KubernetesObject } from '../../generator/reference/flink/client.ts';
import { check } from '../../generator/tools/check/check.ts';
import type { Finding } from '../../generator/tools/check/finding.ts';
import { ConvertError } from '../../generator/tools/convert/convert-error.ts';
import { convert } from '../../generator/tools/convert/convert.ts';
import { oneLine, valuesDocument } from '../../generator/tools/convert/document.ts';
import { type Kind } from '../../generator/tools/convert/kind-names.ts';
import { optionsOf } from '../../generator/tools/convert/known-options.ts';
import { kindOf } from '../../generator/tools/convert/kinds.ts';
import { secretCommands } from '../../generator/tools/convert/secret-commands.ts';
import { type MemoryModels, memoryModels } from '../../generator/reference/flink/deploy.ts';
import { checkedInput } from '../../generator/reference/values/client-input.ts';
import type { Release } from '../../generator/reference/values/context.ts';
import { maskedObject, maskedYaml } from '../../generator/tools/mask.ts';
import { manifests } from '../../generator/reference/values/manifests.ts';
import { mergeValues } from '../../generator/reference/helm/merge.ts';
import { renderRelease } from '../../generator/reference/render.ts';
import {
  type JsonMap,
  ValuesFileError,
  isJsonMap,
  parseValuesFile,
} from '../../generator/reference/helm/values-file.ts';
import { type PageLine, pageLines } from './lines.ts';

/** What the page shows of an input; a part that there is not says why. */
export interface Shown {
  /** What the input was taken for. */
  readonly kind: Kind | 'values';
  readonly values: string;
  /** What the conversion has to say. */
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
  readonly manifests: string | Failure;
  readonly memory: MemoryModels | Failure;
}

/** One line that says why there is nothing. */
export interface Failure {
  readonly failure: string;
}

const inputName = 'input';

/** Everything that the page says of a text: converted if it is not a values file, rendered, checked. */
export function work(text: string, line: PageLine): Shown | Failure {
  try {
    const own = ownValues(text, line);
    if (own !== undefined)
      return { kind: 'values', values: maskedYaml(text), notes: [], ...described(text, own, line) };
    const source = { name: inputName, content: text };
    const kind = kindOf(source, optionsOf([line]));
    const conversion = convert({ files: [source], environment: {}, lookUp: () => undefined }, line, {
      ...{ exact: false, allowSensitive: false, wholeConfDir: false },
    });
    if ('refusal' in conversion) return { failure: `${conversion.refusal.option}: ${conversion.refusal.message}` };
    const values = valuesDocument(conversion, line, kind);
    const commented = Array.from(conversion.refused, ([key, { message }]) => `${key}: commented out: ${message}`);
    const notes = [...conversion.notes, ...commented, ...secretCommands(conversion)].map(oneLine);
    return { kind, values, notes, ...described(values, parseValuesFile(values), line, conversion.release) };
  } catch (error) {
    if (error instanceof ConvertError || error instanceof ValuesFileError) return { failure: oneLine(error.message) };
    throw error;
  }
}

/** The text's values, if it is a values file of the chart: it has options as one, or all its names are the chart's. */
function ownValues(text: string, line: PageLine): JsonMap | undefined {
  let values: unknown;
  try {
    values = parseValuesFile(text);
  } catch {
    return undefined; // what it is otherwise says more
  }
  if (!isJsonMap(values)) return undefined;
  const names = Object.keys(values);
  const isOwn = names.includes('flinkConfiguration') || names.every((name) => line.valueNames.has(name));
  return names.length > 0 && isOwn ? values : undefined;
}

function described(
  text: string,
  values: JsonMap,
  line: PageLine,
  name: Release = { name: 'flink', namespace: 'default' },
): Pick<Shown, 'findings' | 'manifests' | 'memory'> {
  const findings = check([{ files: [{ path: 'values.yaml', text }], release: name }], line, line.defaults, () =>
    pageLines.filter((other) => other !== line),
  );
  const merged = mergeValues(line.defaults, [values], []);
  const shown = (object: KubernetesObject): KubernetesObject => maskedObject(object, line.facts.confFile);
  const rendered = renderRelease(merged, name, line);
  const released = checkedInput(merged, name, line, { rules: true });
  const memory = 'refusal' in released ? released : memoryModels(released.input, line);
  return {
    findings,
    manifests: 'refusal' in rendered ? failure(rendered.refusal) : manifests(rendered.objects.map(shown)),
    memory: 'refusal' in memory ? failure(memory.refusal) : memory.models,
  };
}

function failure({ option, message }: { readonly option: string; readonly message: string }): Failure {
  return { failure: `${option}: ${message}` };
}

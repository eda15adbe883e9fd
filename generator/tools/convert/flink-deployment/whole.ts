import { type JsonMap, isJsonMap } from '../../../reference/helm/values-file.ts';
import { ConvertError } from '../convert-error.ts';
import { patchWords } from '../structure/other-files.ts';
import { placeholderIn } from '../structure/placeholders.ts';

/**
 * A FlinkDeployment that somebody can deploy as it stands.
 * @throws ConvertError for a patch, and for one that something has to fill in first
 */
export function checkWhole(resource: JsonMap, name: string): void {
  const placeholder = placeholderIn(resource);
  if (placeholder !== undefined) throw new ConvertError(`${name}: ${placeholder}`);
  if (isPatch(resource)) throw new ConvertError(`${name}: ${patchWords('a patch of a FlinkDeployment')}`);
}

/** The operator takes none without a version, nor without memory for both sides. */
function isPatch(resource: JsonMap): boolean {
  if (hasDirective(resource)) return true;
  const { spec } = resource;
  if (spec === undefined || spec === null) return true;
  if (!isJsonMap(spec)) return false;
  const sides = ['jobManager', 'taskManager'].filter((side) => isJsonMap(spec[side]));
  if (spec['flinkVersion'] === undefined) return spec['image'] === undefined || sides.length < 2;
  const options = isJsonMap(spec['flinkConfiguration']) ? Object.keys(spec['flinkConfiguration']) : [];
  const hasMemory = options.some((key) => /^(?:job|task)manager(?:\.|$)/.test(key));
  return spec['image'] !== undefined && sides.length === 0 && !hasMemory;
}

/** `$patch: delete` and its like, of kustomize and kubectl. */
function hasDirective(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasDirective);
  if (!isJsonMap(value)) return false;
  return Object.entries(value).some(
    ([name, inner]) =>
      /^\$(?:patch|setElementOrder|retainKeys|deleteFromPrimitiveList)/.test(name) || hasDirective(inner),
  );
}

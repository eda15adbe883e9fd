import type { Line } from '../../../facts/line.ts';
import type { ImageValues, Values } from '../values.generated.ts';
import { type Preset, type PresetContext, written } from './preset.ts';

/** `image`, `imagePullPolicy`. */
export const image: Preset = ({ values, line }) => {
  const given: ImageValues = typeof values.image === 'object' ? values.image : {};
  const name = valuesImage(values, line);
  const policy = given.pullPolicy ?? values.imagePullPolicy;
  const policyFrom = given.pullPolicy === undefined ? 'imagePullPolicy' : 'image.pullPolicy';
  return {
    writes: [
      ...written(line.facts.client.optionKeys.image, name, 'image'),
      ...written('kubernetes.container.image.pull-policy', policy, policyFrom),
      ...written('kubernetes.container.image.pull-secrets', given.pullSecrets?.join(';'), 'image.pullSecrets'),
    ],
  };
};

/** The image that values name. */
function valuesImage({ image: given = {} }: Values, { facts }: Line): string | undefined {
  return typeof given === 'string' ? given : imageName(given, facts.defaultImage);
}

/** The image that Flink's containers run, unless a pod template names another. */
export function flinkImage(context: Pick<PresetContext, 'values' | 'line' | 'option'>): string {
  const { client, defaultImage } = context.line.facts;
  return context.option(client.optionKeys.image) ?? valuesImage(context.values, context.line) ?? defaultImage;
}

/** `repository[:tag][@digest]`; what is not given comes from the default image. */
function imageName({ repository, tag, digest }: ImageValues, defaultImage: string): string | undefined {
  if (repository === undefined && tag === undefined && digest === undefined) return undefined;
  const colon = defaultImage.lastIndexOf(':');
  const shownTag = tag ?? (digest === undefined ? defaultImage.slice(colon + 1) : undefined);
  return [
    repository ?? defaultImage.slice(0, colon),
    shownTag === undefined ? '' : `:${shownTag}`,
    digest === undefined ? '' : `@${digest}`,
  ].join('');
}

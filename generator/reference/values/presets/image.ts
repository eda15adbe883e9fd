import type { ImageValues } from '../values.generated.ts';
import { type Preset, written } from './preset.ts';

/** `image`, `imagePullPolicy`. */
export const image: Preset = ({ values, line }) => {
  const given: ImageValues = typeof values.image === 'object' ? values.image : {};
  const name = typeof values.image === 'string' ? values.image : imageName(given, line.facts.defaultImage);
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

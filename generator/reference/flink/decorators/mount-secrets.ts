import { mountVolume, type DecoratorFactory } from '../pod.ts';

/** `MountSecretsDecorator`: whole Secrets as volumes of the main container. */
export const mountSecrets: DecoratorFactory = (parameters) => ({
  decoratePod: (pod) =>
    parameters.secretNamesToMountPaths().reduce((mounted, [secretName, mountPath]) => {
      const name = `${secretName}-volume`;
      return mountVolume(mounted, { name, secret: { secretName } }, { name, mountPath });
    }, pod),
  accompanyingResources: () => [],
});

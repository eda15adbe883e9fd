import { editMain, merge, type DecoratorFactory, type JsonObject } from '../pod.ts';

/** `EnvSecretsDecorator`: environment variables from keys of Secrets. */
export const envSecrets: DecoratorFactory = (parameters) => ({
  decoratePod: (pod) =>
    editMain(pod, (main) => merge(main, { env: parameters.environmentsFromSecrets().map(secretVariable) })),
  accompanyingResources: () => [],
});

/** `KubernetesSecretEnvVar.fromMap`: what the map lacks is left out, what else it has is dropped. */
function secretVariable(entries: ReadonlyMap<string, string>): JsonObject {
  const given = (field: string, name: string): JsonObject => {
    const value = entries.get(name);
    return value === undefined ? {} : { [field]: value };
  };
  return {
    ...given('name', 'env'),
    valueFrom: { secretKeyRef: { ...given('name', 'secret'), ...given('key', 'key') } },
  };
}

import { parametersWords as words } from '../../../facts/words/parameters.ts';
import type { KubernetesObject } from '../client.ts';
import { childPath, fileName } from '../files.ts';
import { checkSecurityConfiguration } from '../parameters/security.ts';
import { isBlank, type KubernetesParameters } from '../parameters/shared.ts';
import { mountVolume, type DecoratorFactory } from '../pod.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';

const keytabKey = 'security.kerberos.login.keytab';
const krb5Key = 'security.kerberos.krb5-conf.path';

/** `KerberosMountDecorator`: keytab as a Secret, krb5.conf as a ConfigMap; neither has labels. */
export const kerberosMount: DecoratorFactory = (parameters) => {
  // The options as they are now: the keytab's own path is replaced below, and the mount does not depend on that.
  const { keytab, principal } = checkSecurityConfiguration(
    parameters.configuration,
    parameters.files,
    parameters.facts,
  );
  const login = !isBlank(keytab) && !isBlank(principal);
  return {
    decoratePod: (pod) => {
      const { names } = parameters.facts;
      const name = names.keytabVolume;
      const secret = { secretName: keytabSecretName(parameters) };
      const withKeytab = login ? mountVolume(pod, { name, secret }, { name, mountPath: names.keytabMountPoint }) : pod;
      const krb5Conf = krb5ConfPath(parameters);
      if (krb5Conf === undefined) return withKeytab;
      const volume = names.krb5ConfVolume;
      const file = fileName(krb5Conf);
      return mountVolume(
        withKeytab,
        {
          name: volume,
          configMap: {
            name: krb5ConfigMapName(parameters),
            items: [{ key: file, path: parameters.facts.client.krb5ConfItemPath ?? file }],
          },
        },
        { name: volume, mountPath: names.krb5ConfMountPath, subPath: names.krb5ConfSubPath },
      );
    },
    accompanyingResources: () => [...(login ? keytabSecret(parameters, keytab) : []), ...krb5ConfigMap(parameters)],
  };
};

function keytabSecretName(parameters: KubernetesParameters): string {
  return `${parameters.facts.names.keytabSecretPrefix}${parameters.clusterId()}`;
}

function krb5ConfigMapName(parameters: KubernetesParameters): string {
  return `${parameters.facts.names.krb5ConfConfigMapPrefix}${parameters.clusterId()}`;
}

function krb5ConfPath({ configuration }: KubernetesParameters): string | undefined {
  const path = configuration.getString(krb5Key) ?? '';
  return isBlank(path) ? undefined : path;
}

/** Makes the Secret and tells the cluster where the keytab is mounted. */
function keytabSecret(parameters: KubernetesParameters, keytab: string): KubernetesObject[] {
  const content = parameters.files.base64(keytab);
  if (content === undefined) return [];
  const name = fileName(keytab);
  const metadata = { name: keytabSecretName(parameters) };
  parameters.configuration.setRaw(keytabKey, childPath(parameters.facts.names.keytabMountPoint, name));
  return [{ apiVersion: 'v1', kind: 'Secret', metadata, data: { [name]: content } }];
}

/** A file that is missing makes no ConfigMap, though the volume is mounted. */
function krb5ConfigMap(parameters: KubernetesParameters): KubernetesObject[] {
  const path = krb5ConfPath(parameters);
  if (path === undefined || !parameters.files.exists(path)) return [];
  const content = parameters.files.text(path);
  if (content === undefined) throw new RefusalError(krb5Key, say(words.directory, quote(path)));
  const metadata = { name: krb5ConfigMapName(parameters) };
  return [{ apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { [fileName(path)]: content } }];
}

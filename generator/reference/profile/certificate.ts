import type { KubernetesObject } from '../flink/client.ts';
import type { ReleaseContext } from '../values/context.ts';
import { present } from '../values/objects.ts';
import { storePassword } from '../values/presets/tls.ts';
import { tlsOf } from '../values/tls.ts';

/** The Certificate of `tls.certManager`. Every process of Flink is server and client. */
export function certificateObjects(context: ReleaseContext): KubernetesObject[] {
  const tls = tlsOf(context);
  if (tls?.certificate !== true) return [];
  const { issuerRef, dnsNames = [], duration, renewBefore } = context.values.tls?.certManager ?? {};
  const { clusterId, line, release } = context;
  const service = clusterId + line.facts.names.restServiceSuffix;
  const inNamespace = `${service}.${release.namespace}`;
  return [
    {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: { name: tls.secret },
      spec: {
        secretName: tls.secret,
        issuerRef,
        dnsNames: [service, inNamespace, `${inNamespace}.svc`, ...dnsNames],
        usages: ['digital signature', 'key encipherment', 'server auth', 'client auth'],
        ...present({ duration, renewBefore }),
        keystores: {
          pkcs12: {
            create: true,
            ...(tls.password === undefined ? { password: storePassword } : { passwordSecretRef: tls.password }),
          },
        },
      },
    },
  ];
}

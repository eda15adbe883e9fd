import type { ValueEntry } from '../entry.ts';
import { flag, group, strings, text } from '../types.ts';

const stores = ['keystore', 'keystore-password', 'key-password', 'truststore', 'truststore-password'];

/** TLS of REST, and among Flink's processes. */
export const tlsEntries: readonly ValueEntry[] = [
  {
    name: 'tls',
    type: group,
    description: 'TLS for REST and among JobManagers and TaskManagers.',
    fields: [
      {
        name: 'enabled',
        type: flag,
        description: 'Turn it on.',
        otherwise: 'false',
        example: true,
        writes: [
          ...stores.map((name) => `security.ssl.${name}`),
          ...['jobmanager', 'taskmanager'].map((side) => `kubernetes.pod-template-file.${side}`),
        ],
      },
      {
        name: 'existingSecret',
        type: text,
        description:
          'A Secret with the keystore and the truststore, as cert-manager makes it with keystores. Both sides mount it.',
        example: 'flink-tls',
      },
      {
        name: 'keystore',
        type: text,
        description: "The keystore's name in that Secret: PKCS12 or JKS.",
        otherwise: 'keystore.p12',
        example: 'keystore.jks',
        writes: ['security.ssl.keystore'],
      },
      {
        name: 'truststore',
        type: text,
        description: "The truststore's name in that Secret.",
        otherwise: 'truststore.p12',
        example: 'truststore.jks',
        writes: ['security.ssl.truststore'],
      },
      {
        name: 'certManager',
        type: group,
        description: "A Certificate of cert-manager's in place of a Secret of yours; profile `helm` makes it.",
        fields: [
          { name: 'enabled', type: flag, description: 'Make it.', otherwise: 'false', example: true },
          {
            name: 'issuerRef',
            type: group,
            description: 'Who signs: an issuer with an authority of its own, so that there is a truststore.',
            fields: [
              { name: 'name', type: text, description: 'Its name.', example: 'internal-ca' },
              {
                name: 'kind',
                type: text,
                description: 'Its kind.',
                otherwise: "cert-manager's, Issuer",
                example: 'ClusterIssuer',
              },
              {
                name: 'group',
                type: text,
                description: 'The API group of another kind of issuer.',
                otherwise: "cert-manager's",
                example: 'cas-issuer.jetstack.io',
              },
            ],
          },
          {
            name: 'dnsNames',
            type: strings,
            description: 'Further names of the certificate, besides those of the REST Service.',
            example: ['flink.example.com'],
          },
          {
            name: 'duration',
            type: text,
            description: 'How long a certificate is good.',
            otherwise: "cert-manager's, 90 days",
            example: '2160h',
          },
          {
            name: 'renewBefore',
            type: text,
            description: 'How long before its end it is renewed.',
            otherwise: "cert-manager's, a third of that",
            example: '720h',
          },
        ],
      },
      {
        name: 'passwordSecretRef',
        type: group,
        description:
          'A Secret with the password of both stores and of the key. An init container puts it into a configuration in memory.',
        otherwise: 'the password changeit',
        fields: [
          { name: 'name', type: text, description: 'Its name.', example: 'flink-tls-password' },
          {
            name: 'key',
            type: text,
            description: "The password's name in it.",
            otherwise: 'password',
            example: 'password',
          },
        ],
      },
      {
        name: 'rest',
        type: group,
        description: 'REST and the web UI.',
        fields: [
          {
            name: 'enabled',
            type: flag,
            description: 'Serve them by https.',
            otherwise: 'true',
            example: false,
            writes: ['security.ssl.rest.enabled'],
          },
          {
            name: 'mutual',
            type: flag,
            description: 'Let in only clients with a certificate that the truststore trusts.',
            otherwise: 'false',
            example: true,
            writes: ['security.ssl.rest.authentication-enabled'],
          },
        ],
      },
      {
        name: 'internal',
        type: group,
        description: 'What JobManagers and TaskManagers say to each other: RPC, blobs and data. Always mutual.',
        fields: [
          {
            name: 'enabled',
            type: flag,
            description: 'Encrypt it.',
            otherwise: 'true',
            example: false,
            writes: ['security.ssl.internal.enabled'],
          },
        ],
      },
    ],
  },
];

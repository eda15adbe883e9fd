import type { Difference } from '../../generator/compare/compare.ts';

/** A difference to real Flink that converting a client's input makes on purpose. */
export interface ConversionEntry {
  readonly reason: string;
  /** The scenarios that it is for; left out: any. */
  readonly scenarios?: readonly string[];
  readonly covers: (difference: Difference) => boolean;
}

/** A place of the configuration file. */
function option(...keys: readonly RegExp[]): ConversionEntry['covers'] {
  return ({ path }) => {
    const key = /^ConfigMap\/flink-config-\S+ data\["[\w.-]+"\](?:\["([^"]+)"\]|\.([\w-]+))/.exec(path);
    return keys.some((pattern) => pattern.test(key?.[1] ?? key?.[2] ?? ''));
  };
}

/** What `convert --exact --allow-sensitive` says otherwise than the client's input. */
export const conversionLedger: readonly ConversionEntry[] = [
  {
    reason: '-C, -d and -sae have no value',
    scenarios: ['application-classpath', 'application-detached', 'application-shutdown-on-attached-exit'],
    covers: option(/^pipeline\.classpaths$/, /^execution\.attached$/, /^execution\.shutdown-on-attached-exit$/),
  },
  {
    reason: '-cm has no value',
    scenarios: ['application-claim-mode', 'application-claim-mode-newer'],
    covers: option(/claim-mode$/),
  },
  {
    reason: 'values write the newer names of keytab and principal',
    scenarios: ['kerberos-mount-deprecated-keys'],
    covers: option(/^security\.(?:keytab|principal)$/, /^security\.kerberos\.login\./),
  },
  {
    reason: 'krb5.conf has the name that the pod gives it',
    scenarios: ['kerberos-mount-krb5-other-name'],
    covers: ({ path }) => /krb5\.conf|krb5-test\.conf|configMap\.items\[0\]\.(?:key|path)$/.test(path),
  },
  {
    reason: 'memory that the environment of the client asks for becomes an option',
    scenarios: ['memory-job-manager-environment', 'memory-task-manager-environment'],
    covers: option(/^(?:job|task)manager\.heap\.size$/),
  },
  {
    reason:
      "a key that is the beginning of another is written by its newer name; the client's own file has lost what lies below it",
    scenarios: [
      ...[
        'application-high-availability',
        'guide-application-example',
        'guide-application-own',
        'guide-application-s3',
      ],
      ...['high-availability-none', 'high-availability-none-lower', 'high-availability-standalone'],
      ...['high-availability-port-deprecated', 'guide-pull-always', 'pod-template-full-options-win'],
    ],
    covers: option(/^high-availability(?:\.|$)/, /^kubernetes\.container\.image(?:\.|$)/),
  },
  {
    reason: 'the common pod template is written by its newer name, and not at all where no side has it',
    scenarios: [
      ...['pod-template-common', 'pod-template-common-and-job-manager', 'pod-template-default-and-both'],
      ...['pod-template-required-lists', 'pod-template-required-lists-null', 'pod-template-full-options-win'],
    ],
    covers: option(/^kubernetes\.pod-template-file(?:\.default)?$/),
  },
  {
    reason: "to Flink `y` in a text's place is a text, to the YAML of the comparison it is true",
    scenarios: ['pod-template-common', 'pod-template-common-and-job-manager'],
    covers: ({ path, chart, pipeline }) =>
      path.includes('["taskmanager-pod-template.yaml"]') && chart === 'y' && pipeline === true,
  },
  {
    reason: 'the configuration file of older releases becomes the one of the line',
    scenarios: ['flink-conf-mount-older-file'],
    covers: ({ path }) => /data\["(?:flink-conf|config)\.yaml"\]$|configMap\.items\[0\]\.(?:key|path)$/.test(path),
  },
];

/** Scenarios that Flink deploys and values cannot say, with what says so. */
export const inexpressible: Readonly<Record<string, RegExp>> = {
  'application-local-upload': /Helm uploads nothing/,
  'application-python': /a Python program has no jar/,
  'deploy-cluster-id-unchecked': /^clusterId: "My_Cluster"/,
  'deploy-namespace-blank': /^kubernetes\.namespace: is blank/,
  'flink-conf-mount-odd-keys': /must be the key of an option/,
  'kerberos-mount-keytab-without-principal': /without security\.kerberos\.login\.principal nobody logs in/,
  'kerberos-mount-krb5-missing': /there is no such file/,
  'pod-template-mount-not-yaml': /the pod template cannot be read/,
};

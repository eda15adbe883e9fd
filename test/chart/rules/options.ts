import { application, flink, type Rules } from './case.ts';

/** Rules on which options may be set, and how. */
export const optionRules: Rules = {
  'option-value': {
    accepted: [
      {
        values: flink({
          'a.whole': 1e6,
          'a.most': 2 ** 53 - 1,
          'a.minus': -7,
          'a.yes': true,
          'a.empty': '',
          'a.null': null,
        }),
        conf: {
          'a.whole': '1000000',
          'a.most': '9007199254740991',
          'a.minus': '-7',
          'a.yes': 'true',
          'a.empty': '',
        },
      },
      {
        values: flink({ 'kubernetes.jobmanager.cpu': 0.00000015 }),
        conf: { 'kubernetes.jobmanager.cpu': '0.00000015' },
      },
      { values: flink({ 'a.text': '{{ fail "ran" }}' }), conf: { 'a.text': '{{ fail "ran" }}' } },
      { values: flink({ 'jobmanager.rpc.port': null }) },
    ],
    refused: [
      { values: flink({ 'a.b': { c: 1 } }), option: 'a.b', says: /a map.*one string/ },
      { values: flink({ 'a.b': ['c'] }), option: 'a.b', says: /a list.*"a;b"/ },
      { values: flink({ 'a.b': 2 ** 53 }), option: 'a.b', says: /9007199254740992.*quotes/ },
      { values: flink({ 'a.b': -1e300 }), option: 'a.b', says: /quotes/ },
      { values: flink({ 'rest.port': 1.5 }), option: 'rest.port', says: /1\.5 is a fraction/ },
      { values: flink({ 'my.apikey': 1.5 }), option: 'my.apikey', says: /^this sensitive value/ },
      ...['', 'a b', 'a:b', 'a#b', 'a=b', 'a\nb', 'a\u001fb', 'a\u00a0b'].map((key) => ({
        values: flink({ [key]: 'x' }),
        option: 'flinkConfiguration',
        says: /must be the key of an option/,
      })),
    ],
  },
  'owned-key': {
    accepted: [
      { values: flink({ 'kubernetes.cluster-id': 'flink', 'kubernetes.namespace': 'data' }) },
      { values: flink({ 'pipeline.jars': '/a.jar' }), conf: { 'pipeline.jars': '/a.jar' } },
      { values: flink({ 'execution.target': null }) },
    ],
    refused: [
      { values: flink({ 'kubernetes.cluster-id': 'other' }), option: 'kubernetes.cluster-id', says: /set clusterId/ },
      { values: flink({ 'kubernetes.namespace': 'flink' }), option: 'kubernetes.namespace', says: /--namespace/ },
      { values: flink({ 'kubernetes.internal.x': '1' }), option: 'kubernetes.internal.x', says: /internal to Flink/ },
      { values: flink({ '$internal.x': '' }), option: '$internal.x', says: /internal to Flink/ },
      {
        values: { ...application({ jarURI: 'local:///a.jar' }), ...flink({ 'pipeline.jars': 'local:///a.jar' }) },
        option: 'pipeline.jars',
        says: /job\.jarURI/,
      },
    ],
  },
  'gone-option': {
    accepted: [
      { values: flink({ 'env.java.home': '/opt/java' }, { strictOptions: false }) },
      {
        values: flink({ 'high-availability': 'KUBERNETES' }, { strictOptions: false }),
        conf: { 'high-availability': 'KUBERNETES' },
      },
      { values: flink({ 'high-availability': null }) },
    ],
    refused: [
      { values: flink({ 'env.java.home': '/opt/java' }), option: 'env.java.home', says: /leave it out/ },
      {
        values: flink({ 'high-availability': 'KUBERNETES' }),
        option: 'high-availability',
        says: /"KUBERNETES" .*highAvailability\.type: kubernetes, or .*KubernetesHaServicesFactory/,
      },
      { values: flink({ 'recovery.mode': 'kubernetes' }), option: 'recovery.mode', says: /"kubernetes"/ },
      {
        values: flink({ 'recovery.mode': 'kubernetes', 'env.java.home': 'a' }),
        option: 'env.java.home',
        says: /image/,
      },
    ],
  },
  'sensitive-option': {
    accepted: [
      { values: flink({ 'my.PASSWORD': 'hunter2' }, { allowSensitiveConfiguration: true }) },
      { values: flink({ 'my.password': '', 'kubernetes.secrets': 'cred:/cred' }) },
    ],
    refused: [
      {
        values: flink({ 'my.PASSWORD': 'hunter2' }),
        option: 'my.PASSWORD',
        says: /kubernetes\.env\.secretKeyRef or kubernetes\.secrets/,
      },
      { values: flink({ 's3.access-key': 'hunter2' }), option: 's3.access-key', says: /s3\.existingSecret/ },
    ],
  },
  'both-set': {
    accepted: [
      { values: flink({ 'kubernetes.container.image': 'a:1' }, { image: 'a:1' }) },
      {
        values: flink({ 'kubernetes.container.image': null }, { image: 'a:1' }),
        conf: { 'kubernetes.container.image': 'a:1' },
      },
      { values: flink({ 'kubernetes.service-account': 'mine' }), conf: { 'kubernetes.service-account': 'mine' } },
    ],
    refused: [
      {
        values: flink({ 'kubernetes.container.image': 'a:2' }, { image: 'a:1' }),
        option: 'kubernetes.container.image',
        says: /"a:2" contradicts image, which makes it "a:1"/,
      },
      {
        values: flink({ 'kubernetes.service-account': 'mine' }, { serviceAccount: 'other' }),
        option: 'kubernetes.service-account',
        says: /contradicts serviceAccount.*"other"/,
      },
    ],
  },
  'unknown-option': {
    accepted: [{ values: flink({ 'metrics.reporter.my.class': 'a.B', 'kubernetes.service-account': 'a' }) }],
    refused: [
      { values: flink({ 'kubernetes.nonsense': 'x' }), option: 'kubernetes.nonsense', says: /not an option of Flink/ },
    ],
  },
};

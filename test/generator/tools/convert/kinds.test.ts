import { describe, expect, test } from 'vitest';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { type SourceFile, kindOf as kindBy } from '../../../../generator/tools/convert/kinds.ts';
import { optionsOf } from '../../../../generator/tools/convert/known-options.ts';

const isOption = optionsOf(lineNames.map(loadLine));
const kindOf = (file: SourceFile): string => kindBy(file, isOption);

const deployment = 'apiVersion: flink.apache.org/v1beta1\nkind: FlinkDeployment\nspec:\n  image: a\n';
const taken =
  "convert takes a FlinkDeployment of flink.apache.org, a Pod as a pod template, and a ConfigMap with Flink's configuration";
const pod = 'apiVersion: v1\nkind: Pod\nspec:\n  containers: []\n';

describe('what a file is', () => {
  test.each([
    ['a', './bin/kubernetes-session.sh \\\n -Da=b', 'shell'],
    ['a', '#!/bin/sh\n# flink-conf\nset -e\nflink run-application -t kubernetes-application local:///a.jar', 'shell'],
    ['a', '-Dkubernetes.cluster-id=a -Dx=y', 'shell'],
    ['a', '# started by kubernetes-session.sh\njobmanager.rpc.port: 6123\n', 'flink-conf'],
    ['a', 'jobmanager:\n  rpc:\n    port: 6123\n', 'config-yaml'],
    ['a', 'jobmanager.rpc.port: "6123"\n', 'config-yaml'],
    ['a', 'jobmanager.rpc.port: 6123\r\nrest.port: 8081\r\n', 'flink-conf'],
    ['conf/flink-conf.yaml', 'parallelism.default: 1', 'flink-conf'],
    ['conf/config.yaml', 'parallelism.default: 1', 'config-yaml'],
    ['conf/config.yaml', '# nothing is set\n', 'config-yaml'],
    ['a', 'env.java.opts: -Da=b: c: d\nrest.port: 8081\n', 'flink-conf'],
    ['a', 'jobmanager.heap.size: 1g\n', 'flink-conf'],
    ['a', 's3.path.style.access: true\n', 'flink-conf'],
    ['a', 'metrics.reporter.mine.factory.class: x\n', 'flink-conf'],
    ['config.yaml', deployment, 'flink-deployment'],
    ['log4j.properties', deployment, 'flink-deployment'],
    [
      'a.json',
      `{"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "flink.apache.org/v1beta1", "kind": "FlinkDeployment"}]}`,
      'flink-deployment',
    ],
    [
      'a',
      `${deployment}  logConfiguration:\n    log4j-console.properties: |\n      rootLogger.level = INFO\n`,
      'flink-deployment',
    ],
    ['a', `${deployment}  podTemplate:\n    krb5: |\n      [libdefaults]\n`, 'flink-deployment'],
    [
      'a',
      `kind: ConfigMap\ndata:\n  flink-conf.yaml: |\n    rest.port: 1\n  log4j.properties: |\n    rootLogger.level = INFO\n`,
      'config-map',
    ],
    ['a', 'cat > log4j.properties <<EOF\nrootLogger.level = INFO\nEOF\nkubernetes-session.sh -Da=b\n', 'shell'],
    [
      'a',
      'cat <<EOF > krb5.conf\n[libdefaults]\nEOF\n./bin/flink run-application -t kubernetes-application a.jar\n',
      'shell',
    ],
    ['a', '#!/bin/bash\nkind: FlinkDeployment\n', 'shell'],
    ['a', pod, 'pod-template'],
    ['a', 'spec:\n  containers: []\n', 'pod-template'],
    ['a', `{"kind": "Pod", "spec": {}}`, 'pod-template'],
    [
      'a',
      'apiVersion: v1\nkind: ServiceAccount\n---\napiVersion: flink.apache.org/v1beta1\nkind: FlinkDeployment\n',
      'flink-deployment',
    ],
    ['a', 'rootLogger.level = INFO\n', 'log'],
    ['a', '<configuration><root level="INFO"/></configuration>', 'log'],
    [
      'a',
      '<?xml version="1.0"?>\n<configuration><property><name>fs.defaultFS</name></property></configuration>',
      'hadoop',
    ],
    ['a', '[libdefaults]\n  default_realm = A\n', 'krb5'],
  ])('%s: %j', (name, content, kind) => {
    expect(kindOf({ name, content })).toBe(kind);
  });

  test('a keytab, by its first bytes', () => {
    expect(kindOf({ name: 'a', content: { base64: Buffer.from([5, 2, 0, 0]).toString('base64') } })).toBe('keytab');
  });

  test.each([
    ['', 'a: is empty'],
    [' \r\n', 'a: is empty'],
    [{ base64: 'AAEC' }, 'a: is binary: expected a text'],
    ['apiVersion: v1\nkind: Service\n', `a: kind Service is not known: ${taken}`],
    ['apiVersion: v1\nkind: Secret\nstringData: {a: b}\n', `a: kind Secret is not known: ${taken}`],
    [
      'kind: FlinkSessionJob\nspec: {}\n',
      'a: the FlinkSessionJob gives a job to a session: install the session SESSION by the chart, then flink run -t kubernetes-session -Dkubernetes.cluster-id=SESSION -Dkubernetes.namespace=default JAR',
    ],
    [
      'rest.port: {{ .Values.port }}\nparallelism.default: 2\n',
      'a: is a Helm template: render it first, by helm template RELEASE CHART, and convert what that prints',
    ],
    [
      'kind: ConfigMap\nmetadata: {name: c}\ndata: {a.txt: b}\n',
      "a: the ConfigMap c has no file of Flink's: expected flink-conf.yaml, config.yaml or a log configuration among its data",
    ],
    ['kind: List\nitems: []\n', 'a: is a list without a resource'],
    ['[libdefaults]\nrootLogger.level = INFO\n', 'a: may be krb5 or log: expected a command line'],
    [
      'jobmanager:\n  replicaCount: 1\n',
      'a: is a values file of another chart: render that chart by helm template first',
    ],
    ['jobmanager:\n  rpc: {}\n', 'a: is none of what can be converted: expected'],
    ['kind: FlinkDeployment\nspec: [', 'a: line 2, column 7: this [ is never closed by a ]'],
    ['Dear reader,\nthis is a text: with a colon.\nAnd more.\n', 'a: is none of what can be converted: expected'],
    ['name: me\nage: 7\n', 'a: is none of what can be converted: expected'],
  ])('%j is refused in one line', (content, message) => {
    expect(() => kindOf({ name: 'a', content })).toThrow(message);
  });
});

test('a configuration file by its name alone needs an option too', () => {
  expect(() => kindOf({ name: 'conf/config.yaml', content: 'name: me\n' })).toThrow(
    'conf/config.yaml: no key of it is an option of Flink\'s, such as "name": --kind config-yaml takes it all the same',
  );
});

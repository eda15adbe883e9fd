import fc from 'fast-check';
import type { Draws } from './options.ts';
import { list, map, mostly, name } from './texts.ts';

const boolean = mostly(fc.constantFrom('true', 'false', 'TRUE'), fc.constantFrom('yes', ''));
const path = fc.constantFrom('/opt/x', 'a.zip', '', '/a b');

/** What the command line, the security modules and the client read besides decorators, and what they write themselves. */
export const clientOptions: Draws = {
  'execution.target': fc.constantFrom('local', 'kubernetes-application', ''),
  'execution.attached': boolean,
  'execution.shutdown-on-attached-exit': boolean,
  'pipeline.jars': fc.oneof(
    list,
    fc.constantFrom('', 'local:///a.jar', 'local:///a.jar;local:///b.jar', 'file:///a.jar'),
  ),
  'pipeline.classpaths': fc.constantFrom('', 'file:///a', 'file:///a;file:///b', 'a'),
  'internal.cluster.execution-mode': fc.constantFrom('NORMAL', 'DETACHED', ''),
  'kubernetes.internal.jobmanager.entrypoint.class': fc.constantFrom('a.B', ''),
  'kubernetes.client.io-pool.size': mostly(fc.constantFrom('1', '4'), fc.constantFrom('-1', 'four', '0')),
  'kubernetes.transactional-operation.max-retries': mostly(fc.constantFrom('1', '5'), fc.constantFrom('few', '')),
  'security.context.factory.classes': fc.constantFrom(
    'org.apache.flink.runtime.security.contexts.HadoopSecurityContextFactory;org.apache.flink.runtime.security.contexts.NoOpSecurityContextFactory',
    'org.apache.flink.runtime.security.contexts.NoOpSecurityContextFactory',
  ),
  'security.module.factory.classes': fc.constantFrom('', 'org.apache.flink.runtime.security.modules.JaasModuleFactory'),
  'zookeeper.sasl.disable': boolean,
  'security.kerberos.login.use-ticket-cache': boolean,
  'python.files': path,
  'python.requirements': path,
  'python.archives': path,
  'python.executable': path,
  // Without a root it lies in the directory that the process runs in: the image's, which the oracle does not have.
  'web.tmpdir': fc.constantFrom('/opt/x', '/a b'),
  'fs.default-scheme': fc.constantFrom('file:///', 'hdfs://a:1/', ''),
  'yarn.application.id': fc.constantFrom('application_1_1', ''),
  'taskmanager.resource-id': name,
  'external-resources': fc.constantFrom('', 'gpu', 'gpu;fpga', 'none'),
  'external-resource.gpu.amount': mostly(fc.constantFrom('1', '2'), fc.constantFrom('0', '-1', 'two')),
  'kubernetes.taskmanager.labels': map,
  'kubernetes.taskmanager.annotations': map,
  'kubernetes.taskmanager.node-selector': map,
  'kubernetes.taskmanager.cpu.limit-factor': mostly(fc.constantFrom('1', '1.5'), fc.constantFrom('0.5', 'much', '')),
  'kubernetes.taskmanager.memory.limit-factor': mostly(fc.constantFrom('1', '2.0'), fc.constantFrom('0.9', '')),
  'kubernetes.taskmanager.entrypoint.args': fc.constantFrom('--a b', '', "'q'"),
  'kubernetes.taskmanager.tolerations': fc.constantFrom('key:a,operator:Exists', 'key', ''),
  'user.artifacts.artifact-list': list,
  'restart-strategy': fc.constantFrom('none', 'fixed-delay'),
  'restart-strategy.type': fc.constantFrom('none', 'fixed-delay'),
  'state.checkpoints.dir': fc.constantFrom('s3://bucket/checkpoints', ''),
  'state.savepoints.dir': fc.constantFrom('s3://bucket/savepoints', ''),
};

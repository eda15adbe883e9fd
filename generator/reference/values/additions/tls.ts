import type { Line } from '../../../facts/line.ts';
import { scriptResources, scripts } from '../../../facts/scripts.ts';
import { flinkImage } from '../presets/image.ts';
import { type Tls, tlsOf, tlsVolume } from '../tls.ts';
import type { GivenAddition, PodValues } from './given-addition.ts';

const password = 'flink-tls-password';
const configuration = 'flink-tls-conf';

/** What the pods of both sides have of `tls`: the Secret, mounted, and where there is a password Flink's configuration with it. */
export function tlsAdditions(context: PodValues): readonly GivenAddition[] {
  const { line } = context;
  const tls = tlsOf(context);
  if (tls === undefined) return [];
  const { mainContainer: name } = line.facts.names;
  const mount = { name: tlsVolume, mountPath: line.chart.chartPaths.tlsDir, readOnly: true };
  const argument = line.chart.internalTlsJvmArgument;
  const env = { env: [{ name: 'JVM_ARGS', value: argument }] };
  const spec = {
    containers: [{ name, ...(argument === '' || !tls.internal ? {} : env), volumeMounts: [mount] }],
    volumes: [{ name: tlsVolume, secret: { secretName: tls.secret } }],
  };
  const mounted = { from: 'tls.enabled', pod: { spec } };
  return tls.password === undefined ? [mounted] : [mounted, withPassword(line, tls.password, flinkImage(context))];
}

/** The JVM has options from files and from its arguments only, and everybody who sees the pod sees those. */
function withPassword({ facts, chart }: Line, secret: NonNullable<Tls['password']>, image: string): GivenAddition {
  const { tlsConfDir } = chart.chartPaths;
  const { mainContainer, flinkConfVolume } = facts.names;
  const quote = facts.configuration.format === 'yaml' ? "'" : '';
  const spec = {
    initContainers: [
      {
        name: 'flink-chart-tls',
        image,
        command: [
          ...['bash', '-c', scripts.tlsPassword, 'tls-password'],
          ...['/tls/source', '/tls/password/password', '/tls/conf', facts.confFile, quote],
        ],
        resources: { requests: scriptResources, limits: scriptResources },
        volumeMounts: [
          { name: flinkConfVolume, mountPath: '/tls/source' },
          { name: password, mountPath: '/tls/password' },
          { name: configuration, mountPath: '/tls/conf' },
        ],
      },
    ],
    containers: [
      {
        name: mainContainer,
        env: [{ name: 'FLINK_CONF_DIR', value: tlsConfDir }],
        volumeMounts: [{ name: configuration, mountPath: tlsConfDir, readOnly: true }],
      },
    ],
    volumes: [
      { name: password, secret: { secretName: secret.name, items: [{ key: secret.key, path: 'password' }] } },
      { name: configuration, emptyDir: { medium: 'Memory' } },
    ],
  };
  return { from: 'tls.passwordSecretRef', pod: { spec } };
}

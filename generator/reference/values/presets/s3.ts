import { type Preset, written } from './preset.ts';

/** `s3`. */
export const s3: Preset = ({ values, line }) => {
  const given = values.s3 ?? {};
  const { accessKeyKey = 'access-key', secretKeyKey = 'secret-key', existingSecret: secret } = given;
  const reference = (env: string, key: string): string => `env:${env},secret:${secret ?? ''},key:${key}`;
  const references = `${reference('AWS_ACCESS_KEY_ID', accessKeyKey)};${reference('AWS_SECRET_ACCESS_KEY', secretKeyKey)}`;
  const jar = given.plugin === undefined ? undefined : line.chart.s3Plugins[given.plugin];
  return {
    writes: [
      ...written('kubernetes.env.secretKeyRef', secret === undefined ? undefined : references, 's3.existingSecret'),
      ...written('s3.endpoint', given.endpoint, 's3.endpoint'),
      ...written('s3.path.style.access', given.pathStyleAccess?.toString(), 's3.pathStyleAccess'),
      ...['master', 'taskmanager'].flatMap((side) =>
        written(`containerized.${side}.env.ENABLE_BUILT_IN_PLUGINS`, jar, 's3.plugin'),
      ),
    ],
  };
};

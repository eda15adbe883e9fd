import { isSensitive } from '../sensitive.ts';
import { type Rule, first } from './rule.ts';

/** Secrets would stand in a ConfigMap and in Helm's release, for everyone to read. */
export const sensitiveOptionRule: Rule = {
  name: 'sensitive-option',
  switch: 'allowSensitiveConfiguration',
  check: ({ options, line }) =>
    first(options, ([key, text]) => {
      if (text === '' || !isSensitive(key, line)) return undefined;
      return {
        option: key,
        message:
          'a secret would be readable in a ConfigMap: keep it in a Secret and use s3.existingSecret, kubernetes.env.secretKeyRef or kubernetes.secrets, for example kubernetes.secrets: my-secret:/opt/secrets (or set allowSensitiveConfiguration: true)',
      };
    }),
};

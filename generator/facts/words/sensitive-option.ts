import { words } from './word.ts';

export const sensitiveOptionWords = words('sensitive-option', {
  readable:
    "would be readable in the ConfigMap and in Helm's release: keep it in a Secret and use s3.existingSecret, kubernetes.env.secretKeyRef or kubernetes.secrets, such as kubernetes.secrets: my-secret:/opt/secrets (or set allowSensitiveConfiguration: true)",
});

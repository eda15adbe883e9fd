import { words } from './word.ts';

/** Each names only ways that work for its options: what Flink itself reads from its configuration alone is out of reach of a variable or a mounted file. */
export const sensitiveOptionWords = words('sensitive-option', {
  s3: "would be readable in the ConfigMap and in Helm's release: keep the keys in a Secret and name it as s3.existingSecret (or set allowSensitiveConfiguration: true)",
  azure:
    "would be readable in the ConfigMap and in Helm's release: keep it in a Secret as the variable AZURE_STORAGE_KEY of kubernetes.env.secretKeyRef, and set fs.azure.account.keyprovider.<account>: org.apache.flink.fs.azurefs.EnvironmentVariableKeyProvider (or set allowSensitiveConfiguration: true)",
  configuration:
    "would be readable in the ConfigMap and in Helm's release, and Flink reads it from its configuration alone: leave it out, or limit who may read ConfigMaps and Secrets of the namespace and set allowSensitiveConfiguration: true",
  readable:
    "would be readable in the ConfigMap and in Helm's release: keep it in a Secret for your program to read, by kubernetes.env.secretKeyRef or kubernetes.secrets, such as kubernetes.secrets: my-secret:/opt/secrets (or set allowSensitiveConfiguration: true)",
});

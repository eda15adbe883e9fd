import { words } from './word.ts';

const readable = "holds a secret, which would be readable in the ConfigMap and in Helm's release: ";
const allow = ' (or allow this one: allowSensitiveConfiguration: [%s])';

/** A sentence for each way in which a secret reaches what needs it. */
export const sensitiveOptionWords = words('sensitive-option', {
  readable: `${readable}keep it in a Secret that the program reads from a variable (kubernetes.env.secretKeyRef, such as env:MY_SECRET,secret:my-secret,key:my-key) or from a file (kubernetes.secrets, such as my-secret:/opt/secrets)${allow}`,
  s3: `${readable}keep it in a Secret and name that as s3.existingSecret${allow}`,
  azure: `${readable}keep it in a Secret, set it as AZURE_STORAGE_KEY by kubernetes.env.secretKeyRef, and name org.apache.flink.fs.azurefs.EnvironmentVariableKeyProvider as fs.azure.account.keyprovider.ACCOUNT in its place${allow}`,
  hadoop: `${readable}keep it in a Secret, set it as a variable by kubernetes.env.secretKeyRef, and give the option as \${env.MY_VARIABLE}, which Hadoop reads${allow}`,
  oss: `${readable}keep it in a Secret, set OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET by kubernetes.env.secretKeyRef, and name com.aliyun.oss.common.auth.EnvironmentVariableCredentialsProvider as fs.oss.credentials.provider${allow}`,
  variable: `${readable}keep it in a Secret and set the variable by kubernetes.env.secretKeyRef, such as env:MY_VARIABLE,secret:my-secret,key:my-key, on JobManager and TaskManagers${allow}`,
  javaOptions: `${readable}keep the Java options in a file of a Secret, mount it by kubernetes.secrets, such as my-secret:/opt/secrets, and name it as -XX:VMOptionsFile=/opt/secrets/java.options${allow}`,
  jaas: `${readable}keep the login in a file of a Secret, mount it by kubernetes.secrets, such as my-secret:/opt/secrets, and name it as -Djava.security.auth.login.config=/opt/secrets/jaas.conf in env.java.opts${allow}`,
  zookeeper: `${readable}ZooKeeper takes a login by Kerberos instead, with kerberos.existingSecret and security.kerberos.login.contexts: Client; Flink reads this option from its configuration alone${allow}`,
  artifacts: `${readable}Flink reads it from its configuration alone: build the jar into the image, and name it as job.jarURI${allow}`,
  reporter: `${readable}the reporter reads it from its configuration alone: report to a collector in the cluster that holds the secret${allow}`,
  alone: `${readable}Flink reads it from its configuration alone, so limit who may read ConfigMaps and Secrets of the namespace, and allow this one: allowSensitiveConfiguration: [%s]`,
});

import { kubeClientWords as words } from '../../facts/words/kube-client.ts';
import type { ClientFiles } from './files.ts';
import type { LineFacts } from '../../facts/lines/line-facts.ts';
import type { Configuration } from './options/configuration.ts';
import { defaulted } from './parameters/shared.ts';
import { quote } from './quote.ts';
import { RefusalError } from './refusal.ts';
import { say } from './say.ts';

/**
 * What `FlinkKubeClientFactory` and `Fabric8FlinkKubeClient` read of the configuration when a client is made.
 * @throws RefusalError if an option does not parse, the pool of threads would be empty or the kube config is not there.
 */
export function checkKubeClient(configuration: Configuration, files: ClientFiles, { client }: LineFacts): void {
  const fileKey = 'kubernetes.config.file';
  const file = configuration.getString(fileKey);
  if (file !== undefined && !files.isFile(file)) throw new RefusalError(fileKey, say(words.noFile, quote(file)));
  const poolKey = 'kubernetes.client.io-pool.size';
  const threads = defaulted(configuration.getInt(poolKey));
  const { minThreads } = client;
  if (threads < minThreads) throw new RefusalError(poolKey, say(words.threads, minThreads, threads));
  configuration.getInt('kubernetes.transactional-operation.max-retries');
  for (const key of ['initial-retry-delay', 'max-retry-delay'].map(
    (name) => `kubernetes.transactional-operation.${name}`,
  )) {
    if (configuration.has(key)) configuration.getDuration(key);
  }
  const addressType = 'kubernetes.rest-service.exposed.node-port-address-type';
  if (configuration.has(addressType)) configuration.getEnum(addressType);
}

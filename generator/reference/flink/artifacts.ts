import { artifactsWords as words } from '../../facts/words/artifacts.ts';
import { resolveUri } from './command-line/uri.ts';
import { fileName, type ClientFiles } from './files.ts';
import type { Configuration } from './options/configuration.ts';
import { isBlank } from './parameters/shared.ts';
import { quote } from './quote.ts';
import { RefusalError } from './refusal.ts';
import { say } from './say.ts';

const enabledKey = 'kubernetes.artifacts.local-upload-enabled';
const targetKey = 'kubernetes.artifacts.local-upload-target';
const jarsKey = 'pipeline.jars';
const artifactsKey = 'user.artifacts.artifact-list';

/**
 * `DefaultKubernetesArtifactUploader`: where that is switched on, files of the client's machine that `local:` names are copied to a
 * store and named there. The copy itself is nobody's business here.
 * @throws RefusalError if there is not one jar, no store to copy to, or no such file
 */
export function uploadArtifacts(configuration: Configuration, files: ClientFiles): void {
  if (!configuration.has(enabledKey) || configuration.getBoolean(enabledKey) !== true) return;
  const jars = configuration.getList(jarsKey) ?? [];
  if (jars.length !== 1) throw new RefusalError(jarsKey, say(words.oneJar, jars.length));
  const boolean = 'kubernetes.artifacts.local-upload-overwrite';
  const upload = (uri: string): string => {
    if (!resolveUri(uri, '').startsWith('local:')) return uri;
    const target = configuration.getString(targetKey) ?? '';
    if (isBlank(target)) throw new RefusalError(targetKey, say(words.target));
    configuration.getBoolean(boolean);
    return copied(uri, target, files);
  };
  for (const key of [jarsKey, artifactsKey]) {
    const given = configuration.optionalList(key) ?? [];
    const uploaded = given.map(upload);
    if (given.some((uri) => uri.includes('local:/'))) configuration.setRaw(key, uploaded);
  }
}

function copied(uri: string, target: string, files: ClientFiles): string {
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(target)?.[1];
  if (scheme !== undefined && scheme !== 'file') {
    throw new RefusalError(targetKey, say(words.fileSystem, quote(target)));
  }
  const path = uri.replace(/^local:(?:\/\/[^/]*)?/, '');
  if (!files.isFile(path)) throw new RefusalError(jarsKey, say(words.noFile, quote(path)));
  return `${target.replace(/\/+$/, '')}/${fileName(path)}`;
}

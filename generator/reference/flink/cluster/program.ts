import { programWords as words } from '../../../facts/words/program.ts';
import { listEntry } from '../command-line/application.ts';
import { isPythonProgram } from '../command-line/python.ts';
import { resolveUri } from '../command-line/uri.ts';
import { fileName } from '../files.ts';
import type { LineFacts } from '../../../facts/lines/line-facts.ts';
import type { Configuration } from '../options/configuration.ts';
import { defaulted } from '../parameters/shared.ts';
import { ImageDecidesError } from '../refusal.ts';
import { say } from '../say.ts';

/**
 * `ApplicationClusterEntryPoint.configureExecution`: how the JobManager runs the program. That is one jar without jars in it, in an image
 * without `usrlib`.
 * @throws ImageDecidesError for what the image decides: a Python program, artifacts besides the program
 */
export function configureExecution(configuration: Configuration, facts: LineFacts): void {
  const entryClass = configuration.rawKey('$internal.application.main');
  const programArguments = configuration.optionalList('$internal.application.program-args') ?? [];
  if (isPythonProgram(entryClass, programArguments)) {
    throw new ImageDecidesError('pipeline.jars', say(words.python));
  }
  const artifacts = 'user.artifacts.artifact-list';
  if (configuration.rawKey(artifacts) !== undefined) {
    throw new ImageDecidesError(artifacts, say(words.artifacts));
  }
  configuration.setRaw('execution.target', 'embedded');
  const jars = configuration.optionalList('pipeline.jars') ?? [];
  const files = jars.map((jar) => `file:${inPod(jar, configuration)}`);
  const classpaths = [...new Set(configuration.optionalList('pipeline.classpaths') ?? [])];
  const lists = { 'pipeline.jars': files, 'pipeline.classpaths': classpaths };
  for (const [key, list] of Object.entries(lists)) {
    for (const [name, value] of listEntry(key, list, facts)) configuration.setRaw(name, value);
  }
}

/** Where the jar lies in the pod: what is not in the image is fetched (from 1.19 on). */
function inPod(jar: string, configuration: Configuration): string {
  const uri = resolveUri(jar, '');
  const path = pathOf(uri);
  if (uri.startsWith('local:')) return path;
  const base = configuration.rawKey('user.artifacts.base-dir') ?? '/opt/flink/artifacts';
  const of = (key: string): string => defaulted(configuration.getString(key));
  return [base, of('kubernetes.namespace'), of('kubernetes.cluster-id'), fileName(path)].join('/');
}

/** `URI.getPath`, decoded. */
function pathOf(uri: string): string {
  const path = uri.replace(/^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/[^/?#]*)?/, '').replace(/[?#].*$/s, '');
  return path.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) => {
    const bytes = Array.from(escapes.matchAll(/%(..)/g), ([, hex = '']) => Number.parseInt(hex, 16));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes));
  });
}

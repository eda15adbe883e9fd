import { facts } from '../../facts/lines/all.ts';
import { isJsonMap } from '../../reference/helm/values-file.ts';
import type { ClusterFiles, KnownFile } from './clusters.ts';
import { ConvertError } from './convert-error.ts';
import { flinkOfField, flinkOfImage, lineFor, type Minor } from './flink-version.ts';
import { clientCalls, theCall } from './shell/client-call.ts';

/** Which Flink a source is written for, and what says so. */
export interface SourceFlink {
  readonly flink: Minor;
  /** `spec.flinkVersion: v1_16`, `the image flink:1.16`. */
  readonly says: string;
}

const imageKeys = /^-?D?\s*kubernetes\.container\.image(?:\.ref)?=(.+)$/;

/** The Flink of a FlinkDeployment or of a script: its own word, then its image's, then the directory that it calls the client in. */
export function sourceFlink(
  { files }: ClusterFiles,
  environment: Readonly<Record<string, string>>,
  command?: number,
): SourceFlink | undefined {
  const deployment = files.find((file) => file.kind === 'flink-deployment');
  if (deployment !== undefined) return ofDeployment(deployment);
  const script = files.find((file) => file.kind === 'shell');
  return script === undefined ? undefined : ofScript(script, environment, command);
}

/**
 * The line for a Flink: its own, or the nearest later one.
 * @throws ConvertError where every line is older
 */
export function lineOfSource({ flink, says }: SourceFlink, file: string): string {
  const line = lineFor(flink);
  if (line !== undefined) return line;
  const newest = facts.at(-1)?.line ?? '';
  throw new ConvertError(
    `${file}: ${says}: Flink ${flink} is newer than every line of the chart, and Flink ${newest} may not read its state: --line ${newest} converts it all the same`,
  );
}

function ofDeployment({ resource }: KnownFile): SourceFlink | undefined {
  const spec = resource?.map['spec'];
  if (!isJsonMap(spec)) return undefined;
  const { flinkVersion, image } = spec;
  if (typeof flinkVersion === 'string') {
    const field = flinkOfField(flinkVersion);
    if (field !== undefined) return { flink: field, says: `spec.flinkVersion: ${flinkVersion}` };
  }
  return typeof image === 'string' ? ofImage(image) : undefined;
}

function ofImage(image: string): SourceFlink | undefined {
  const flink = flinkOfImage(image);
  return flink === undefined ? undefined : { flink, says: `the image ${image}` };
}

function ofScript(
  file: KnownFile,
  environment: Readonly<Record<string, string>>,
  command?: number,
): SourceFlink | undefined {
  if (typeof file.content !== 'string') return undefined;
  const words = wordsOf(file.content, environment, command);
  for (const word of words) {
    const image = imageKeys.exec(word)?.[1];
    const found = image === undefined ? undefined : ofImage(image);
    if (found !== undefined) return found;
  }
  const directory = /(?:^|[\s/"'=])(flink-(\d+)\.(\d+)(?:\.\d+)?)(?=[\s/"';&]|$)/m.exec(
    file.content.replace(/^\s*#.*$/gm, ''),
  );
  if (directory === null) return undefined;
  const [, says = '', major = '', minor = ''] = directory;
  return { flink: `${Number(major)}.${Number(minor)}`, says: `the directory ${says}` };
}

/** The words of the call; of a script that cannot be read, none: reading it again says why. */
function wordsOf(text: string, environment: Readonly<Record<string, string>>, command?: number): readonly string[] {
  try {
    return theCall(clientCalls(text, { given: environment }), command).args.map((word, index, all) =>
      all[index - 1] === '-D' ? `-D${word}` : word,
    );
  } catch (error) {
    if (error instanceof ConvertError) return [];
    throw error;
  }
}

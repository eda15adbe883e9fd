import { applicationCall } from '../../../reference/flink/command-line/application.ts';
import { JavaHashMap } from '../../../reference/flink/java-hash-map.ts';
import { RefusalError } from '../../../reference/flink/refusal.ts';
import type { Assembly } from '../assembly.ts';
import { ConvertError } from '../convert-error.ts';

/**
 * A jar by a relative path is one of the machine that the script runs on: no value can say where that is, and the pods do not have it.
 * @throws ConvertError
 */
export function checkJar({ input, line: { facts } }: Pick<Assembly, 'input' | 'line'>): void {
  if (input.mode !== 'application') return;
  const here = `file:${input.workingDirectory}/`;
  const jar = jars(input, facts).find((one) => one.startsWith(here));
  if (jar === undefined) return;
  const path = jar.slice(here.length);
  const name = path.slice(path.lastIndexOf('/') + 1);
  throw new ConvertError(
    `the jar ${path} lies on the machine of the script, and the pods do not have it: put it into the image, and name it local:///opt/flink/usrlib/${name}`,
  );
}

function jars(input: Assembly['input'], facts: Assembly['line']['facts']): readonly string[] {
  try {
    const found = applicationCall(input, new JavaHashMap(), facts).entries.get('pipeline.jars') ?? [];
    return typeof found === 'object' ? [...found].map(String) : [String(found)];
  } catch (error) {
    if (error instanceof RefusalError) return []; // what the client refuses is refused later
    throw error;
  }
}

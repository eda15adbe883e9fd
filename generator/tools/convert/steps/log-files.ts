import type { Json } from '../../../reference/helm/values-file.ts';
import type { Draft } from '../draft.ts';

/** `logConfiguration`: the log files of the client's configuration directory; where it is known whole, those it lacks are taken out. */
export function logFilesStep(draft: Draft): void {
  const { input, line, settings } = draft;
  const entries = line.facts.logFiles.flatMap((name): [string, Json][] => {
    const text = draft.file(`${input.confDir}/${name}`);
    if (typeof text === 'string') return [[name, text]];
    return settings.wholeConfDir ? [[name, null]] : [];
  });
  if (entries.length > 0) draft.values.set('logConfiguration', Object.fromEntries(entries));
}

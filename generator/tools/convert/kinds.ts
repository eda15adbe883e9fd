import { parseConfigurationFile } from '../../reference/flink/command-line/configuration-file.ts';
import type { FileContent } from '../../reference/flink/client.ts';
import { type Json, ValuesFileError, isJsonMap, parseYaml } from '../../reference/helm/values-file.ts';
import { lineRows } from '../../facts/line-rows.ts';
import { allEntries } from '../../facts/values/entries.ts';
import { ConvertError } from './convert-error.ts';
import type { Kind } from './kind-names.ts';
import { mentionsClient } from './shell/client-call.ts';

/** A file that is given, with its name as far as it has one. */
export interface SourceFile {
  readonly name: string;
  readonly content: FileContent;
}

/** Files whose name says what they are, whatever they hold. */
const named: readonly (readonly [RegExp, Kind])[] = [
  [/(?:^|\/)(?:log4j|logback)[^/]*\.(?:properties|xml)$/, 'log'],
  [/(?:^|\/)(?:core|hdfs)-site\.xml$/, 'hadoop'],
  [/(?:^|\/)flink-conf\.ya?ml$/, 'flink-conf'],
  [/(?:^|\/)config\.ya?ml$/, 'config-yaml'],
  [/\.keytab$/, 'keytab'],
];

/**
 * What a file is, by its content, and by its name where that is fixed.
 * @throws ConvertError in one line for what is none of these
 */
export function kindOf({ name, content }: SourceFile): Kind {
  const byName = named.find(([pattern]) => pattern.test(name))?.[1];
  if (typeof content !== 'string') {
    if (byName === 'keytab' || /^BQ[EI]/.test(content.base64)) return 'keytab';
    throw new ConvertError(`${name}: is binary: expected a text`);
  }
  if (content.trim() === '') throw new ConvertError(`${name}: is empty`);
  if (byName !== undefined) return byName;
  const kind = byContent(content, name);
  if (kind === undefined) {
    throw new ConvertError(
      `${name}: is none of what can be converted: expected a command line, flink-conf.yaml, config.yaml, a FlinkDeployment or a pod template (--kind says which)`,
    );
  }
  return kind;
}

function byContent(text: string, name: string): Kind | undefined {
  const code = text.replace(/^\s*#.*$/gm, '');
  if (/^\s*\[(?:libdefaults|realms)\]/m.test(code)) return 'krb5';
  if (/^\s*(?:rootLogger|appender|logger|log4j)\.\S+\s*=/m.test(code)) return 'log';
  if (/<configuration\b/.test(code)) return /<(?:appender|logger|root)\b/.test(code) ? 'log' : 'hadoop';
  const resource = resourceKind(code, name);
  if (resource !== undefined) return resource;
  checkOther(code, name);
  if (mentionsClient(code)) return 'shell';
  const lines = code.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const entries = lines.filter((line) => /^\s*["']?[A-Za-z$][\w$.-]*["']?:(?:\s|$)/.test(line) || /^\s*- /.test(line));
  if (entries.length * 2 <= lines.length) return undefined;
  const nested = lines.some(
    (line) => /^\s+\S/.test(line) || /^\s*["']/.test(line) || /:\s*["'[{]/.test(line) || /:\s*$/.test(line),
  );
  if (nested) return 'config-yaml';
  return parseConfigurationFile(code).some(([key]) => key.includes('.')) ? 'flink-conf' : undefined;
}

/** What is YAML, but neither a resource nor one of Flink's files. */
function checkOther(text: string, name: string): void {
  let documents: readonly Json[];
  try {
    documents = parseYaml(text).filter((document) => document !== null);
  } catch (error) {
    if (error instanceof ValuesFileError) return; // what it is otherwise says more
    throw error;
  }
  const [only, second] = documents;
  if (second !== undefined && isJsonMap(only) && isJsonMap(second))
    throw new ConvertError(`${name}: holds ${documents.length} YAML documents: give one at a time`);
  const names = isJsonMap(only) && second === undefined ? Object.keys(only) : [];
  const known = lineRows.flatMap(allEntries).map((entry) => entry.name);
  const isOwn = names.some((one) => ownNames.test(one)) && names.every((one) => known.includes(one));
  if (isOwn || names.includes('flinkConfiguration'))
    throw new ConvertError(`${name}: is a values file of the chart already: flink-chart check and render take it`);
}

/** Values that cannot be the beginning of an option. */
const ownNames = /[A-Z]|^(?:mode|profile|image)$/;

/** Kubernetes' resources. */
function resourceKind(text: string, name: string): Kind | undefined {
  if (!/^\s*["']?(?:kind|spec|metadata)["']?\s*:/m.test(text) && !text.trimStart().startsWith('{')) return undefined;
  const documents = documentsOf(text, name).filter(isJsonMap);
  const found = documents.map((one) => one['kind']).filter((kind) => typeof kind === 'string');
  if (found.includes('FlinkDeployment')) return 'flink-deployment';
  if (found.includes('Pod')) return 'pod-template';
  const [first] = found;
  if (first === 'FlinkSessionJob')
    throw new ConvertError(
      `${name}: a FlinkSessionJob gives a job to a session: install the session, then flink run -t kubernetes-session`,
    );
  if (first !== undefined)
    throw new ConvertError(`${name}: kind ${first} is not known: expected FlinkDeployment or Pod`);
  return documents.some(({ spec }) => isJsonMap(spec)) ? 'pod-template' : undefined;
}

/**
 * The documents of a YAML file, empty ones left out.
 * @throws ConvertError
 */
export function documentsOf(text: string, name: string): readonly Json[] {
  try {
    return parseYaml(text).filter((document) => document !== null);
  } catch (error) {
    if (error instanceof ValuesFileError) throw new ConvertError(`${name}: ${error.message}`);
    throw error;
  }
}

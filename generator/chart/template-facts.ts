import type { ChartFacts } from '../facts/chart/chart-facts.ts';
import type { Line } from '../facts/line.ts';
import type { LineFacts } from '../facts/lines/line-facts.ts';
import { withDefineNames } from './define-names.ts';
import type { GoValue } from './gotmpl/code.ts';
import { goLiteral } from './gotmpl/literal.ts';
import { alerts } from '../facts/metrics/alerts.ts';
import { flinkPorts, metrics, metricsObjectReaders, metricsReaders } from '../facts/metrics/reporters.ts';
import { type ProbeKind, probeDefaults } from '../facts/probes.ts';
import { podSecurity } from '../facts/pod-security.ts';
import { authenticationAnnotations } from '../facts/authentication.ts';
import { networkPorts } from '../facts/network-ports.ts';
import { podAdditions } from '../facts/pod-additions.ts';
import { scripts } from '../facts/scripts.ts';
import { secretPatterns, secretTexts, secretWays } from '../facts/secrets.ts';
import { sensitiveOptionWords } from '../facts/words/sensitive-option.ts';
import { allWords } from '../facts/words/all.ts';
import { allEntries } from '../facts/values/entries.ts';
import { foreignNames } from '../facts/values/foreign-names.ts';
import { valueSteps } from './values/value-steps.ts';
import { type ValueShape, valueShapes } from './values/value-shapes.ts';
import { type LineConditions, lineConditions } from './line-conditions.ts';

/** What a hole of a template may name: the line's facts, the chart's, and under `go` each of them as a Go expression. */
export interface TemplateFacts extends Omit<LineFacts, 'line'>, ChartFacts {
  /** By the fact's own name; a list or map within another fact stands under its own name too (`go.hadoopFiles`). */
  readonly go: Readonly<Record<string, string>>;
  /** The line: its name, and what it has or has not. */
  readonly line: LineConditions;
  readonly scripts: typeof scripts;
  readonly metrics: typeof metrics;
  /** Ports that Flink takes, and what below `metrics` reads the pods, as Go expressions. */
  readonly flinkPorts: string;
  readonly metricsReaders: string;
  readonly metricsObjectReaders: string;
  readonly alertNames: string;
  /** What each kind of probe has where the values say nothing, as a Go expression. */
  readonly probes: Readonly<Record<ProbeKind, string>>;
  /** What makes pods pass the Pod Security Standard *restricted*: texts, and maps and lists as Go expressions. */
  readonly podSecurity: typeof podSecurityFacts;
  /** The values that add to pods: name, whether the field is one of Flink's container, and the field, as a Go expression. */
  readonly podAdditions: string;
  /** Ports that a NetworkPolicy fixes, by option, as a Go expression. */
  readonly networkPorts: string;
  /** Annotations by which an Ingress asks callers who they are, as a Go expression. */
  readonly authenticationAnnotations: string;
  /** The table of values, a row for each value and field: its path, the kind of its type, what it must be and, of a map, its fields. */
  readonly valueShapes: readonly ValueShape[];
  /** What to do with names of other charts and of Flink's operator, a row for each sentence: a list of it and of the names, in one text. */
  readonly foreignNames: readonly string[];
  /** Rules and steps that make the client's input of values, in order. */
  readonly valueSteps: readonly string[];
  /** What holds a secret: patterns and what to look for before, as Go has them. */
  readonly secrets: typeof secrets;
  /** The sentences of refusals, each as a Go text for `printf`: `words.clusterId.name`. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * The context of the templates of a line.
 * @param manifestKinds the kinds of objects that have a file of their own
 * @throws Error if a fact holds braces or a line break, which would change the template around it, or if two facts claim one name under `go`.
 */
export function templateFacts(
  line: Pick<Line, 'facts' | 'chart' | 'catalogue'>,
  manifestKinds: readonly string[] = [],
): TemplateFacts {
  const facts = { ...line.facts, ...line.chart };
  checkTexts(facts, 'facts');
  const go: Record<string, string> = { manifestKinds: goLiteral([...manifestKinds]).text };
  collect(facts, go, false);
  return {
    ...facts,
    go,
    line: lineConditions(line),
    scripts,
    metrics,
    flinkPorts: goLiteral(flinkPorts).text,
    metricsReaders: goLiteral([...metricsReaders]).text,
    metricsObjectReaders: goLiteral([...metricsObjectReaders]).text,
    alertNames: goLiteral(alerts.map(({ name }) => name)).text,
    probes,
    podSecurity: podSecurityFacts,
    networkPorts: goLiteral(networkPorts).text,
    authenticationAnnotations: goLiteral([...authenticationAnnotations]).text,
    podAdditions: goLiteral(podAdditions.map(({ name, container, field }) => [name, container, field])).text,
    valueShapes: valueShapes(allEntries(line)),
    foreignNames: foreignNames(line.facts).map(({ says, names }) => goLiteral([says, names.join(' ')]).text),
    valueSteps: valueSteps(facts.configuration.format).map((step) => withDefineNames(facts.line, step)),
    secrets,
    words,
  };
}

const probes = {
  startup: goLiteral(probeDefaults.startup).text,
  readiness: goLiteral(probeDefaults.readiness).text,
  liveness: goLiteral(probeDefaults.liveness).text,
};

const podSecurityFacts = {
  ...podSecurity,
  pod: goLiteral(podSecurity.pod).text,
  identity: goLiteral(podSecurity.identity).text,
  container: goLiteral(podSecurity.container).text,
  folders: goLiteral(podSecurity.folders.map((folder) => [...folder])).text,
};

/** `%s` of a sentence is `%v` to Go, which prints a number too. */
const words = Object.fromEntries(
  Object.entries(allWords).map(([rule, sentences]) => [
    rule,
    Object.fromEntries(
      Object.entries(sentences).map(([name, { text }]) => [name, goLiteral(text.replaceAll('%s', '%v')).text]),
    ),
  ]),
);

const secrets = {
  names: goLiteral(`(?i)${secretPatterns.names}`).text,
  /** A row of the keys, one a row, that is such a name. */
  namedRows: goLiteral(`(?im)^[^\n]*${secretPatterns.names}[^\n]*$`).text,
  harmlessNames: goLiteral(`(?i)${secretPatterns.harmlessNames}`).text,
  harmlessValues: goLiteral(secretPatterns.harmlessValues).text,
  harmlessText: goLiteral(`(?i)${secretPatterns.harmlessText}`).text,
  reference: goLiteral(secretPatterns.reference).text,
  nameHints: goLiteral([...secretPatterns.nameHints]).text,
  texts: goLiteral(
    secretTexts.map(({ pattern, anyCase, hints }) => [anyCase === true ? `(?i)${pattern}` : pattern, ...hints]),
  ).text,
  ways: goLiteral(secretWays.map(({ keys, word }) => [keys, sensitiveOptionWords[word].text.replaceAll('%s', '%v')]))
    .text,
};

function collect(container: object, go: Record<string, string>, nested: boolean): void {
  for (const [name, value] of Object.entries(container) as [string, GoValue][]) {
    const composite = typeof value === 'object' && value !== null;
    if (nested && !composite) continue;
    if (name in go) throw new Error(`go.${name}: two facts have this name`);
    go[name] = goLiteral(value).text;
    if (composite && !Array.isArray(value)) collect(value, go, true);
  }
}

function checkTexts(value: unknown, path: string): void {
  if (typeof value === 'string' && /[{}\r\n]/.test(value)) {
    throw new Error(`${path}: braces or a line break in ${JSON.stringify(value)}`);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    checkTexts(key, path);
    checkTexts(member, `${path}.${key}`);
  }
}

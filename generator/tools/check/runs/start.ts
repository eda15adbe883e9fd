import { quote } from '../../../reference/flink/quote.ts';
import type { ReleaseContext } from '../../../reference/values/context.ts';
import { isSecretName } from '../../../reference/flink/secrets.ts';
import { at, listAt } from '../../../reference/values/objects.ts';
import { type Json, isJsonMap } from '../../../reference/helm/values-file.ts';
import type { Remark } from '../options.ts';
import type { Path } from '../positions.ts';
import { pathOf } from '../refusals.ts';
import { keyText } from '../source.ts';
import { templateKey } from './template-fields.ts';
import { containersOf, templatesOf } from './templates.ts';

/** What processes would start with other than its author thinks, or not at all. */
export function startRemarks(context: ReleaseContext): Remark[] {
  return [
    ...javaOptions(context),
    ...logFiles(context),
    ...flinkProperties(context),
    ...templateTexts(context),
    ...fixedHosts(context),
  ];
}

function warn(rule: string, path: Path, message: string): Remark {
  return { severity: 'warning', rule, path, key: keyText(path), message };
}

/** `env.java.opts.all` replaces what the distribution's file says, which opens Java's own packages to Flink. */
function javaOptions(context: ReleaseContext): Remark[] {
  const key = 'env.java.opts.all';
  const stock = context.line.facts.stockConfiguration[key];
  const path = pathOf(key, context);
  if (stock === undefined || context.values.stockConfiguration === false || path === undefined) return [];
  if (/--add-(?:opens|exports)\b/.test(context.effective(key) ?? '')) return [];
  const message =
    "replaces the distribution's --add-opens and --add-exports, without which Flink fails on Java 17: write env.java.opts.jobmanager and env.java.opts.taskmanager, which are added to them";
  return [warn('java-options', path, message)];
}

/** Flink's images have Log4j 2. */
function logFiles({ values, properties }: ReleaseContext): Remark[] {
  const isCompatible = [...properties].some(
    ([key, text]) => key.startsWith('env.java.opts') && text.includes('log4j1.compatibility'),
  );
  if (isCompatible) return [];
  return Object.entries(values.logConfiguration ?? {}).flatMap(([file, text]): Remark[] => {
    if (typeof text !== 'string' || !/^\s*log4j\.(?:rootLogger|rootCategory|appender|logger|category)\b/m.test(text))
      return [];
    const message =
      'is written for Log4j 1, and Flink logs with Log4j 2, which reads none of it: write rootLogger.level, appender.console.type and so on, as the file of the distribution does';
    return [warn('log4j-1', ['logConfiguration', file], message)];
  });
}

/** The entry point of the image adds it to a file that is a ConfigMap here. */
function flinkProperties(context: ReleaseContext): Remark[] {
  const name = 'FLINK_PROPERTIES';
  const message = `changes nothing: the image's entry point would write it into Flink's configuration, which is a ConfigMap and read-only here: write the options in flinkConfiguration`;
  const options = ['master', 'taskmanager'].flatMap((side): Remark[] => {
    const key = `containerized.${side}.env.${name}`;
    return context.flinkConfiguration.has(key) ? [warn('flink-properties', ['flinkConfiguration', key], message)] : [];
  });
  const main = context.line.facts.names.mainContainer;
  const ofTemplates = templatesOf(context).flatMap(({ path, template }) =>
    containersOf(template).flatMap(({ path: place, container, isInit }): Remark[] => {
      if (isInit || at(container, 'name') !== main) return [];
      return listAt(container, 'env').flatMap((one, index): Remark[] => {
        if (at(one, 'name') !== name) return [];
        const full = [...place, 'env', String(index)];
        return [{ ...warn('flink-properties', [...path, ...full], message), key: templateKey(path, full) }];
      });
    }),
  );
  return [...options, ...ofTemplates];
}

/** Values that are handed to others as they are: scripts, programs and log files have variables of their own. */
const ownVariables = ['logConfiguration', 'hadoop', 'kerberos', 'podTemplate'];
/** Options whose text a shell or Kubernetes expands. */
const expanded = /^(?:env\.|containerized\.|kubernetes\.(?:jobmanager|taskmanager)\.entrypoint\.args|kubernetes\.env)/;

/** Text of templates that nobody fills in: Helm does not look into values. */
function templateTexts(context: ReleaseContext): Remark[] {
  return texts(context.merged, []).flatMap(({ path, text }): Remark[] => {
    const [group = '', key = ''] = path;
    if (ownVariables.some((name) => path.includes(name)) || path.slice(0, 2).join('.') === 'job.args') return [];
    const isOption = group === 'flinkConfiguration';
    const [braces] = /\{\{.*?\}\}/s.exec(text) ?? [];
    const [variable] = isOption && !expanded.test(key) ? (/\$\{[A-Za-z_][\w.]*(?::?-[^}]*)?\}/.exec(text) ?? []) : [];
    const found = braces ?? variable;
    if (found === undefined || /image/i.test(path.join('.'))) return [];
    const shown = isOption && isSecretName(key) ? 'a variable' : quote(found);
    const who =
      braces === undefined ? 'neither Helm nor Flink puts anything in its place' : 'Helm reads no templates in values';
    return [
      warn(
        'template-text',
        path,
        `${shown} stays as it is, for ${who}: write the value itself, or fill it in before helm`,
      ),
    ];
  });
}

function texts(value: Json, path: Path): { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return /\{\{|\$\{/.test(value) ? [{ path, text: value }] : [];
  if (Array.isArray(value))
    return (value as readonly Json[]).flatMap((item, index) => texts(item, [...path, String(index)]));
  return isJsonMap(value) ? Object.entries(value).flatMap(([name, one]) => texts(one, [...path, name])) : [];
}

const hosts: readonly (readonly [option: string, consequence: string])[] = [
  [
    'taskmanager.host',
    'every TaskManager gives itself out as it, and neither the JobManager nor another TaskManager reaches any',
  ],
  ['taskmanager.bind-host', 'TaskManagers listen there, and no other pod reaches them'],
  ['jobmanager.bind-host', 'the JobManager listens there, and no TaskManager reaches it'],
  ['rest.bind-address', 'the REST endpoint listens there, and no Service reaches it'],
];

/** One address for all: later clients leave these options out of the cluster's configuration. */
function fixedHosts(context: ReleaseContext): Remark[] {
  const removed = context.line.facts.configuration.clientOnlyOptions;
  return hosts.flatMap(([option, consequence]): Remark[] => {
    const text = context.option(option);
    const path = pathOf(option, context);
    if (text === undefined || path === undefined || removed.includes(option)) return [];
    const isEverywhere = ['0.0.0.0', '::', '[::]', ''].includes(text.trim());
    const isHere = /^(?:localhost|127\.|::1$)/.test(text.trim());
    if (option === 'taskmanager.host' ? isEverywhere && text === '' : !isHere) return [];
    return [warn('fixed-host', path, `${quote(text)}: ${consequence}: leave it out`)];
  });
}

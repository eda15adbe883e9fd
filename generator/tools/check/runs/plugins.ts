import { distributions } from '../../../facts/distribution.ts';
import { quote } from '../../../reference/flink/quote.ts';
import { directoryOptions } from '../../../reference/values/presets/high-availability.ts';
import type { ReleaseContext } from '../../../reference/values/context.ts';
import { isHighlyAvailable } from '../../../reference/values/high-availability.ts';
import { at, listAt } from '../../../reference/values/objects.ts';
import type { Severity } from '../finding.ts';
import type { Remark } from '../options.ts';
import { pathOf } from '../refusals.ts';
import { keyText } from '../source.ts';
import { flinkRelease, imageName, isOfficialImage } from './image-name.ts';
import { imageOf } from './image.ts';
import type { Side } from '../../../reference/values/additions/pod-additions.ts';
import { containersOf, mainContainerOf, sideNames, templateOf } from './templates.ts';

const sides: readonly Side[] = ['jobManager', 'taskManager'];
const variable = 'ENABLE_BUILT_IN_PLUGINS';

/** File systems that Flink would not have, and plugins that the image does not. */
export function pluginRemarks(context: ReleaseContext): Remark[] {
  return [...fileSystemRemarks(context), ...jarRemarks(context)];
}

/** An option with a path in a file system, and what it takes to go on without that. */
interface Used {
  readonly option: string;
  readonly text: string;
  readonly severity: Severity;
  readonly sides: readonly Side[];
  readonly consequence: string;
}

function usedPaths(context: ReleaseContext): Used[] {
  const [storage = '', checkpoints = '', savepoints = ''] = directoryOptions(context.line.facts).map(
    ([option]) => option,
  );
  const of = (option: string, used: Omit<Used, 'option' | 'text'>): Used[] => {
    const text = context.effective(option) ?? '';
    return text === '' ? [] : [{ option, text, ...used }];
  };
  const job = context.mode === 'application' ? context.values.job : undefined;
  const ofJob = (option: 'jarURI' | 'initialSavepointPath', consequence: string): Used[] => {
    const text = job?.[option] ?? '';
    return text === ''
      ? []
      : [{ option: `job.${option}`, text, severity: 'error', sides: ['jobManager'], consequence }];
  };
  return [
    ...(isHighlyAvailable(context)
      ? of(storage, { severity: 'error', sides, consequence: 'the JobManager does not start' })
      : []),
    ...of(checkpoints, { severity: 'warning', sides, consequence: 'jobs with checkpoints do not start' }),
    ...of(savepoints, { severity: 'warning', sides, consequence: 'savepoints fail' }),
    ...ofJob('jarURI', 'the JobManager cannot fetch the jar'),
    ...ofJob('initialSavepointPath', 'the job does not start'),
  ];
}

function fileSystemRemarks(context: ReleaseContext): Remark[] {
  const all = usedPaths(context).flatMap((used): (Remark & { readonly scheme: string })[] => {
    const scheme = schemeOf(used.text) ?? schemeOf(context.effective('fs.default-scheme') ?? '') ?? '';
    const lacking = used.sides.filter((side) => !mayHave(scheme, side, context));
    if (lacking.length === 0) return [];
    const path = pathOf(used.option, context) ?? used.option.split('.');
    // By the scheme alone: releases that share a file differ in the rest, and are told once.
    const whose = lacking.map((side) => sideNames[side]).join(' and ');
    const given = schemeOf(used.text) === undefined ? `${quote(used.text)}: ` : '';
    const message = `${given}the image of ${whose} loads no file system for ${scheme}://, so that ${used.consequence}: ${wayOut(scheme, context)}`;
    return [{ severity: used.severity, rule: 'file-system', path, key: keyText(path), message, scheme }];
  });
  // One value, such as highAvailability.directory, is several options.
  return all.filter(({ path }, index) => all.findIndex((one) => one.path.join('\0') === path.join('\0')) === index);
}

function schemeOf(text: string): string | undefined {
  return /^([a-z][-+.a-z0-9]*):/i.exec(text)?.[1]?.toLowerCase();
}

function wayOut(scheme: string, { line }: ReleaseContext): string {
  const [jar] = distributions[line.facts.line]?.fileSystems[scheme] ?? [];
  if (jar === undefined) return "use an image with Hadoop's jars in it, or another file system";
  if (scheme === 's3' || scheme === 's3p') return 'set s3.plugin: presto, or use an image with the plugin';
  if (scheme === 's3a') return 'set s3.plugin: hadoop, or use an image with the plugin';
  const file = `${jar}-${line.facts.flinkVersion}.jar`;
  return `set containerized.master.env.${variable} and containerized.taskmanager.env.${variable} to ${file}, or use an image with the plugin`;
}

/** Whether a side may have a file system: what is in an image of the user's own, or mounted, nobody knows here. */
function mayHave(scheme: string, side: Side, context: ReleaseContext): boolean {
  const { fileSystems, hadoopSchemes } = distributions[context.line.facts.line] ?? {};
  const jars = fileSystems?.[scheme];
  if (jars === undefined && hadoopSchemes?.includes(scheme) !== true) return true;
  if (!isOfficialImage(imageOf(context, side)) || bringsFiles(context, side)) return true;
  if (jars === undefined)
    return hasVariable(context, side, 'HADOOP_CLASSPATH') || hasVariable(context, side, 'HADOOP_HOME');
  return pluginsOf(context, side).some((file) => jars.some((jar) => file.startsWith(jar)));
}

/** Whether a template mounts something into Flink's folder, or has Flink look for plugins elsewhere. */
function bringsFiles(context: ReleaseContext, side: Side): boolean {
  const mounts = listAt(mainContainerOf(context, side)?.container, 'volumeMounts').map((mount) =>
    at(mount, 'mountPath'),
  );
  const claims = context.effective('kubernetes.persistent-volume-claims') ?? '';
  const secrets = context.effective('kubernetes.secrets') ?? '';
  const isFlinks = /\/opt\/flink(?:\/(?:lib|plugins|usrlib)(?:[/,;]|$)|\/?$)/;
  return (
    mounts.some((path) => typeof path === 'string' && isFlinks.test(path)) ||
    isFlinks.test(claims) ||
    isFlinks.test(secrets) ||
    hasVariable(context, side, 'FLINK_PLUGINS_DIR') ||
    hasVariable(context, side, 'FLINK_LIB_DIR')
  );
}

/** What a variable of Flink's container is, and where it is set; `undefined`: it is not set, or nobody knows to what. */
function variableOf(context: ReleaseContext, side: Side, name: string): string | undefined {
  const prefix = side === 'jobManager' ? 'master' : 'taskmanager';
  const option = context.effective(`containerized.${prefix}.env.${name}`);
  if (option !== undefined) return option;
  const found = listAt(mainContainerOf(context, side)?.container, 'env').findLast((one) => at(one, 'name') === name);
  const value = at(found, 'value');
  return typeof value === 'string' ? value : undefined;
}

/** Variables come from ConfigMaps and Secrets too: what those hold is not known. */
function hasVariable(context: ReleaseContext, side: Side, name: string): boolean {
  const main = mainContainerOf(context, side)?.container;
  return (
    variableOf(context, side, name) !== undefined ||
    listAt(main, 'env').some((one) => at(one, 'name') === name) ||
    listAt(main, 'envFrom').length > 0
  );
}

/** The jars that the image's entry point is told to load. */
function pluginsOf(context: ReleaseContext, side: Side): string[] {
  return (variableOf(context, side, variable) ?? '')
    .split(';')
    .map((file) => file.trim())
    .filter((file) => file !== '');
}

/** The entry point of the official image ends where a plugin that it is told to load is not in `opt/`. */
function jarRemarks(context: ReleaseContext): Remark[] {
  const jars = Object.values(distributions[context.line.facts.line]?.fileSystems ?? {}).flat();
  return sides
    .flatMap((side): Remark[] => {
      const image = imageOf(context, side);
      const release = flinkRelease(image) ?? '';
      if (!isOfficialImage(image)) return [];
      return pluginsOf(context, side).flatMap((file): Remark[] => {
        const [, stem = '', version = ''] = /^(.*?)-(\d+\.\d+\.\d+)\.jar$/.exec(file) ?? [];
        if (!jars.includes(stem)) return [];
        const path = pathOfVariable(context, side);
        if (path === undefined) return [];
        const key = keyText(path);
        const isWhole = release.split('.').length === 3 && imageName(image).digest === undefined;
        if (isWhole && release !== version) {
          const message = `${quote(image)} has ${stem}-${release}.jar and not ${file}, and its entry point ends there: ${otherJar(key, stem, release, version)}`;
          return [{ severity: 'error', rule: 'plugin-jar', path, key, message }];
        }
        return [];
      });
    })
    .filter((one, index, all) => all.findIndex((other) => other.path.join('\0') === one.path.join('\0')) === index);
}

function otherJar(key: string, stem: string, release: string, version: string): string {
  const file = `${stem}-${release}.jar`;
  return key === 's3.plugin'
    ? `use the image of ${version}, or leave s3.plugin out and set containerized.master.env.${variable} and containerized.taskmanager.env.${variable} to ${file}`
    : `write ${file}`;
}

function pathOfVariable(context: ReleaseContext, side: Side): readonly string[] | undefined {
  const prefix = side === 'jobManager' ? 'master' : 'taskmanager';
  const key = `containerized.${prefix}.env.${variable}`;
  if (context.effective(key) !== undefined) return pathOf(key, context);
  return ofTemplate(context, side) ?? ofExtra(context.values[side], [side]) ?? ofExtra(context.values, []);
}

function ofTemplate(context: ReleaseContext, side: Side): readonly string[] | undefined {
  const template = templateOf(context, side);
  const name = context.line.facts.names.mainContainer;
  const main = containersOf(template?.template).findLast((one) => !one.isInit && at(one.container, 'name') === name);
  const index = indexOfVariable(listAt(main?.container, 'env'));
  return template === undefined || main === undefined || index < 0
    ? undefined
    : [...template.path, ...main.path, 'env', String(index), 'value'];
}

function ofExtra(values: unknown, above: readonly string[]): readonly string[] | undefined {
  const index = indexOfVariable(listAt(values, 'extraEnv'));
  return index < 0 ? undefined : [...above, 'extraEnv', String(index), 'value'];
}

function indexOfVariable(env: readonly unknown[]): number {
  return env.findLastIndex((one) => at(one, 'name') === variable);
}

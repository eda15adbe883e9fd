import { podSecurity as facts } from '../../../facts/pod-security.ts';
import { type Json, type JsonMap, isJsonMap } from '../../helm/values-file.ts';
import { at, isFields, listAt } from '../objects.ts';
import { mainIndex, onMain } from './main-container.ts';
import type { PresetContext } from '../presets/preset.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the pods' security depends on. */
export type SecurityValues = Pick<PresetContext, 'values' | 'line' | 'profile' | 'openShift' | 'option'>;

/** Whether pods get what the Pod Security Standard *restricted* asks for. */
export function restricts({ values, profile }: Pick<SecurityValues, 'values' | 'profile'>): boolean {
  return profile === 'helm' && values.podSecurity?.enabled !== false;
}

/** Whether the file system of the images is mounted read-only. */
export function isReadOnly(context: SecurityValues): boolean {
  return restricts(context) && context.values.podSecurity?.readOnlyRootFilesystem?.enabled === true;
}

/** Whether Flink writes to a volume, since its user may not write to the image. */
function needsVolume(context: SecurityValues): boolean {
  return restricts(context) && (isReadOnly(context) || context.openShift);
}

/** Where a container of the chart writes: a mount of the volume. */
export function scratchMount(): Fields {
  const [[subPath, mountPath]] = facts.folders;
  return { name: facts.volume, mountPath, subPath };
}

/** The volume itself. */
export function writableVolume(): Fields {
  return { name: facts.volume, emptyDir: {} };
}

/** A pod template of TaskManagers with its security. One that Flink will not read stays as it is. */
export function securedTemplate(context: SecurityValues, template: JsonMap): JsonMap {
  const { facts: line } = context.line;
  const whole = onMain(line, template, (main) => main);
  const { spec } = whole;
  const lists = ['containers', 'initContainers', 'volumes'].map((name) => at(spec, name) ?? []);
  if (!isJsonMap(spec) || !lists.every(Array.isArray)) return whole;
  const secured = securedPod(context, spec, {
    seccomp: line.client.seccompProfiles,
    plugins: (main) => context.option(pluginsOption) ?? pluginOf(context) ?? pluginsVariable(main),
  });
  return { ...template, spec: secured as Json };
}

const pluginsOption = `containerized.taskmanager.env.${facts.pluginsVariable}`;

function pluginOf({ values, line }: SecurityValues): string | undefined {
  const plugin = values.s3?.plugin;
  return plugin === undefined ? undefined : line.chart.s3Plugins[plugin];
}

/** What the variable of a container says that names the plugins: the last of its name counts. */
export function pluginsVariable(container: unknown): unknown {
  return at(
    listAt(container, 'env').findLast((one) => at(one, 'name') === facts.pluginsVariable),
    'value',
  );
}

/** What a pod has otherwise than another one. */
interface Own {
  /** Whether it can have a seccomp profile. */
  readonly seccomp: boolean;
  /** The plugins that the image's entry point links, by Flink's container. */
  readonly plugins: (main: Fields) => unknown;
}

/** The specification of a pod that has Flink's container, with its security: what is there stays, field by field. */
export function securedPod(context: SecurityValues, spec: Fields, own: Own): Fields {
  const edited = ['containers', 'initContainers'].flatMap((name) => {
    const list = listAt(spec, name);
    const main = name === 'containers' ? mainIndex(context.line.facts, list) : undefined;
    return list.length === 0 ? [] : [[name, list.map((one, index) => container(context, one, own, index === main))]];
  });
  const volumes = listAt(spec, 'volumes');
  const hasVolume = volumes.some((one) => at(one, 'name') === facts.volume);
  return {
    ...spec,
    ...(Object.fromEntries(edited) as Fields),
    ...(needsVolume(context) && !hasVolume ? { volumes: [...volumes, writableVolume()] } : {}),
    ...securityContext(spec, ofPod(context, spec, own)),
  };
}

/** User and group belong together: a pod that has a user of its own gets none of them. */
function ofPod({ openShift }: SecurityValues, spec: Fields, { seccomp }: Own): Fields {
  const user = at(spec, 'securityContext', 'runAsUser') ?? undefined;
  const { runAsNonRoot, seccompProfile } = facts.pod;
  return {
    ...(isRoot(user) ? {} : { runAsNonRoot }),
    ...(seccomp ? { seccompProfile } : {}),
    ...(openShift || user !== undefined ? {} : facts.identity),
  };
}

function container(context: SecurityValues, one: unknown, { plugins }: Own, isMain: boolean): unknown {
  if (!isFields(one)) return one;
  const own = at(one, 'securityContext');
  const defaults = {
    ...facts.container,
    ...(isMain && isReadOnly(context) ? { readOnlyRootFilesystem: true } : {}),
    ...(isRoot(at(own, 'runAsUser')) ? { runAsNonRoot: false } : {}),
  };
  return {
    ...one,
    ...(isMain && needsVolume(context) ? mounts(one, plugins(one)) : {}),
    // Kubernetes refuses a privileged container that forbids escalation.
    ...(at(own, 'privileged') === true ? {} : securityContext(one, defaults)),
  };
}

function isRoot(user: unknown): boolean {
  return String(user) === '0';
}

/** Where Flink's container writes, but for places where something is mounted already. */
function mounts(main: Fields, plugins: unknown): Fields {
  const own = listAt(main, 'volumeMounts');
  const taken = own.map((one) => at(one, 'mountPath'));
  const folders = [...facts.folders, ...(taken.includes(facts.plugins) ? [] : pluginFolders(plugins))];
  const added = folders
    .filter(([, mountPath]) => !taken.includes(mountPath))
    .map(([subPath, mountPath]) => ({ name: facts.volume, mountPath, subPath }));
  return { volumeMounts: [...own, ...added] };
}

/** A folder of the volume for each plugin: Flink does not start where one is empty, so there are these and no others. */
function pluginFolders(plugins: unknown): readonly (readonly [subPath: string, mountPath: string])[] {
  const jars = typeof plugins === 'string' ? plugins.split(/[; \t\n]+/) : [];
  const names = jars.map((jar) => jar.replace(/\.jar$/, '')).filter((name) => /^\w[\w.-]*$/.test(name));
  return [...new Set(names)].map((name) => [`plugins/${name}`, `${facts.plugins}/${name}`]);
}

function securityContext(of: Fields, defaults: Fields): Fields {
  const own = of['securityContext'] ?? {};
  return isFields(own) ? { securityContext: filled(own, defaults) } : {};
}

/** Fields with others under them; a field that is there stays, a list whole. */
function filled(own: Fields, defaults: Fields): Fields {
  const fields = Object.entries(defaults).map(([name, value]) => {
    const there = own[name] ?? undefined;
    return [name, isFields(there) && isFields(value) ? filled(there, value) : (there ?? value)] as const;
  });
  return { ...own, ...Object.fromEntries(fields) };
}

import { deployTaskManager } from '../../../reference/flink/deploy-task-manager.ts';
import { quote } from '../../../reference/flink/quote.ts';
import { quantityOf } from '../../../reference/profile/quantity.ts';
import { renderRelease } from '../../../reference/render.ts';
import { clientInput } from '../../../reference/values/client-input.ts';
import type { ReleaseContext } from '../../../reference/values/context.ts';
import { at, listAt, mapAt } from '../../../reference/values/objects.ts';
import type { Severity } from '../finding.ts';
import { editDistance } from '../edit-distance.ts';
import type { Remark } from '../options.ts';
import type { Path } from '../positions.ts';
import { imageName } from './image-name.ts';
import { templateKey } from './template-fields.ts';
import type { Side } from '../../../reference/values/additions/pod-additions.ts';
import { type Template, containersOf, mainContainerOf, sideNames, templatesOf } from './templates.ts';

/** What a pod that Flink makes of a template could not be, and what of the template is not in it. */
export function templatePodRemarks(context: ReleaseContext): Remark[] {
  const templates = templatesOf(context);
  if (templates.length === 0) return [];
  const pods = podsOf(context);
  return templates.flatMap((template) => [
    ...containerRemarks(template, context),
    ...unlessRepeated(
      template.sides.flatMap((side) => {
        const pod = pods[side];
        return pod === undefined
          ? []
          : [...collisions(template, side, pod, context), ...replaced(template, side, pod, context)];
      }),
    ),
  ]);
}

/** The pods of both sides, as far as Flink and the chart would make them. */
function podsOf(context: ReleaseContext): Readonly<Partial<Record<Side, unknown>>> {
  const { merged, release, line } = context;
  const rendered = renderRelease(merged, release, line, { rules: false });
  if ('refusal' in rendered) return {};
  const deployment = rendered.objects.find(({ kind }) => kind === 'Deployment');
  const requested = deployTaskManager(clientInput(context), line);
  const jobManager = at(deployment, 'spec', 'template');
  return 'refusal' in requested ? { jobManager } : { jobManager, taskManager: requested.pod };
}

/** A template that serves both sides says most things twice. */
function unlessRepeated(remarks: readonly Remark[]): Remark[] {
  return remarks.filter(
    (remark, index) =>
      remarks.findIndex((one) => one.path.join('\0') === remark.path.join('\0') && one.rule === remark.rule) === index,
  );
}

function remark(severity: Severity, rule: string, template: Template, path: Path, message: string): Remark {
  return {
    severity,
    rule,
    path: [...template.path, ...path],
    key: templateKey(template.path, path),
    message,
  };
}

function containerRemarks(template: Template, context: ReleaseContext): Remark[] {
  const main = context.line.facts.names.mainContainer;
  const containers = containersOf(template.template);
  const hasMain = containers.some(({ container, isInit }) => !isInit && at(container, 'name') === main);
  const say = (severity: Severity, path: Path, message: string): Remark =>
    remark(severity, 'template-container', template, path, message);
  return containers.flatMap(({ path, container, isInit }): Remark[] => {
    if (container === null || typeof container !== 'object') return [];
    const name = at(container, 'name');
    if (!isInit && name === main) return [];
    if (typeof name !== 'string' || name === '') {
      return [say('error', path, `has no name, so Kubernetes refuses the pod: name it, Flink's own container ${main}`)];
    }
    const image = at(container, 'image');
    const isMeant = !isInit && !hasMain && seemsMain(name, container, main);
    const without = isMeant
      ? `, and Flink runs in a container ${main} beside it that has nothing of what stands here: call this one ${main}`
      : '';
    if (typeof image !== 'string' || image === '') {
      const instead = isInit || hasMain ? ': set image' : `: set image, or call it ${main} if it is Flink's`;
      return [say('error', path, `has no image, so Kubernetes refuses the pod${isMeant ? without : instead}`)];
    }
    return isMeant ? [say('warning', [...path, 'name'], `${quote(name)} is a container of its own${without}`)] : [];
  });
}

const mainNames =
  /^(?:flink[-_]?)?(?:main|jobmanager|taskmanager|flink|job-manager|task-manager)?(?:[-_]?container)?$/i;

/** Whether a container was meant as Flink's own: by its name, or by an image of Flink's that runs no command of its own. */
function seemsMain(name: string, container: unknown, main: string): boolean {
  if (mainNames.test(name) || editDistance(name.toLowerCase(), main, 4) <= 4) return true;
  const image = at(container, 'image');
  const hasCommand = ['command', 'args'].some((field) => listAt(container, field).length > 0);
  return typeof image === 'string' && !hasCommand && /flink/i.test(imageName(image).repository.split('/').at(-1) ?? '');
}

/** Names and places that a pod has twice: the template's, and another one of the template, of Flink or of the chart. */
function collisions(template: Template, side: Side, pod: unknown, context: ReleaseContext): Remark[] {
  const spec = at(pod, 'spec');
  const own = at(template.template, 'spec');
  const say = (severity: Severity, path: Path, message: string): Remark =>
    remark(severity, 'template-collision', template, path, message);
  const volumes = listAt(spec, 'volumes').map((volume) => at(volume, 'name'));
  const containers = [...listAt(spec, 'initContainers'), ...listAt(spec, 'containers')].map((one) => at(one, 'name'));
  const main = mainContainerOf(context, side);
  const mainName = context.line.facts.names.mainContainer;
  const finalMain = listAt(spec, 'containers').find((one) => at(one, 'name') === mainName);
  const found: Remark[] = [];
  for (const [index, volume] of listAt(own, 'volumes').entries()) {
    const name = at(volume, 'name');
    if (typeof name !== 'string' || count(volumes, name) < 2) continue;
    const isTwice = listAt(own, 'volumes').filter((one) => at(one, 'name') === name).length > 1;
    const whose = isTwice ? 'stands twice' : "is a volume of Flink's own";
    found.push(
      say(
        'error',
        ['spec', 'volumes', String(index), 'name'],
        `${quote(name)} ${whose}, so Kubernetes refuses the pod: give the volume another name`,
      ),
    );
  }
  for (const { path, container } of containersOf(template.template)) {
    const name = at(container, 'name');
    if (typeof name !== 'string' || container === main?.container || count(containers, name) < 2) continue;
    const isTwice = containersOf(template.template).filter((one) => at(one.container, 'name') === name).length > 1;
    const whose = isTwice
      ? 'stands twice'
      : `is the name of a container that ${name === mainName ? 'Flink' : 'the chart'} adds`;
    found.push(
      say('error', [...path, 'name'], `${quote(name)} ${whose}, so Kubernetes refuses the pod: give it another name`),
    );
  }
  for (const { path, container } of containersOf(template.template)) {
    const final = container === main?.container ? finalMain : container;
    found.push(
      ...mountCollisions(container, final, volumes).map(({ at: place, severity, message }) =>
        say(severity, [...path, ...place], message),
      ),
    );
  }
  return [...found, ...portCollisions(template, finalMain, main?.container, say)];
}

interface Placed {
  readonly at: Path;
  readonly severity: Severity;
  readonly message: string;
}

function mountCollisions(container: unknown, final: unknown, volumes: readonly unknown[]): Placed[] {
  const paths = listAt(final, 'volumeMounts').map((mount) => at(mount, 'mountPath'));
  return listAt(container, 'volumeMounts').flatMap((mount, index): Placed[] => {
    const [path, name] = [at(mount, 'mountPath'), at(mount, 'name')];
    const place = ['volumeMounts', String(index)];
    if (typeof path === 'string' && count(paths, path) > 1) {
      const isTwice = listAt(container, 'volumeMounts').filter((one) => at(one, 'mountPath') === path).length > 1;
      const whose = isTwice ? 'another volume is mounted' : 'Flink mounts a volume of its own';
      return [
        {
          at: [...place, 'mountPath'],
          severity: 'error',
          message: `${quote(path)}: ${whose} there, so Kubernetes refuses the pod: mount it elsewhere`,
        },
      ];
    }
    if (typeof name === 'string' && !volumes.includes(name)) {
      return [
        {
          at: [...place, 'name'],
          severity: 'error',
          message: `${quote(name)} is no volume of the pod, so Kubernetes refuses it: add it to spec.volumes`,
        },
      ];
    }
    return [];
  });
}

function portCollisions(
  template: Template,
  finalMain: unknown,
  main: unknown,
  say: (severity: Severity, path: Path, message: string) => Remark,
): Remark[] {
  const mine = new Set(listAt(main, 'ports'));
  const flinks = listAt(finalMain, 'ports').slice(mine.size);
  return containersOf(template.template).flatMap(({ path, container, isInit }) =>
    listAt(container, 'ports').flatMap((port, index): Remark[] => {
      const place = [...path, 'ports', String(index)];
      const [name, number] = [at(port, 'name'), at(port, 'containerPort')];
      const isMain = container === main;
      const twice = listAt(container, 'ports').filter((one) => at(one, 'name') === name).length > 1;
      if (typeof name === 'string' && (twice || (isMain && flinks.some((one) => at(one, 'name') === name)))) {
        return [
          say(
            'error',
            [...place, 'name'],
            `${quote(name)} is the name of another port${twice ? '' : " of Flink's"}, so Kubernetes refuses the pod: give it another name`,
          ),
        ];
      }
      const taken = flinks.find((one) => at(one, 'containerPort') === number);
      if (isMain || isInit || taken === undefined || typeof number !== 'number') return [];
      return [
        say(
          'warning',
          [...place, 'containerPort'],
          `${number} is Flink's ${String(at(taken, 'name'))} port, and containers of a pod share their ports: only one of the two can listen; take another`,
        ),
      ];
    }),
  );
}

function count(items: readonly unknown[], item: unknown): number {
  return items.filter((one) => one === item).length;
}

interface Replacement {
  readonly path: Path;
  /** Where it is in the final pod, if elsewhere. */
  readonly final: unknown;
  readonly given: unknown;
  readonly instead: string;
}

/** What Flink writes over, and where to set it. */
function replaced(template: Template, side: Side, pod: unknown, context: ReleaseContext): Remark[] {
  const { facts } = context.line;
  const spec = at(template.template, 'spec');
  const finalSpec = at(pod, 'spec');
  const main = mainContainerOf(context, side);
  const finalMain = listAt(finalSpec, 'containers').find((one) => at(one, 'name') === facts.names.mainContainer);
  const ofSpec = (field: string, instead: string): Replacement => ({
    path: ['spec', field],
    given: at(spec, field),
    final: at(finalSpec, field),
    instead,
  });
  const ofMain = (field: string, instead: string): Replacement => ({
    path: [...(main?.path ?? []), field],
    given: at(main?.container, field),
    final: at(finalMain, field),
    instead,
  });
  const account = side === 'jobManager' ? 'serviceAccount.name' : 'kubernetes.taskmanager.service-account';
  const all = [
    ofSpec('serviceAccountName', `set ${account}`),
    ofSpec('serviceAccount', `set ${account}`),
    { ...ofSpec('hostNetwork', 'set kubernetes.hostnetwork.enabled'), final: at(finalSpec, 'hostNetwork') ?? false },
    ofSpec('dnsPolicy', 'leave it out'),
    ...(side === 'taskManager' ? [ofSpec('restartPolicy', 'leave it out')] : []),
    ofMain('image', 'set image'),
    ofMain('imagePullPolicy', 'set imagePullPolicy'),
    ofMain('command', 'leave it out, and do what comes before Flink in an init container'),
    ofMain('args', `leave it out${side === 'jobManager' ? ', and set job.args for a program' : ''}`),
    ...resourceReplacements(side, main?.path ?? [], main?.container, finalMain),
  ];
  return all.flatMap(({ path, given, final, instead }): Remark[] => {
    if (given === undefined || given === null || given === '' || same(given, final)) return [];
    const shown = typeof final === 'string' || typeof final === 'boolean' ? ` with ${String(final)}` : '';
    return [
      remark(
        'warning',
        'template-replaced',
        template,
        path,
        `is replaced by Flink${shown} for ${sideNames[side]}: ${instead}`,
      ),
    ];
  });
}

function resourceReplacements(side: Side, path: Path, main: unknown, finalMain: unknown): Replacement[] {
  const resources = at(main, 'resources');
  return ['requests', 'limits'].flatMap((kind) =>
    ['cpu', 'memory'].map((name): Replacement => ({
      path: [...path, 'resources', kind, name],
      given: mapAt(resources, kind)[name],
      final: mapAt(at(finalMain, 'resources'), kind)[name],
      instead: `set ${side}.resource.${name}`,
    })),
  );
}

/** Whether two fields say the same: lists and maps as they are written, quantities by what they are. */
function same(one: unknown, other: unknown): boolean {
  if (JSON.stringify(one) === JSON.stringify(other)) return true;
  const isText = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';
  if (!isText(one) || !isText(other)) return false;
  const amount = quantityOf(String(one));
  return amount !== undefined && amount === quantityOf(String(other));
}

import type { JsonMap } from '../../../reference/helm/values-file.ts';
import { podTemplateOf, type Side } from '../../../reference/values/additions/pod-additions.ts';
import type { ReleaseContext } from '../../../reference/values/context.ts';
import { at, listAt } from '../../../reference/values/objects.ts';
import type { Path } from '../positions.ts';

/** What messages call a side. */
export const sideNames: Readonly<Record<Side, string>> = { jobManager: 'the JobManager', taskManager: 'TaskManagers' };

/** A pod template as it is given, and the sides that it serves. */
export interface Template {
  readonly path: Path;
  readonly template: JsonMap;
  readonly sides: readonly Side[];
}

/** The pod templates that are in use. */
export function templatesOf({ values }: ReleaseContext): Template[] {
  const sides: readonly Side[] = ['jobManager', 'taskManager'];
  const own = sides.flatMap((side): Template[] => {
    const template = values[side]?.podTemplate;
    return template === undefined ? [] : [{ path: [side, 'podTemplate'], template, sides: [side] }];
  });
  const left = sides.filter((side) => values[side]?.podTemplate === undefined);
  const { podTemplate: template } = values;
  return template === undefined || left.length === 0 ? own : [{ path: ['podTemplate'], template, sides: left }, ...own];
}

/** The template of a side. */
export function templateOf(context: ReleaseContext, side: Side): Template | undefined {
  return templatesOf(context).find(({ sides }) => sides.includes(side));
}

/** One container of a template, and its path in that. */
export interface TemplateContainer {
  readonly path: Path;
  readonly container: unknown;
  readonly isInit: boolean;
}

/** The containers of a template, init containers first. */
export function containersOf(template: unknown): TemplateContainer[] {
  return ['initContainers', 'containers'].flatMap((list) =>
    listAt(at(template, 'spec'), list).map((container, index) => ({
      path: ['spec', list, String(index)],
      container,
      isInit: list === 'initContainers',
    })),
  );
}

/** The main container that a side's template and the values that add to it give, if they do. */
export function mainContainerOf(context: ReleaseContext, side: Side): TemplateContainer | undefined {
  const name = context.line.facts.names.mainContainer;
  return containersOf(podTemplateOf(context, side)).findLast(
    ({ container, isInit }) => !isInit && at(container, 'name') === name,
  );
}

import { quote } from '../../../reference/flink/quote.ts';
import type { ReleaseContext } from '../../../reference/values/context.ts';
import { at } from '../../../reference/values/objects.ts';
import type { Remark } from '../options.ts';
import type { Path } from '../positions.ts';
import { pathOf } from '../refusals.ts';
import { keyText } from '../source.ts';
import { badImageName, flinkRelease, imageName, isOfficialImage } from './image-name.ts';
import { templateKey } from './template-fields.ts';
import type { Side } from '../../../reference/values/additions/pod-additions.ts';
import { containersOf, mainContainerOf, templatesOf } from './templates.ts';

/** Images that no node could pull, or of another Flink than the chart's. */
export function imageRemarks(context: ReleaseContext): Remark[] {
  const given = givenImages(context);
  return given.flatMap(({ path, key, text, isFlink }): Remark[] => {
    const bad = badImageName(text);
    if (bad !== undefined) {
      const message = `${quote(text)} ${bad}: no node could pull it; write registry/repository:tag, or registry/repository@sha256:…`;
      return [{ severity: 'error', rule: 'image-name', path, key, message }];
    }
    return isFlink ? releaseRemarks(text, path, key, context) : [];
  });
}

interface Given {
  readonly path: Path;
  readonly key: string;
  readonly text: string;
  /** Whether Flink's own container runs it. */
  readonly isFlink: boolean;
}

function givenImages(context: ReleaseContext): Given[] {
  const main = context.line.facts.names.mainContainer;
  const ofTemplates = templatesOf(context).flatMap(({ path, template }) =>
    containersOf(template).flatMap(({ path: place, container, isInit }): Given[] => {
      const text = at(container, 'image');
      const isFlink = !isInit && at(container, 'name') === main;
      if (typeof text !== 'string' || text === '') return [];
      const key = templateKey(path, [...place, 'image']);
      return [{ path: [...path, ...place, 'image'], key, text, isFlink }];
    }),
  );
  const option = context.line.facts.client.optionKeys.image;
  const path = pathOf(option, context);
  const text = context.effective(option);
  return path === undefined || text === undefined
    ? ofTemplates
    : [{ path, key: keyText(path), text, isFlink: true }, ...ofTemplates];
}

function releaseRemarks(text: string, path: Path, key: string, { line }: ReleaseContext): Remark[] {
  const { line: name, flinkVersion } = line.facts;
  const release = flinkRelease(text);
  const warn = (message: string): Remark[] => [{ severity: 'warning', rule: 'image-release', path, key, message }];
  if (release !== undefined) {
    if (release.split('.').slice(0, 2).join('.') === name) return [];
    return warn(
      `${quote(text)} is an image of Flink ${release}, and this chart writes what Flink ${name} reads: use an image of ${name} such as flink:${flinkVersion}, or the chart of that line`,
    );
  }
  const { tag, digest } = imageName(text);
  if (digest !== undefined || !isOfficialImage(text)) return [];
  if (tag !== undefined && tag !== 'latest' && !/^(?:scala_|java)/.test(tag)) return [];
  return warn(
    `${quote(text)} is whatever Flink is newest when a node pulls it, and this chart is of Flink ${name}: name the release, such as flink:${flinkVersion}`,
  );
}

/** The image that Flink's own container of a side runs. */
export function imageOf(context: ReleaseContext, side: Side): string {
  const option = context.line.facts.client.optionKeys.image;
  const own = at(mainContainerOf(context, side)?.container, 'image');
  const set = context.effective(option);
  return set ?? (typeof own === 'string' && own !== '' ? own : context.line.facts.defaultImage);
}

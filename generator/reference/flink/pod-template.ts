import type { ClientFiles } from './files.ts';
import type { LineFacts } from '../../facts/lines/line-facts.ts';
import type { Side } from './memory/process.ts';
import type { PodModel } from '../../facts/catalogue.ts';
import { throughModel } from './pod-template/filter.ts';
import { parseTemplate } from './pod-template/nodes.ts';
import { TemplateSyntaxError, TemplateTypeError } from './pod-template/template-errors.ts';
import { asList, asObject, type FlinkPod } from './pod.ts';
import { RefusalError } from './refusal.ts';

interface TemplateLine {
  readonly facts: LineFacts;
  readonly podModel: PodModel;
}

/**
 * `KubernetesUtils.loadPodFromTemplateFile`: the template of a side, its main container split off; without one an empty container is it.
 * @throws RefusalError if there is no such file, the client's model cannot read it, or it has no specification
 */
export function loadPodTemplate(side: Side, path: string, files: ClientFiles, line: TemplateLine): FlinkPod {
  const optionKey = `kubernetes.pod-template-file.${side}`;
  const text = files.text(path);
  if (text === undefined) throw new RefusalError(optionKey, `${path}: no such file`);
  const pod = asObject(readPod(path, text, line, optionKey));
  if (pod['spec'] === undefined && !line.facts.client.templateWithoutSpec)
    throw new RefusalError(optionKey, `${path} has no spec: expected a Pod`);
  const { containers: all, ...spec } = asObject(pod['spec'] ?? { containers: [] });
  if (all === undefined) throw new RefusalError(optionKey, `${path}: spec.containers is null, expected a list`);
  const isMain = (container: unknown): boolean => asObject(container)['name'] === line.facts.names.mainContainer;
  const containers = asList(all);
  return {
    pod: { metadata: asObject(pod['metadata']), spec: { ...spec, containers: containers.filter((c) => !isMain(c)) } },
    mainContainer: asObject(containers.findLast(isMain)),
  };
}

function readPod(path: string, text: string, { facts, podModel: model }: TemplateLine, optionKey: string): unknown {
  try {
    return throughModel(parseTemplate(text, facts.client.templateYaml), model, facts.client);
  } catch (error) {
    if (!(error instanceof TemplateSyntaxError || error instanceof TemplateTypeError)) throw error;
    throw new RefusalError(optionKey, `${path}: ${error.message}`);
  }
}

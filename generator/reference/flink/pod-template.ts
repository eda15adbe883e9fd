import { podTemplateWords as words } from '../../facts/words/pod-template.ts';
import type { ClientFiles } from './files.ts';
import type { LineFacts } from '../../facts/lines/line-facts.ts';
import type { Side } from './memory/process.ts';
import type { PodModel } from '../../facts/catalogue.ts';
import { throughModel } from './pod-template/filter.ts';
import { parseTemplate } from './pod-template/nodes.ts';
import { TemplateSyntaxError, TemplateTypeError } from './pod-template/template-errors.ts';
import { asList, asObject, type FlinkPod } from './pod.ts';
import { quote } from './quote.ts';
import { RefusalError } from './refusal.ts';
import { say } from './say.ts';

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
  if (text === undefined) throw new RefusalError(optionKey, say(words.noFile, quote(path)));
  const pod = asObject(readPod(path, text, line, optionKey));
  if (pod['spec'] === undefined && !line.facts.client.templateWithoutSpec)
    throw new RefusalError(optionKey, say(words.noSpec));
  const { containers: all, ...spec } = asObject(pod['spec'] ?? { containers: [] });
  if (all === undefined)
    throw new RefusalError(optionKey, say(words.value, 'spec.containers', 'null', words.list.text));
  const isMain = (container: unknown): boolean => asObject(container)['name'] === line.facts.names.mainContainer;
  const containers = asList(all);
  return {
    pod: {
      kind: pod['kind'],
      metadata: asObject(pod['metadata']),
      spec: { ...spec, containers: containers.filter((c) => !isMain(c)) },
    },
    mainContainer: asObject(containers.findLast(isMain)),
  };
}

function readPod(path: string, text: string, { facts, podModel: model }: TemplateLine, optionKey: string): unknown {
  try {
    return throughModel(parseTemplate(text, facts.client.templateYaml), model, facts.client);
  } catch (error) {
    if (error instanceof TemplateTypeError) throw new RefusalError(optionKey, error.said);
    if (!(error instanceof TemplateSyntaxError)) throw error;
    throw new RefusalError(optionKey, say(words.unreadable, quote(path), error.message));
  }
}

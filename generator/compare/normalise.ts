import type { KubernetesObject } from '../reference/flink/client.ts';
import type { LineFacts } from '../facts/lines/line-facts.ts';
import { parseYaml } from '../reference/helm/values-file.ts';
import { configurationEntries, masterVariables } from './configuration.ts';
import { sortBefore, withData, withEnvironment, withNamedVolumesSorted } from './objects.ts';

/** What is looked at otherwise than as it stands; nothing else is. Each says why. */
type Rule = (object: KubernetesObject, all: readonly KubernetesObject[], facts: LineFacts) => KubernetesObject;

/** The client writes the options in the order of Java's HashMap, and YAML by a library of its own. */
const configurationAsMap: Rule = (object, _, facts) =>
  withData(object, facts.confFile, (text) => configurationEntries(text, facts));

/** The client prints it by a YAML library of its own. */
const podTemplateAsData: Rule = (object, _, { names }) => withData(object, names.taskManagerPodTemplateFile, parseYaml);

/** Variables of `containerized.master.env.*` come in the order of Java's HashMap, right before the pod's address. */
const environmentInOrder: Rule = (object, all, facts) =>
  withEnvironment(object, facts.names.mainContainer, (list) =>
    sortBefore(list, facts.names.podIpEnv, masterVariables(all, facts)),
  );

/** Volumes and mounts of `kubernetes.secrets` and `kubernetes.persistent-volume-claims` come in the order of Java's HashMap too. */
const volumesInOrder: Rule = (object, _, { names }) => withNamedVolumesSorted(object, names.mainContainer);

const rules = [configurationAsMap, podTemplateAsData, environmentInOrder, volumesInOrder];

/** Objects of one side, ready to be compared field by field. */
export function normalise(objects: readonly KubernetesObject[], facts: LineFacts): KubernetesObject[] {
  return objects.map((object) => rules.reduce((done, rule) => rule(done, objects, facts), object));
}

import type { KubernetesObject } from '../reference/flink/client.ts';
import type { LineFacts } from '../facts/lines/line-facts.ts';
import { parseYaml } from '../reference/helm/values-file.ts';
import { withStoredQuantities } from '../reference/profile/quantities.ts';
import { handoverContainer } from '../reference/profile/handover.ts';
import { checksumAnnotation } from '../reference/profile/rollout.ts';
import { configurationEntries, masterVariables } from './configuration.ts';
import { sortBefore, withData, withEnvironment, withPodAnnotation, withNamedVolumesSorted } from './objects.ts';

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

/** Volumes and mounts of `kubernetes.secrets` and `kubernetes.persistent-volume-claims` come in the order of Java's HashMap too; the handover may have the same mounts. */
const volumesInOrder: Rule = (object, _, { names }) =>
  withNamedVolumesSorted(object, [names.mainContainer, handoverContainer]);

/** The client prints cpu as Java prints a double, and memory in MiB; the API server stores neither so. */
const quantitiesAsStored: Rule = (object, _, facts) => withStoredQuantities(object, facts);

const rules = [configurationAsMap, podTemplateAsData, environmentInOrder, volumesInOrder, quantitiesAsStored];

/** For those who look at what a value changes: the checksum only follows from options and files, which they see themselves. */
export function withoutChecksum(object: KubernetesObject): KubernetesObject {
  return withPodAnnotation(object, checksumAnnotation, () => 'of this configuration');
}

/** Objects of one side, ready to be compared field by field. */
export function normalise(objects: readonly KubernetesObject[], facts: LineFacts): KubernetesObject[] {
  return objects.map((object) => rules.reduce((done, rule) => rule(done, objects, facts), object));
}

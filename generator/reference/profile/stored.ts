import type { KubernetesObject } from '../flink/client.ts';
import { at, isFields, listAt } from '../values/objects.ts';
import { editPod } from './main-container.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * An object without what the API server drops: maps without entries, the client's `hostNetwork: false`, an empty text of a variable, `readOnly:
 * false`. Who applies such a field owns it though it is not there, and server-side apply by somebody else conflicts with that.
 */
export function asStored(object: KubernetesObject): KubernetesObject {
  const stored = {
    ...object,
    metadata: without(object.metadata, 'annotations', isEmpty) as KubernetesObject['metadata'],
  };
  return object.kind === 'Deployment' ? editPod(stored, podAsStored) : stored;
}

function podAsStored(pod: Fields): Fields {
  const lists = ['containers', 'initContainers', 'volumes'].filter((name) => name in pod);
  const edited = lists.map((name) => [
    name,
    listAt(pod, name).map(name === 'volumes' ? volumeAsStored : containerAsStored),
  ]);
  const plain = without(without(pod, 'nodeSelector', isEmpty), 'hostNetwork', isFalse);
  return { ...plain, ...(Object.fromEntries(edited) as Fields) };
}

function containerAsStored(container: unknown): unknown {
  if (!isFields(container)) return container;
  return {
    ...container,
    ...editList(container, 'env', (one) => without(one, 'value', (value) => value === '')),
    ...editList(container, 'volumeMounts', (one) => without(one, 'readOnly', isFalse)),
  };
}

function volumeAsStored(volume: unknown): unknown {
  const claim = at(volume, 'persistentVolumeClaim');
  return isFields(volume) && isFields(claim)
    ? { ...volume, persistentVolumeClaim: without(claim, 'readOnly', isFalse) }
    : volume;
}

function editList(container: Fields, name: string, edit: (one: Fields) => Fields): Fields {
  if (!(name in container)) return {};
  return { [name]: listAt(container, name).map((one) => (isFields(one) ? edit(one) : one)) };
}

/** Fields without one of them, where its value is such. */
function without(fields: Fields, name: string, isSuch: (value: unknown) => boolean): Fields {
  if (!(name in fields) || !isSuch(fields[name])) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

function isEmpty(value: unknown): boolean {
  return isFields(value) && Object.keys(value).length === 0;
}

function isFalse(value: unknown): boolean {
  return value === false;
}

import type { PodModel } from '../facts/catalogue.ts';

/** `files/pod-model.json` of the chart: the fields of a Pod that the line's client knows, one type a line. */
export function podModelFile(model: PodModel): string {
  const types = Object.entries(model.types).map(
    ([name, fields]) => `${JSON.stringify(name)}:${JSON.stringify(fields)}`,
  );
  return `{"root":${JSON.stringify(model.root)},"types":{\n${types.join(',\n')}\n}}\n`;
}

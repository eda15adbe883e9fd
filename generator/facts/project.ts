/** Where this project lives. package.json says the same, held by a test. */
const url = 'https://github.com/flink-chart/flink-chart';

/** The project itself: what charts, the npm package and documents say of where they come from. */
export const project = {
  name: 'flink-chart',
  url,
  license: 'Apache-2.0',
  maintainers: [{ name: 'flink-chart maintainers', url }],
  icon: 'https://raw.githubusercontent.com/flink-chart/flink-chart/main/docs/icon.svg',
  /** What charts are about. */
  sources: [url, 'https://github.com/apache/flink'],
  documentation: `${url}/blob/main/docs/README.md`,
} as const;

/** This project, as its charts and pages name it. */
export const project = {
  name: 'flink-chart',
  url: 'https://github.com/flink-chart/flink-chart',
} as const;

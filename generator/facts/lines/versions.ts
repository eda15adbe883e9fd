/**
 * The lines and the Flink release of each, oldest first. It imports nothing: `npm run catalogue` extracts the facts of a line that has no
 * others yet.
 */
export const flinkVersions = { '1.13': '1.13.6', '1.20': '1.20.5', '2.3': '2.3.0' } as const;

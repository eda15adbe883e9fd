/** Ports that Flink chooses by itself, and which ones they are with a NetworkPolicy, where nobody says which. */
export const networkPorts: Readonly<Record<string, number>> = {
  'taskmanager.data.port': 6121,
  'metrics.internal.query-service.port': 6125,
};

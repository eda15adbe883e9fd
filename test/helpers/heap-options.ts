/** Values with an old heap option, beside what the chart writes of itself, and the option that the JobManager's start script stops at. */
export const heapOptionCases: readonly (readonly [
  options: Readonly<Record<string, string>>,
  refused: string | undefined,
])[] = [
  [{ 'jobmanager.heap.size': '1024m' }, undefined],
  [{ 'jobmanager.heap.size': '1200m' }, 'jobmanager.heap.size'],
  [{ 'jobmanager.heap.mb': '1024' }, undefined],
  [{ 'jobmanager.heap.mb': '1200' }, 'jobmanager.heap.mb'],
  [{ 'jobmanager.heap.mb': '-1' }, 'jobmanager.heap.mb'],
  [{ 'jobmanager.heap.size': '512m', 'jobmanager.heap.mb': '1200' }, undefined],
  [{ 'jobmanager.heap.size': '1200m', 'jobmanager.memory.heap.size': '1024m' }, undefined],
  [{ 'jobmanager.heap.size': '1200m', 'jobmanager.memory.process.size': '2g' }, undefined],
  [{ 'jobmanager.heap.size': '1200m', 'jobmanager.memory.flink.size': '1152m' }, 'jobmanager.heap.size'],
  [{ 'taskmanager.heap.size': '2g' }, undefined],
  [{ 'taskmanager.heap.mb': '2048' }, undefined],
];

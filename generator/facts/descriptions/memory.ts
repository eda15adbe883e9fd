/** What the options of both memory models do, in our own words. */
export const memoryDescriptions: Readonly<Record<string, string>> = {
  'jobmanager.memory.enable-jvm-direct-memory-limit': 'Limits direct memory to jobmanager.memory.off-heap.size.',
  'jobmanager.memory.flink.size': 'Heap and off-heap memory of the JobManager; metaspace and JVM overhead come on top.',
  'jobmanager.memory.heap.size': "The JobManager's heap; give this or one of the totals.",
  'jobmanager.memory.jvm-metaspace.size': "The JobManager's metaspace, for classes.",
  'jobmanager.memory.jvm-overhead.fraction':
    'Share of the total that stays for the JVM itself, within jvm-overhead.min and .max; from 0 to below 1.',
  'jobmanager.memory.jvm-overhead.max': 'Most that stays for the JVM itself.',
  'jobmanager.memory.jvm-overhead.min': 'Least that stays for the JVM itself.',
  'jobmanager.memory.off-heap.size': 'Direct and native memory of the JobManager.',
  'jobmanager.memory.process.size':
    "All memory of the JobManager, which is its container's: 1600m, 2g. A Kubernetes unit such as 2Gi goes below jobManager.resource.memory.",
  'taskmanager.cpu.cores': 'CPUs that Flink counts for a TaskManager; kubernetes.taskmanager.cpu sets it here.',
  'taskmanager.memory.flink.size': 'All memory of a TaskManager less metaspace and JVM overhead.',
  'taskmanager.memory.framework.heap.size': 'Heap that Flink itself takes in a TaskManager.',
  'taskmanager.memory.framework.off-heap.batch-shuffle.size':
    'Part of the off-heap memory of Flink itself from which batch shuffles are read.',
  'taskmanager.memory.framework.off-heap.size': 'Direct and native memory that Flink itself takes in a TaskManager.',
  'taskmanager.memory.jvm-metaspace.size': "A TaskManager's metaspace, for classes.",
  'taskmanager.memory.jvm-overhead.fraction':
    'Share of the total that stays for the JVM itself, within jvm-overhead.min and .max; from 0 to below 1.',
  'taskmanager.memory.jvm-overhead.max': 'Most that stays for the JVM itself.',
  'taskmanager.memory.jvm-overhead.min': 'Least that stays for the JVM itself.',
  'taskmanager.memory.managed.consumer-weights':
    'How managed memory is shared by kind of consumer: NAME:WEIGHT, apart by commas.',
  'taskmanager.memory.managed.fraction':
    'Share of the Flink memory that is managed (RocksDB, sorting, Python), without managed.size.',
  'taskmanager.memory.managed.size': 'Managed memory of a TaskManager (RocksDB, sorting, Python).',
  'taskmanager.memory.network.fraction':
    'Share of the Flink memory for network buffers, within network.min and .max; from 0 to below 1.',
  'taskmanager.memory.network.max': 'Most that network buffers take.',
  'taskmanager.memory.network.min': 'Least that network buffers take.',
  'taskmanager.memory.process.size':
    "All memory of a TaskManager, which is its container's: 1728m, 4g. A Kubernetes unit such as 4Gi goes below taskManager.resource.memory.",
  'taskmanager.memory.segment-size': 'Size of one network buffer and of one piece of managed memory.',
  'taskmanager.memory.task.heap.size': 'Heap for your operators; give it with managed.size, or give a total.',
  'taskmanager.memory.task.off-heap.size': 'Direct and native memory for your operators.',
  'taskmanager.network.numberOfBuffers': 'Older way to size network buffers: their number.',
  'taskmanager.numberOfTaskSlots': 'Parallel pieces of jobs that one TaskManager takes.',
};

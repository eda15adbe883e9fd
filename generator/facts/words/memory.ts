import { words } from './word.ts';

/** Sizes are printed in the largest unit that shows them whole, as a configuration takes them. */
export const memoryWords = words('memory', {
  notGiven: 'no memory size is set: set %s, such as 1728m, or %s, or %s',
  unset: 'must be a memory size such as 1600m, and is not set',
  tooMuch: 'the memory sizes add up to more than 64 bits can hold: set smaller ones',
  processBelowFlink: "%s is less than Flink's memory, %s, and the JVM's metaspace, %s, together",
  processBelowJvm:
    "%s has no room for the JVM's metaspace, %s, and its overhead, %s: the stock configuration has 1600m for the JobManager and 1728m for a TaskManager",
  overhead: "%s, %s, leaves %s for the JVM's overhead, which must be from %s to %s (%s)",
  fractionBounds: '%s.min, %s, must not be above %s.max, %s',
  fraction: '%s must be a fraction: 0 or more and less than 1, such as 0.1',
  heapAboveFlink: '%s is less than the heap, jobmanager.memory.heap.size, %s: leave one of the two out',
  notTheSum:
    '%s is not the sum of jobmanager.memory.heap.size, %s, and jobmanager.memory.off-heap.size, %s: leave one of the three out',
  noHeap:
    "Flink's memory of the JobManager, %s, leaves nothing for the heap beside jobmanager.memory.off-heap.size, %s",
  partsAboveFlink: "Flink's memory of a TaskManager, %s, is less than its parts together, %s",
  network:
    "the other parts of Flink's memory leave %s to the network, which must be from taskmanager.memory.network.min, %s, to taskmanager.memory.network.max, %s",
  networkBuffers: "the buffers need %s, but the other parts of Flink's memory leave %s to the network",
  buffers: '%s buffers must be at least 0, such as 2048',
  page: '%s must be the size of a memory segment: a power of two from 4k to 1g, such as 32k',
  heapMegabytes: '%s must be at least 0 megabytes, such as 1024',
  cores: '%s must be a number of cores above 0, such as 1.5',
  coresOfSlots:
    'follows taskmanager.numberOfTaskSlots, which is %s, and must be more than 0: set either, such as taskmanager.numberOfTaskSlots: 1',
  variable: 'the environment variable %s, %s, must be %s',
});

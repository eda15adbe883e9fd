import { describe, expect, test } from 'vitest';
import { jobManagerProcessMemory } from '../../../../../generator/reference/flink/memory/job-manager.ts';
import { configured, inMebiBytes, refusedOption } from './stock.ts';

/** Options below `jobmanager.`. */
type Options = Readonly<Record<string, string>>;

function memory(options: Options, environment: Options = {}) {
  const entries = Object.entries(options).map(([key, value]) => [`jobmanager.${key}`, value]);
  return jobManagerProcessMemory(configured(Object.fromEntries(entries) as Options), environment);
}

describe('components in MiB', () => {
  test.each<[Options, Record<string, number>]>([
    [
      { 'memory.process.size': '1600m' },
      { jvmHeap: 1024, offHeap: 128, totalFlink: 1152, jvmMetaspace: 256, jvmOverhead: 192, totalProcess: 1600 },
    ],
    [
      { 'memory.flink.size': '1024m' },
      { jvmHeap: 896, offHeap: 128, totalFlink: 1024, jvmMetaspace: 256, jvmOverhead: 192, totalProcess: 1472 },
    ],
    [
      { 'memory.heap.size': '1g' },
      { jvmHeap: 1024, offHeap: 128, totalFlink: 1152, jvmMetaspace: 256, jvmOverhead: 192, totalProcess: 1600 },
    ],
    // The overhead is a share of the total, up to its maximum.
    [
      { 'memory.process.size': '4g' },
      { jvmHeap: 3302, offHeap: 128, totalFlink: 3430, jvmMetaspace: 256, jvmOverhead: 409, totalProcess: 4096 },
    ],
    [
      { 'memory.process.size': '20g' },
      { jvmHeap: 19072, offHeap: 128, totalFlink: 19200, jvmMetaspace: 256, jvmOverhead: 1024, totalProcess: 20480 },
    ],
    // The overhead takes what total process and total Flink memory leave.
    [
      { 'memory.process.size': '2g', 'memory.flink.size': '1536m' },
      { jvmHeap: 1408, offHeap: 128, totalFlink: 1536, jvmMetaspace: 256, jvmOverhead: 256, totalProcess: 2048 },
    ],
    // Off-heap memory that is not given takes what the heap leaves.
    [
      { 'memory.heap.size': '1g', 'memory.flink.size': '1100m' },
      { jvmHeap: 1024, offHeap: 76, totalFlink: 1100, jvmMetaspace: 256, jvmOverhead: 192, totalProcess: 1548 },
    ],
  ])('%j', (options, sizes) => {
    expect(inMebiBytes(memory(options))).toEqual(sizes);
  });
});

test('the share of a Float option is calculated with the digits of the float', () => {
  const { jvmOverhead, totalProcess } = memory({ 'memory.process.size': '1700000000', 'memory.jvm-overhead.min': '0' });
  expect([jvmOverhead, totalProcess]).toEqual([170000002n, 1700000000n]);
});

test('beside a Flink memory the overhead is fraction / (1 - fraction) of the rest', () => {
  const fraction = Math.fround(0.2);
  const { jvmOverhead } = memory({ 'memory.flink.size': '2g', 'memory.jvm-overhead.fraction': '0.2' });
  expect(Number(jvmOverhead)).toBe(Math.trunc(((2048 + 256) * 2 ** 20 * fraction) / (1 - fraction)));
});

describe('legacy heap size stands for the total process memory', () => {
  test.each<[Options, Options, number]>([
    [{ 'heap.size': '1024m' }, {}, 1024],
    [{ 'heap.mb': '1030' }, {}, 1030],
    [{ 'heap.size': '1024m', 'heap.mb': '1030' }, {}, 1024],
    [{ 'heap.size': '1024m' }, { FLINK_JM_HEAP: '1100m' }, 1100],
    [{ 'heap.size': '1024m', 'memory.process.size': '1600m' }, { FLINK_JM_HEAP: 'banana' }, 1600],
    [{ 'heap.size': '1024m' }, { FLINK_TM_HEAP: '1100m' }, 1024],
  ])('%j with %j', (options, environment, total) => {
    expect(inMebiBytes(memory(options, environment))['totalProcess']).toBe(total);
  });

  test('and is not written into the configuration', () => {
    const configuration = configured({ 'jobmanager.heap.size': '1024m' });
    jobManagerProcessMemory(configuration, {});
    expect([...configuration.entries()]).toEqual([['jobmanager.heap.size', '1024m']]);
  });
});

describe('sizes that just fit', () => {
  test.each<[Options, number]>([
    // JVM overhead of exactly its minimum, its maximum, and one that has no choice.
    [{ 'memory.process.size': '1600m', 'memory.flink.size': '1152m' }, 1152],
    [{ 'memory.process.size': '4g', 'memory.flink.size': '2816m' }, 2816],
    [
      {
        'memory.process.size': '1280m',
        'memory.flink.size': '1024m',
        'memory.jvm-overhead.min': '0',
        'memory.jvm-overhead.max': '0',
      },
      1024,
    ],
    [{ 'memory.flink.size': '1g', 'memory.heap.size': '1g' }, 1024],
    [{ 'memory.flink.size': '1g', 'memory.heap.size': '512m', 'memory.off-heap.size': '512m' }, 1024],
    [{ 'memory.process.size': '448m', 'memory.off-heap.size': '0', 'memory.jvm-metaspace.size': '255m' }, 1],
  ])('%j', (options, totalFlink) => {
    expect(inMebiBytes(memory(options))['totalFlink']).toBe(totalFlink);
  });
});

describe('refusals', () => {
  test.each<[string, Options]>([
    ['memory.heap.size', {}],
    ['memory.process.size', { 'memory.process.size': '2048Mi' }],
    ['memory.flink.size', { 'memory.process.size': '1600m', 'memory.flink.size': '1.5g' }],
    ['memory.process.size', { 'memory.process.size': '447m' }],
    // Metaspace and overhead fit, and leave a Flink memory of nothing.
    ['memory.flink.size', { 'memory.process.size': '448m', 'memory.off-heap.size': '0' }],
    ['memory.process.size', { 'memory.process.size': '1g', 'memory.flink.size': '1g' }],
    ['memory.flink.size', { 'memory.process.size': '576m' }],
    ['memory.flink.size', { 'memory.flink.size': '128m' }],
    ['memory.flink.size', { 'memory.flink.size': '1g', 'memory.heap.size': '1025m' }],
    ['memory.flink.size', { 'memory.flink.size': '1g', 'memory.heap.size': '512m', 'memory.off-heap.size': '513m' }],
    ['memory.jvm-overhead.min', { 'memory.process.size': '1600m', 'memory.flink.size': '1200m' }],
    ['memory.jvm-overhead.min', { 'memory.process.size': '4g', 'memory.flink.size': '1g' }],
    ['memory.jvm-overhead.fraction', { 'memory.process.size': '4g', 'memory.jvm-overhead.fraction': '1' }],
    ['memory.jvm-overhead.fraction', { 'memory.process.size': '4g', 'memory.jvm-overhead.fraction': '-0.1' }],
    ['memory.jvm-overhead.fraction', { 'memory.process.size': '4g', 'memory.jvm-overhead.fraction': 'NaN' }],
    ['memory.jvm-overhead.fraction', { 'memory.process.size': '4g', 'memory.jvm-overhead.fraction': '10%' }],
    ['memory.jvm-overhead.fraction', { 'memory.process.size': '4g', 'memory.jvm-overhead.min': '2g' }],
    ['memory.process.size', { 'memory.heap.size': '9223372036854775807' }],
    [
      'memory.process.size',
      { 'memory.heap.size': '8388000t', 'memory.jvm-overhead.fraction': '0.99', 'memory.jvm-overhead.max': '1t' },
    ],
    ['heap.mb', { 'heap.mb': '-1' }],
    ['heap.mb', { 'heap.mb': '1g' }],
    ['heap.size', { 'heap.size': '', 'heap.mb': '1024' }],
  ])('%s: %j', (option, options) => {
    expect(refusedOption(() => memory(options))).toBe(`jobmanager.${option}`);
  });

  test('an unreadable FLINK_JM_HEAP', () => {
    expect(refusedOption(() => memory({}, { FLINK_JM_HEAP: '' }))).toBe('jobmanager.heap.size');
  });
});

import { describe, expect, test } from 'vitest';
import { taskManagerProcessMemory } from '../../../../../generator/reference/flink/memory/task-manager.ts';
import { configured, inMebiBytes, refusedOption } from './stock.ts';

/** Options below `taskmanager.`. */
type Options = Readonly<Record<string, string>>;

function memory(options: Options, environment: Options = {}) {
  const entries = Object.entries(options).map(([key, value]) => [`taskmanager.${key}`, value]);
  return taskManagerProcessMemory(configured(Object.fromEntries(entries) as Options), environment);
}

test("the stock configuration's 1728m, to the byte", () => {
  expect(memory({ 'memory.process.size': '1728m' })).toEqual({
    frameworkHeap: 134217728n,
    frameworkOffHeap: 134217728n,
    taskHeap: 402653174n,
    taskOffHeap: 0n,
    network: 134217730n,
    managed: 536870920n,
    jvmMetaspace: 268435456n,
    jvmOverhead: 201326592n,
    totalFlink: 1342177280n,
    totalProcess: 1811939328n,
    slots: 1,
    cpuCores: 1,
  });
});

const both = { 'memory.task.heap.size': '256m', 'memory.managed.size': '256m' };

describe('components in MiB', () => {
  test.each<[Options, Record<string, number>]>([
    [{ 'memory.flink.size': '1280m' }, { taskHeap: 383, managed: 512, network: 128, totalProcess: 1728 }],
    // Network memory is a share of what it belongs to: beside 768 MiB of other components.
    [both, { network: 85, totalFlink: 853, jvmOverhead: 192, totalProcess: 1301 }],
    // Network memory is what a given total leaves.
    [
      { ...both, 'memory.flink.size': '1g' },
      { network: 256, totalFlink: 1024, totalProcess: 1472 },
    ],
    [
      { 'memory.flink.size': '1g', 'memory.task.heap.size': '256m' },
      { network: 102, managed: 409, taskHeap: 256 },
    ],
    [
      { 'memory.flink.size': '1g', 'memory.size': '100m' },
      { managed: 100, network: 102, taskHeap: 565 },
    ],
    // Buffers count only while no other option of the network memory is set.
    [{ 'memory.flink.size': '2g', 'network.numberOfBuffers': '1600' }, { network: 50 }],
    [{ 'memory.flink.size': '2g', 'network.numberOfBuffers': '100', 'memory.segment-size': '1m' }, { network: 100 }],
    [{ 'memory.flink.size': '2g', 'network.numberOfBuffers': '1600', 'network.memory.max': '70m' }, { network: 70 }],
    [
      { ...both, 'network.numberOfBuffers': '3200' },
      { network: 100, totalFlink: 868 },
    ],
    [
      { ...both, 'memory.flink.size': '868m', 'network.numberOfBuffers': '3200' },
      { network: 100, totalFlink: 868 },
    ],
    // Network memory of exactly its minimum and its maximum; parts that leave nothing for the task heap.
    [{ ...both, 'memory.flink.size': '832m' }, { network: 64 }],
    [{ ...both, 'memory.flink.size': '1792m' }, { network: 1024 }],
    [
      { 'memory.flink.size': '420m', 'memory.managed.size': '100m' },
      { network: 64, taskHeap: 0 },
    ],
    [{ 'heap.size': '1728m' }, { totalProcess: 1728 }],
    [{ 'heap.mb': '1728' }, { totalProcess: 1728 }],
  ])('%j', (options, sizes) => {
    expect(inMebiBytes(memory(options))).toMatchObject(sizes);
  });
});

const stock = { 'memory.process.size': '1728m' };

test.each<[Options, number, number]>([
  [{ numberOfTaskSlots: '4' }, 4, 4],
  [{ numberOfTaskSlots: '4', 'cpu.cores': '0.5' }, 4, 0.5],
  [{ numberOfTaskSlots: '-1', 'cpu.cores': '0.5' }, -1, 0.5],
])('%j: slots %d, cpu cores %d', (options, slots, cpuCores) => {
  expect(memory({ ...stock, ...options })).toMatchObject({ slots, cpuCores });
});

test('FLINK_TM_HEAP stands for the total process memory', () => {
  expect(inMebiBytes(memory({}, { FLINK_TM_HEAP: '1800m' }))['totalProcess']).toBe(1800);
  expect(refusedOption(() => memory({}, { FLINK_TM_HEAP: 'x' }))).toBe('taskmanager.heap.size');
});

describe('refusals', () => {
  test.each<[string, Options]>([
    ['memory.task.heap.size', {}],
    ['memory.task.heap.size', { 'memory.managed.size': '1g' }],
    ['memory.process.size', { 'memory.process.size': '400m' }],
    ['memory.flink.size', { 'memory.process.size': '750m', 'memory.task.heap.size': '1g' }],
    ['memory.flink.size', { 'memory.flink.size': '256m' }],
    ['memory.flink.size', { ...both, 'memory.flink.size': '700m' }],
    ['memory.network.min', { ...both, 'memory.flink.size': '800m' }],
    ['memory.network.min', { ...both, 'memory.flink.size': '4g' }],
    ['network.numberOfBuffers', { ...both, 'memory.flink.size': '900m', 'network.numberOfBuffers': '3200' }],
    ['network.numberOfBuffers', { 'memory.flink.size': '1g', 'network.numberOfBuffers': '-1' }],
    ['network.numberOfBuffers', { 'memory.flink.size': '1g', 'network.numberOfBuffers': '1k' }],
    ['memory.segment-size', { ...both, 'network.numberOfBuffers': '1', 'memory.segment-size': '2k' }],
    ['memory.segment-size', { ...both, 'network.numberOfBuffers': '1', 'memory.segment-size': '33k' }],
    ['memory.segment-size', { ...both, 'network.numberOfBuffers': '1', 'memory.segment-size': '2g' }],
    ['memory.network.fraction', { ...stock, 'network.memory.fraction': '1.0' }],
    ['memory.network.fraction', { ...stock, 'memory.network.min': '2g' }],
    ['memory.managed.fraction', { ...stock, 'memory.managed.fraction': '-1' }],
    ['memory.jvm-overhead.min', { ...stock, 'memory.flink.size': '1400m' }],
    ['memory.process.size', { ...both, 'memory.task.heap.size': '9223372036854775807' }],
    ['cpu.cores', { ...stock, 'cpu.cores': '0' }],
    ['cpu.cores', { ...stock, 'cpu.cores': 'NaN' }],
    ['cpu.cores', { ...stock, 'cpu.cores': 'Infinity' }],
    ['cpu.cores', { ...stock, 'cpu.cores': '500m' }],
    ['cpu.cores', { ...stock, numberOfTaskSlots: '0' }],
    ['numberOfTaskSlots', { ...stock, numberOfTaskSlots: '1.5' }],
    ['heap.mb', { 'heap.mb': '-1' }],
  ])('%s: %j', (option, options) => {
    expect(refusedOption(() => memory(options))).toBe(`taskmanager.${option}`);
  });
});

describe('external resources', () => {
  const amount = (options: Options) => () => {
    const resources = configured({ 'taskmanager.memory.process.size': '1728m', ...options });
    return taskManagerProcessMemory(resources, {});
  };

  test('amounts of those that are listed must be whole numbers', () => {
    const bad = { 'external-resource.gpu.amount': 'x' };
    expect(refusedOption(amount({ 'external-resources': 'fpga;gpu', ...bad }))).toBe('external-resource.gpu.amount');
    expect(amount({ 'external-resources': 'fpga', ...bad })).not.toThrow();
    expect(amount({ 'external-resources': 'none', 'external-resource.none.amount': 'x' })).not.toThrow();
    expect(amount({ 'external-resources': 'gpu', 'external-resource.gpu.amount': '-1' })).not.toThrow();
  });

  test('the list must be one', () => {
    expect(refusedOption(amount({ 'external-resources': "'gpu" }))).toBe('external-resources');
  });
});

import { expect, test } from 'vitest';
import { optionsFile } from '../../../generator/chart/options-file.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';

const { catalogue } = loadLine('1.13');
const { options, types } = JSON.parse(optionsFile(catalogue)) as {
  options: Record<string, Record<string, unknown>>;
  types: Record<string, string>;
};

test('holds every option, with only what is there', () => {
  expect([...Object.keys(options), ...Object.keys(types)].sort()).toEqual(
    catalogue.options.map(({ key }) => key).sort(),
  );
  for (const [key, row] of Object.entries(options)) expect([key, Object.keys(row).length > 1]).toEqual([key, true]);
  expect(types['rest.retry.max-attempts']).toBe('Integer');
  expect(options['kubernetes.jobmanager.service-account']).toEqual({
    type: 'String',
    default: 'default',
    spellings: ['kubernetes.service-account'],
  });
  expect(options['kubernetes.jobmanager.tolerations']).toEqual({ type: 'Map', list: true });
  expect(options['kubernetes.rest-service.exposed.type']).toEqual({
    type: 'Enum',
    constants: ['ClusterIP', 'NodePort', 'LoadBalancer'],
    default: 'LoadBalancer',
  });
});

test('has every other spelling at its option', () => {
  for (const { key, fallbackKeys = [], deprecatedKeys = [] } of catalogue.options) {
    const spellings = [...fallbackKeys, ...deprecatedKeys];
    expect([key, options[key]?.['spellings'] ?? []]).toEqual([key, spellings]);
  }
});

test('knows the defaults of what the client computes with', () => {
  for (const option of catalogue.options) {
    if (!/^(kubernetes\.|(job|task)manager\.memory\.)/.test(option.key)) continue;
    expect([option.key, options[option.key]?.['default']]).toEqual([option.key, option.default]);
  }
});

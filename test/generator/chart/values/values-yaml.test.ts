import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generate } from '../../../../generator/chart/generate.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import { valueEntries } from '../../../../generator/facts/values/entries.ts';
import type { Json, ValueEntry } from '../../../../generator/facts/values/entry.ts';

const line = loadLine('1.13');
const files = generate(line, []);
const text = files.get('charts/flink-1-13/values.yaml') ?? '';
const entries = valueEntries(line);

describe('values.yaml', () => {
  test('has the defaults of docs/contract.md and no others', () => {
    const values = parse(text, { version: '1.1' }) as Record<string, unknown>;
    expect(values).toEqual({
      mode: 'session',
      profile: 'helm',
      flinkConfiguration: {},
      stockConfiguration: true,
      strictOptions: true,
      allowSensitiveConfiguration: false,
      allowLineChange: false,
      allowClusterIdChange: false,
      allowStateChange: false,
      logConfiguration: {
        'log4j-console.properties': expect.any(String) as string,
        'logback-console.xml': expect.any(String) as string,
      },
    });
  });

  test('explains every value within 105 columns, samples and log texts aside', () => {
    for (const comment of text
      .split('\n')
      .filter((row) => /^# [A-Z]/.test(row) && !row.startsWith('# Generated from'))) {
      expect(comment.length).toBeLessThanOrEqual(105);
    }
  });

  test('a sample is YAML once its comment marks are gone, and the schema takes it', () => {
    const ajv = new Ajv({ strict: false });
    const validate = ajv.compile(
      JSON.parse(files.get(`schemas/values-${line.facts.line}.schema.json`) ?? '') as object,
    );
    for (const entry of entries.filter((candidate) => candidate.default === undefined)) {
      const sample = sampleOf(entry);
      expect([entry.name, validate({ [entry.name]: sample })]).toEqual([entry.name, true]);
      const start = new RegExp(`^(# )?${entry.name}:`, 'm').exec(text);
      expect(start).not.toBeNull();
      if (start?.[1] === undefined) continue;
      const [block = ''] = text.slice(start.index).split('\n\n');
      const uncommented = block.replaceAll(/^# ?/gm, '');
      expect(parse(uncommented, { version: '1.1' })).toEqual({ [entry.name]: sample });
    }
  });
});

// As in the distribution's own conf/: a name that no class has would let its false alarms through.
test.each([
  ['1.13', 'org.apache.flink.shaded.akka.org.jboss.netty.channel.DefaultChannelPipeline', 'akka'],
  ['1.20', 'org.jboss.netty.channel.DefaultChannelPipeline', 'org.apache.pekko'],
  ['2.3', 'org.jboss.netty.channel.DefaultChannelPipeline', 'org.apache.pekko'],
])('the log configurations of %s turn off %s, and keep the level of %s', (name, netty, rpc) => {
  const { logConfiguration } = Object.fromEntries(
    valueEntries(loadLine(name)).map((entry) => [entry.name, entry.default]),
  ) as { logConfiguration: Record<string, string> };
  const log4j = logConfiguration['log4j-console.properties'] ?? '';
  expect(log4j).toContain(`\nlogger.netty.name = ${netty}\nlogger.netty.level = OFF\n`);
  expect(log4j).toMatch(new RegExp(`^logger\\.(akka|pekko)\\.name = ${rpc}\nlogger\\.\\1\\.level = INFO$`, 'm'));
  const logback = logConfiguration['logback-console.xml'] ?? '';
  expect(logback).toContain(`<logger name="${netty}" level="OFF" />`);
  expect(logback).toContain(`<logger name="${rpc}" level="INFO" />`);
});

function sampleOf({ fields, example, default: given }: ValueEntry): Json {
  if (fields === undefined) return example ?? given ?? null;
  return Object.fromEntries(fields.map((field) => [field.name, sampleOf(field)]));
}

describe('log configurations', () => {
  const { logConfiguration } = parse(text, { version: '1.1' }) as { logConfiguration: Record<string, string> };
  const log4j = new Map(
    (logConfiguration['log4j-console.properties'] ?? '')
      .split('\n')
      .filter((row) => row !== '' && !row.startsWith('#'))
      .map((row) => row.split(' = ', 2) as [string, string]),
  );
  const logback = logConfiguration['logback-console.xml'] ?? '';

  test('are those that the client ships', () => {
    expect(Object.keys(logConfiguration).sort()).toEqual([...line.facts.logFiles].sort());
  });

  test('log to the console and to the file that the start script names', () => {
    const references = [...log4j]
      .filter(([key]) => /^rootLogger\.appenderRef\..*\.ref$/.test(key))
      .map(([, name]) => name);
    const appenders = [...log4j].filter(([key]) => /^appender\.\w+\.name$/.test(key)).map(([, name]) => name);
    expect(references.sort()).toEqual(['Console', 'File']);
    expect(appenders.sort()).toEqual(['Console', 'File']);
    expect(log4j.get('appender.console.type')).toBe('Console');
    expect(log4j.get('appender.file.fileName')).toBe('${sys:log.file}');
    expect(logback).toContain('<file>${log.file}</file>');
    expect([...logback.matchAll(/<appender-ref ref="(\w+)"/g)].map(([, name]) => name)).toEqual(['console', 'file']);
  });

  test("have the levels of Flink's own", () => {
    const levels = [...log4j].filter(([key]) => /^logger\.\w+\.name$/.test(key));
    const byName = Object.fromEntries(levels.map(([key, name]) => [name, log4j.get(key.replace('.name', '.level'))]));
    expect(log4j.get('rootLogger.level')).toBe('INFO');
    expect(byName).toEqual({
      akka: 'INFO',
      'org.apache.kafka': 'INFO',
      'org.apache.hadoop': 'INFO',
      'org.apache.zookeeper': 'INFO',
      'org.apache.flink.shaded.zookeeper3': 'INFO',
      'org.apache.flink.shaded.akka.org.jboss.netty.channel.DefaultChannelPipeline': 'OFF',
    });
  });
});

import { expect, test } from 'vitest';
import { configurationEntries } from '../../generator/compare/configuration.ts';
import { at } from '../../generator/reference/values/objects.ts';
import { lineNames } from '../../generator/facts/lines/all.ts';
import { throughTemplates } from '../harness/harness.ts';
import { helmBinaries } from '../helpers/helm.ts';
import { sidesOf } from './sides.ts';

// Helm prints YAML 1.1, Flink reads YAML 1.2: a text must stay one, whatever it looks like to either.

const texts = [
  ...[
    '1.',
    '.5',
    '5.',
    '0.',
    '1e3',
    '1E3',
    '1E+3',
    '12e03',
    '+12e3',
    '1e',
    '1e+',
    '1_000',
    '190:20:30',
    '1:2',
    '1.2.3',
  ],
  ...['+1', '-0', '-.5', '00', '017', '0o17', '0o8', '0o', '0x1F', '+0x1', '0x', '0b11', '.', '+', '-', '--'],
  ...['+.inf', '.inf', '-.INF', '.nan', '.NaN', '~', 'null', 'Null', 'true', 'True', 'yes', 'no', 'on', 'y', 'n'],
  ...['2020-01-01', '=', '<<', '- a', '? a', 'a: b', 'a #b', '#a', "'a'", '"a"', '[a', '{a', '*a', '&a', '!a', '%a'],
  ...['@a', '`a', '|', '>', '...', '---', ' a', 'a ', '\ta', 'a\t', 'a\nb', 'a\r\nb', '\n', 'a\n', 'é', '\u2028', '😀'],
  `${'a'.repeat(200)} b ${'c'.repeat(90)}`,
];
const lines = lineNames.map(sidesOf).filter(({ line }) => line.facts.configuration.format === 'yaml');

test.each(await helmBinaries())('texts are texts in config.yaml, $name', async (helm) => {
  for (const { line, givenValues } of lines) {
    const options = Object.fromEntries(texts.map((text, index) => [`my.key${String(index)}`, text]));
    const given = givenValues({ flinkConfiguration: options }, 'release', 'default', false);
    const [answer] = await throughTemplates(helm, [given], () => undefined, line.facts.line);
    if (answer === undefined || !('objects' in answer)) throw new Error('no objects');
    const confs = answer.objects.map((object) => at(object, 'data', line.facts.confFile));
    const conf = confs.find((text) => typeof text === 'string') ?? '';
    expect(configurationEntries(conf, line.facts)).toMatchObject(options);
  }
});

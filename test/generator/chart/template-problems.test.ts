import { describe, expect, test } from 'vitest';
import { templateProblems } from '../../../generator/chart/template-problems.ts';
import { templateFacts } from '../../../generator/chart/template-facts.ts';
import { renderTemplate } from '../../../generator/chart/fill-template.ts';
import { lineNames } from '../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { readTemplates } from '../../../generator/cli/disk/read-templates.ts';

const line113 = loadLine('1.13');
const facts = templateFacts(line113);
const problems = (text: string) => templateProblems({ path: 'templates/x.tpl', text }, facts);
const render = (text: string) => renderTemplate({ path: 'templates/x.tpl', text }, facts);

test.each(lineNames)('the templates of the chart have no problems for line %s', (name) => {
  const line = loadLine(name);
  const own = templateFacts(line);
  const templates = readTemplates();
  expect(templates.length).toBeGreaterThan(0);
  expect(templates.flatMap((template) => templateProblems(template, own))).toEqual([]);
});

describe('a hole', () => {
  test.each([
    ['{{ line }} {{names.podIpEnv}}', []],
    ['{{ lien }}', ['lien: no fact has this name']],
    ['{{ names.nope }}', ['names.nope: no fact has this name']],
    ['{{ constructor }}', ['constructor: no fact has this name']],
    ['{{ names }}', ['names is a list or a map: name a text, or use go.']],
    ['{{ go.names }}', []],
    ['{{ go.nope }}', ['go.nope: no fact has this name']],
    ['{{ @index }}', ['@index is not there']],
    ['{{{ line }}}', ['three braces are not allowed']],
    ['{{ line names }}', ['a hole is one fact: no helper, no argument']],
    ['{{ line x=1 }}', ['a hole is one fact: no helper, no argument']],
    ['{{> part }}', ['PartialStatement is not allowed']],
  ])('%s', (text, expected) => {
    expect(problems(text).map((problem) => problem.replace(/^.*?:\d+:\d+: /, ''))).toEqual(expected);
  });

  test('may not touch a closing brace', () => {
    expect(problems('\\{{ x {{ line }} }}')).toEqual([]);
    const touches = ['generator/chart/templates/x.tpl.hbs:1:1: a hole touches a closing brace: write a space'];
    expect(problems('\\{{ x {{ line }}}}')).toEqual(touches);
    expect(problems('{{#each decorators}}{{ this }}{{/each}}}')).toEqual(touches);
    expect(() => render('\\{{ x {{ line }}}}')).toThrow(touches[0]);
  });
});

describe('control flow', () => {
  test.each([
    ['{{#each decorators}}{{ this }}{{ @index }}{{/each}}', 0],
    ['{{#each goneOptions}}{{ key }} {{ instead }} {{ ../line }}{{/each}}', 0],
    ['{{#each goneOptions}}{{ line }}{{/each}}', 1],
    ['{{#each ownedKeys}}{{ prefix }}{{/each}}', 1],
    ['{{#each goneOptions as |gone|}}{{ gone.key }}{{/each}}', 0],
    ['{{#each stockConfiguration as |text key|}}{{ key }} {{ text }}{{/each}}', 0],
    ['{{#each goneOptions as |gone|}}{{ gone.nope }}{{/each}}', 1],
    ['{{#each line}}{{/each}}', 1],
    ['{{#each decorators}}a{{else}}b{{/each}}', 1],
    ['{{#if line}}{{/if}}', 1],
    ['{{#line}}{{/line}}', 1],
    ['{{^line}}{{/line}}', 1],
  ])('%s', (text, count) => {
    expect(problems(text)).toHaveLength(count);
  });
});

describe('rendering', () => {
  test('leaves Helm its own actions and fills holes', () => {
    expect(render('\\{{- $x := {{ go.hadoopFiles }} }}')).toBe('{{- $x := list "core-site.xml" "hdfs-site.xml" }}');
  });

  test('a forgotten backslash fails', () => {
    expect(() => render('{{- $x := 1 }}')).toThrow('x.tpl.hbs');
    expect(() => render('{{ .Values.x }}')).toThrow('x.tpl.hbs');
    expect(() => render('{{ include "a" . }}')).toThrow('x.tpl.hbs');
    expect(() => render('{{ end }}')).toThrow('x.tpl.hbs:1:4: end: no fact has this name');
  });
});

describe('facts', () => {
  test.each(['a{b', 'a}b', 'a\nb', 'a\rb'])('%j is refused', (text) => {
    const { facts, chart } = line113;
    const withService = (stockService: Record<string, string>) => () =>
      templateFacts({ ...line113, chart: { ...chart, stockService } });
    expect(withService({ key: text })).toThrow('facts.stockService.key');
    expect(() => templateFacts({ ...line113, facts: { ...facts, logFiles: [text] } })).toThrow('facts.logFiles.0');
    expect(withService({ [text]: 'x' })).toThrow('facts.stockService');
  });
});

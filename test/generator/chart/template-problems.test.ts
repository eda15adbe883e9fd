import { describe, expect, test } from 'vitest';
import { templateProblems } from '../../../generator/chart/template-problems.ts';
import { templateFacts } from '../../../generator/chart/template-facts.ts';
import type { LineConditions } from '../../../generator/chart/line-conditions.ts';
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
    ['<% line.name %> <%names.podIpEnv%>', []],
    ['<% lien %>', ['lien: no fact has this name']],
    ['<% names.nope %>', ['names.nope: no fact has this name']],
    ['<% constructor %>', ['constructor: no fact has this name']],
    ['<% names %>', ['names is a list or a map: name a text, or use go.']],
    ['<% go.names %>', []],
    ['<% go.nope %>', ['go.nope: no fact has this name']],
    ['<% @index %>', ['@index is not there']],
    ['<% line.name names %>', ['a hole is one fact: no helper, no argument']],
    ['<% line.name x=1 %>', ['a hole is one fact: no helper, no argument']],
    ['<%> part %>', ['PartialStatement is not allowed']],
    ['<% line.claimMode %>', ['line.claimMode is false: it may stand in <%#if line.claimMode %> only']],
    [
      '<%#unless line.claimMode %><% line.claimMode %><%/unless %>',
      ['line.claimMode is false: it may stand in <%#if line.claimMode %> only'],
    ],
    ['<%#if line.claimMode %><% line.claimMode %><%/if %>', []],
    ['<%#unless line.claimMode %>a<% else %><% line.claimMode %><%/unless %>', []],
  ])('%s', (text, expected) => {
    expect(problems(text).map((problem) => problem.replace(/^.*?:\d+:\d+: /, ''))).toEqual(expected);
  });

  test('may not touch a closing brace', () => {
    expect(problems('{{ x <% line.name %> }}')).toEqual([]);
    const touches = ['generator/chart/templates/x.tpl.hbs:1:1: a hole touches a closing brace: write a space'];
    expect(problems('{{ x <% line.name %>}}')).toEqual(touches);
    expect(problems('<%#each decorators %><% this %><%/each %>}')).toEqual(touches);
    expect(() => render('{{ x <% line.name %>}}')).toThrow(touches[0]);
  });

  test('is told by its line and column in the source', () => {
    expect(problems('a\n{{ x }}{{ y <% lien %> }}')).toEqual([
      'generator/chart/templates/x.tpl.hbs:2:16: lien: no fact has this name',
    ]);
  });
});

describe('control flow', () => {
  test.each([
    ['<%#each decorators %><% this %><% @index %><%/each %>', 0],
    ['<%#each goneOptions %><% key %> <% instead %> <% ../line.name %><%/each %>', 0],
    ['<%#each goneOptions %><% line.name %><%/each %>', 1],
    ['<%#each ownedKeys %><% prefix %><%/each %>', 1],
    ['<%#each goneOptions as |gone| %><% gone.key %><%/each %>', 0],
    ['<%#each stockConfiguration as |text key| %><% key %> <% text %><%/each %>', 0],
    ['<%#each goneOptions as |gone| %><% gone.nope %><%/each %>', 1],
    ['<%#each line.name %><%/each %>', 1],
    ['<%#each decorators %>a<% else %>b<%/each %>', 1],
    ['<%#if line.confYaml %>a<% else %>b<%/if %>', 0],
    ['<%#unless line.confYaml %>a<%/unless %>', 0],
    ['<%#each decorators %><%#if ../line.confYaml %>a<%/if %><%/each %>', 0],
    ['<%#if line.dnsPolicies %><% line.dnsPolicies.hostNetwork %><%/if %>', 0],
    ['<%#if line.nope %><%/if %>', 1],
    ['<%#if line.confYaml %><% lien %><% else %><% lien %><%/if %>', 2],
    ['<%#if line.decoratorSwitches %><%/if %>', 1],
    ['<%#if confFile %><%/if %>', 1],
    ['<%#with line %><%/with %>', 1],
    ['<%^line %><%/line %>', 1],
  ])('%s', (text, count) => {
    expect(problems(text)).toHaveLength(count);
  });

  test('each condition holds for one line and not for another', () => {
    const lines = lineNames.map((name) => {
      return templateFacts(loadLine(name)).line;
    });
    const conditions = readTemplates().flatMap(({ text }) =>
      [...text.matchAll(/<%#(?:if|unless) (?:\.\.\/)*line\.(\w+) %>/g)].map(([, name]) => name as keyof LineConditions),
    );
    expect(conditions.length).toBeGreaterThan(50);
    const constant = conditions.filter((name) => new Set(lines.map((line) => line[name] !== false)).size === 1);
    expect(constant).toEqual([]);
  });
});

describe('rendering', () => {
  test('leaves Helm its own actions and fills holes', () => {
    expect(render('{{- $x := <% go.hadoopFiles %> }}')).toBe('{{- $x := list "core-site.xml" "hdfs-site.xml" }}');
    expect(render('{{- /* a */ -}} {{{ }} }}')).toBe('{{- /* a */ -}} {{{ }} }}');
  });

  test('fills the branch that the line has', () => {
    const text = '<%#if line.confYaml %>\nyaml\n<% else %>\nlines\n<%/if %>\n';
    expect(render(text)).toBe('lines\n');
    const path = 'templates/x.tpl';
    expect(renderTemplate({ path, text }, templateFacts(loadLine('2.3')))).toBe('yaml\n');
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

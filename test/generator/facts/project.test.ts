import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lineNames } from '../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { project } from '../../../generator/facts/project.ts';
import { chartYaml } from '../../../generator/chart/chart-yaml.ts';
import { root } from '../../../generator/root.ts';

const read = (name: string): string => readFileSync(join(root, name), 'utf8');

test('package.json says of the project what its constant says', () => {
  const { name, license, homepage, repository, bugs, files } = JSON.parse(read('package.json')) as {
    readonly [name: string]: unknown;
    readonly files: readonly string[];
  };
  expect({ name, license, homepage, repository, bugs }).toEqual({
    name: project.name,
    license: project.license,
    homepage: project.url,
    repository: { type: 'git', url: `git+${project.url}.git` },
    bugs: `${project.url}/issues`,
  });
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE']));
});

describe.each(lineNames)('Chart.yaml of %s', (line) => {
  const chart = parse(chartYaml(loadLine(line))) as Readonly<Record<string, unknown>>;

  test('leads to this project, and to Flink second', () => {
    expect(chart).toMatchObject({
      home: project.url,
      sources: [project.url, 'https://github.com/apache/flink'],
      maintainers: [{ name: 'flink-chart maintainers', url: project.url }],
    });
  });
  test('has its icon and its documentation in this repository', () => {
    const links = parse((chart['annotations'] as Record<string, string>)['artifacthub.io/links'] ?? '') as unknown;
    expect(links).toEqual([{ name: 'documentation', url: project.documentation }]);
    for (const url of [String(chart['icon']), project.documentation]) {
      const path =
        /^https:\/\/(?:raw\.githubusercontent\.com\/flink-chart\/flink-chart|github\.com\/flink-chart\/flink-chart\/blob)\/main\/(.+)$/.exec(
          url,
        )?.[1];
      expect(existsSync(join(root, path ?? 'no such path')), url).toBe(true);
    }
  });
});

test('nobody takes the project for one of Apache', () => {
  expect(read('NOTICE')).toContain('not a project of the Apache Software Foundation');
  expect(read('LICENSE')).toContain('Version 2.0, January 2004');
});

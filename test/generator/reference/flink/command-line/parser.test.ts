import { describe, expect, test } from 'vitest';
import {
  genericOptions,
  runApplicationOptions,
} from '../../../../../generator/reference/flink/command-line/options.ts';
import { parseCommandLine } from '../../../../../generator/reference/flink/command-line/parser.ts';

const parse = (options: typeof genericOptions, args: readonly string[]) => {
  const line = parseCommandLine(options, args);
  return [...line.given.map(({ option, values }) => [option.short, ...values]), line.rest];
};

describe('kubernetes-session.sh', () => {
  test.each<[string[], unknown[]]>([
    [['-Dkey=value'], [['D', 'key', 'value'], []]],
    [['-Dkey=a=b'], [['D', 'key', 'a=b'], []]],
    [['-Dflag'], [['D', 'flag'], []]],
    [['-Dempty='], [['D', 'empty', ''], []]],
    [
      ['-D', 'key=value'],
      [['D', 'key', 'value'], []],
    ],
    [
      ['-D', 'key', 'value'],
      [['D', 'key', 'value'], []],
    ],
    [['-D=x'], [['D', 'x'], []]],
    [
      ['-D', '"a=b"'],
      [['D', 'a', 'b'], []],
    ],
    [
      ['-t', 'x', '-e', '"y z"'],
      [['t', 'x'], ['e', 'y z'], []],
    ],
    [['-tfoo'], [['t', 'foo'], []]],
    [['-t=foo'], [['t', 'foo'], []]],
    [
      ['--target', 'x', '--exec=y'],
      [['t', 'x'], ['e', 'y'], []],
    ],
    [['-targetfoo'], [['t', 'foo'], []]],
    [
      ['-t', '-5'],
      [['t', '-5'], []],
    ],
    [
      ['-t', '--unknown'],
      [['t', '--unknown'], []],
    ],
    [['--unknown', '-Dkey=value'], [['--unknown', '-Dkey=value']]],
    [['word', '-Dkey=value'], [['word', '-Dkey=value']]],
    [['--', '-Dkey=value'], [['-Dkey=value']]],
    [['-', '-Dkey=value'], [['-', '-Dkey=value']]],
  ])('%j', (args, expected) => {
    expect(parse(genericOptions, args)).toEqual(expected);
  });

  test.each([[['-D']], [['-D', 'key']], [['-t', '-Dkey=value']], [['--=x']], [['-=x']]])('refuses %j', (args) => {
    expect(() => parse(genericOptions, args)).toThrow(expect.objectContaining({ option: 'command-line' }));
  });
});

describe('flink run-application', () => {
  test.each<[string[], unknown[]]>([
    [
      ['-dn', 'jar', '-d'],
      [['d'], ['n'], ['jar', '-d']],
    ],
    [
      ['-dnsx', 'jar'],
      [['d'], ['n'], ['s', 'x'], ['jar']],
    ],
    [
      ['-dnq', 'jar'],
      [['d'], ['n'], ['q', 'jar']],
    ],
    [
      ['-a', 'x', 'y', '-c', 'Z', 'w'],
      [['a', 'x', 'y'], ['c', 'Z'], ['w']],
    ],
    [
      ['-ax', 'y'],
      [['a', 'x'], ['y']],
    ],
    [['--detached=yes'], [['--detached=yes']]],
    [['jar', '--', 'x'], [['jar', '--', 'x']]],
  ])('%j', (args, expected) => {
    expect(parse(runApplicationOptions, args)).toEqual(expected);
  });

  test.each([[['--py', 'x']], [['-a']], [['-p', '-c', 'X']]])('refuses %j', (args) => {
    expect(() => parse(runApplicationOptions, args)).toThrow(expect.objectContaining({ option: 'command-line' }));
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../generator/root.ts';
import type { Language } from './operators.ts';
import type { Mutant } from './places.ts';

/** A change that must be noticed, in every source below a folder where the text is found. */
interface Fixed {
  readonly name: string;
  readonly language: Language;
  readonly folder: string;
  readonly from: RegExp;
  readonly to: string;
}

const facts = { language: 'facts', folder: 'generator/facts' } as const;
const scripts = { language: 'scripts', folder: 'generator/facts' } as const;
const rules = { language: 'rules', folder: 'generator/reference/values/rules' } as const;
const template = { language: 'template', folder: 'generator/chart/templates' } as const;

const all: readonly Fixed[] = [
  {
    ...facts,
    name: "a verb of a line's rights for high availability",
    from: /(configMapVerbs: \[.*)'watch', /,
    to: '$1',
  },
  { ...facts, name: "another verb of a line's rights", from: /(configMapVerbs: \[.*)'update', /, to: '$1' },
  { ...facts, name: 'an owned prefix', from: /^ *'heartbeat\.',\n/m, to: '' },
  { ...facts, name: 'another owned prefix', from: /^ *'slotmanager\.',\n/m, to: '' },
  { ...facts, name: 'the logger of netty', from: /org\.jboss\.netty/, to: 'org.jboss.nety' },
  { ...facts, name: 'the logger of netty, of old', from: /akka\.org\.jboss\.netty/, to: 'akka.org.jboss.nety' },
  {
    ...scripts,
    name: "the init container's exit code on a silent API server",
    from: /(2> \/dev\/null\n {2}exit) 1/,
    to: '$1 0',
  },
  {
    ...scripts,
    name: 'TaskManagers of another revision, not awaited',
    from: /end_task_managers \|\| return 1/,
    to: 'end_task_managers',
  },
  {
    ...template,
    name: 'the paragraph of the notes on high availability, where there is none',
    from: /^( *\\?\{\{-? *if) \.highAvailability( *-?\}\}\n *\\?\{\{-? *template "flink\.string")/m,
    to: '$1 not .highAvailability$2',
  },
  {
    ...template,
    name: 'the same paragraph, always',
    from: /^( *\\?\{\{-? *if) \.highAvailability( *-?\}\}\n *\\?\{\{-? *template "flink\.string")/m,
    to: '$1 true$2',
  },
  {
    ...template,
    name: 'the rights that the notes ask for, as with high availability',
    from: /if \$configMaps( *-?\}\}; on configmaps)/,
    to: 'if true$1',
  },
  {
    ...template,
    name: 'the paragraph of the notes on TaskManagers, as with high availability',
    from: /if and \$configMaps( \(not \(and \$bound)/,
    to: 'if and true$1',
  },
  {
    ...rules,
    name: 'prefix-key without kubernetes.namespace',
    from: /^ *'kubernetes\.namespace',\n/m,
    to: '',
  },
  { ...rules, name: 'prefix-key without kubernetes.cluster-id', from: /^ *'kubernetes\.cluster-id',\n/m, to: '' },
];

/**
 * The changes that once survived, and others like them.
 * @throws Error if what is to be changed is not there any more
 */
export function fixedMutants(): Mutant[] {
  return all.flatMap(({ name, language, folder, from, to }) => {
    const found = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|hbs)$/.test(path))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }))
      .filter(({ source }) => from.test(source));
    if (found.length === 0) throw new Error(`no source below ${folder} has: ${name}`);
    return found.map(({ path, source }) => ({
      language,
      path,
      what: `${path}: ${name}`,
      text: source.replace(from, to),
    }));
  });
}

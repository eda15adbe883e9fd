import type { Option } from '../../generator/facts/catalogue.ts';
import { descriptions } from '../../generator/facts/descriptions.ts';
import { element } from './elements.ts';
import type { PageLine } from './lines.ts';

/** So many options are shown at most: the rest is a matter of searching. */
const most = 200;

/** Every option of a line's catalogue, with a field that searches keys, former keys and descriptions. */
export function optionsView({ facts, catalogue, fragments }: PageLine, query: string): HTMLElement {
  const search = element('input', { type: 'search', value: query, placeholder: 'Search keys and descriptions' });
  search.ariaLabel = `Search the options of Flink ${facts.flinkVersion}`;
  const count = element('span', { class: 'found', role: 'status' });
  const list = element('dl', { class: 'options' });
  const page = `https://nightlies.apache.org/flink/flink-docs-release-${facts.line}/docs/deployment/config/`;
  const known = [
    ...catalogue.options.map(catalogueEntry),
    ...fragments.options.map(({ key, pattern, type, default: byDefault, description }): Entry => ({
      ...{ name: key ?? pattern ?? '', type, former: [], description },
      ...(byDefault === undefined ? {} : { byDefault }),
    })),
  ];
  const show = (): void => {
    const words = search.value.toLowerCase().split(/\s+/);
    const found = known.filter((entry) => words.every((word) => searched(entry).includes(word)));
    const more = found.length > most ? `, the first ${String(most)} shown` : '';
    count.textContent = `${String(found.length)} of ${String(known.length)}${more}`;
    list.replaceChildren(...found.slice(0, most).flatMap((entry) => shown(entry)));
  };
  search.addEventListener('input', show);
  show();
  const link = element('a', { href: page, target: '_blank', rel: 'noreferrer', text: 'Flink’s page' });
  return element('div', { class: 'reference' }, element('p', { class: 'search' }, search, count, link), list);
}

interface Entry {
  readonly name: string;
  readonly type: string;
  readonly byDefault?: string;
  readonly former: readonly string[];
  readonly description: string;
}

function catalogueEntry(option: Option): Entry {
  const { key, type, list, constants = [], fallbackKeys = [], deprecatedKeys = [] } = option;
  const values = constants.length > 0 ? `: ${constants.join(', ')}` : '';
  return {
    name: key,
    type: `${list === true ? 'list of ' : ''}${type}${values}`,
    ...(option.default === undefined ? {} : { byDefault: option.default }),
    former: [...fallbackKeys, ...deprecatedKeys],
    description: `${option.deprecated === true ? 'Deprecated. ' : ''}${descriptions[key] ?? ''}`,
  };
}

function searched({ name, former, description }: Entry): string {
  return [name, ...former, description].join(' ').toLowerCase();
}

function shown({ name, type, byDefault, former, description }: Entry): Node[] {
  const facts = [
    type,
    ...(byDefault === undefined ? [] : [`default ${byDefault === '' ? '(empty)' : byDefault}`]),
    ...(former.length === 0 ? [] : [`also ${former.join(', ')}`]),
  ];
  const about = element('dd', {}, element('span', { text: facts.join(' · ') }));
  if (description !== '') about.append(element('p', { text: description }));
  return [element('dt', {}, element('code', { text: name })), about];
}

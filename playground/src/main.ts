import './style.css';
import type { Finding } from '../../generator/tools/check/finding.ts';
import { byId, element } from './elements.ts';
import { examples } from './examples.ts';
import { type PageLine, pageLines } from './lines.ts';
import { memoryView } from './memory-view.ts';
import { optionsView } from './options-view.ts';
import { Tabs } from './tabs.ts';
import { type Failure, type Shown, work } from './work.ts';

const input = byId('input', HTMLTextAreaElement);
const line = byId('line', HTMLSelectElement);
const example = byId('example', HTMLSelectElement);
const kind = byId('kind', HTMLElement);
const refusal = byId('refusal', HTMLElement);
const tabs = new Tabs(byId('tabs', HTMLElement), byId('panels', HTMLElement), [
  'values.yaml',
  'Manifests',
  'Findings',
  'Memory',
  'Options',
]);

for (const { facts } of pageLines.toReversed()) line.append(new Option(facts.flinkVersion, facts.line));
for (const name of Object.keys(examples)) example.append(new Option(name));

let pending: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(pending);
  clear();
  pending = setTimeout(show, 150);
});
line.addEventListener('change', () => {
  show();
  showOptions();
});
example.addEventListener('change', () => {
  input.value = examples[example.value] ?? '';
  show();
});
// A browser that goes back to the page may bring another input along.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show();
});
input.value = examples[example.value] ?? '';
show();
showOptions();

function chosenLine(): PageLine {
  const chosen = pageLines.find(({ facts }) => facts.line === line.value);
  if (chosen === undefined) throw new Error(`no line ${line.value}`);
  return chosen;
}

/** What was searched for stays when the line changes. */
function showOptions(): void {
  const search = document.querySelector<HTMLInputElement>('.search input');
  tabs.fill('Options', [optionsView(chosenLine(), search?.value ?? '')]);
}

/** Nothing stands beside an input of which it does not come. */
function clear(): void {
  refusal.hidden = true;
  refusal.textContent = kind.textContent = '';
  for (const name of ['values.yaml', 'Manifests', 'Findings', 'Memory']) tabs.fill(name, []);
}

function show(): void {
  clearTimeout(pending);
  clear();
  const chosen = chosenLine();
  const empty = input.value.trim() === '';
  const shown: Shown | Failure = empty ? { failure: '' } : worked(input.value, chosen);
  const failure = 'failure' in shown ? shown.failure : '';
  refusal.hidden = failure === '';
  refusal.textContent = failure;
  kind.textContent = 'failure' in shown ? '' : shown.kind;
  if ('failure' in shown) return;
  tabs.fill('values.yaml', [...notes(shown.notes), code(shown.values)]);
  tabs.fill('Manifests', [typeof shown.manifests === 'string' ? code(shown.manifests) : failed(shown.manifests)]);
  tabs.fill('Findings', findings(shown.findings), shown.findings.length);
  tabs.fill('Memory', ['failure' in shown.memory ? failed(shown.memory) : memoryView(shown.memory)]);
}

/** What comes of an input; a mistake of the page's own is told like one of the input. */
function worked(text: string, chosen: PageLine): Shown | Failure {
  try {
    return work(text, chosen);
  } catch (error) {
    return { failure: `input: the page cannot show it: ${error instanceof Error ? error.name : 'an error'}` };
  }
}

function notes(texts: readonly string[]): Node[] {
  return texts.length === 0 ? [] : [element('ul', { class: 'notes' }, ...texts.map((text) => element('li', { text })))];
}

function findings(all: readonly Finding[]): Node[] {
  if (all.length === 0) return [element('p', { class: 'fine', text: 'Nothing to say.' })];
  const items = all.map(({ severity, line: at, key, message }) =>
    element(
      'li',
      { class: severity },
      element('b', { text: severity }),
      element('span', { text: `line ${String(at)}` }),
      element('p', {}, element('code', { text: key }), document.createTextNode(` ${message}`)),
    ),
  );
  return [element('ol', { class: 'findings' }, ...items)];
}

function code(text: string): HTMLElement {
  const copy = element('button', { type: 'button', class: 'copy', text: 'Copy' });
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(() => {
      copy.textContent = 'Copied';
    });
  });
  return element('div', { class: 'code' }, copy, element('pre', { text }));
}

function failed({ failure }: Failure): HTMLElement {
  return element('p', { class: 'error', text: failure });
}

import { element } from './elements.ts';

/** Named panels of which one is seen; arrow keys move between the tabs. */
export class Tabs {
  readonly #tabs: HTMLButtonElement[] = [];
  readonly #panels: HTMLElement[] = [];

  constructor(list: HTMLElement, place: HTMLElement, names: readonly string[]) {
    for (const name of names) {
      const id = name.toLowerCase().replace(/\W/g, '-');
      const tab = element('button', { text: name, type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': id });
      const panel = element('div', { id, role: 'tabpanel', 'aria-labelledby': tab.id });
      const index = this.#tabs.length;
      tab.addEventListener('click', () => {
        this.#select(index);
      });
      this.#tabs.push(tab);
      this.#panels.push(panel);
    }
    list.append(...this.#tabs);
    place.append(...this.#panels);
    list.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      const at = this.#tabs.findIndex((tab) => tab.ariaSelected === 'true');
      if (step !== 0) this.#select((at + step + this.#tabs.length) % this.#tabs.length, true);
    });
    this.#select(0);
  }

  /** Fills a panel; a count other than 0 is shown on its tab. */
  fill(name: string, content: readonly Node[], count = 0): void {
    const index = this.#tabs.findIndex((tab) => tab.dataset['name'] === name || tab.textContent === name);
    const tab = this.#tabs[index];
    if (tab === undefined) throw new Error(`no tab ${name}`);
    tab.dataset['name'] = name;
    tab.textContent = name;
    if (count > 0) tab.append(' ', element('span', { class: 'count', text: String(count) }));
    this.#panels[index]?.replaceChildren(...content);
  }

  #select(index: number, focus = false): void {
    this.#tabs.forEach((tab, at) => {
      tab.ariaSelected = String(at === index);
      tab.tabIndex = at === index ? 0 : -1;
      const panel = this.#panels[at];
      if (panel !== undefined) panel.hidden = at !== index;
    });
    if (focus) this.#tabs[index]?.focus();
  }
}

import Handlebars from 'handlebars';
import type { TemplateFacts } from './facts.ts';

/** A template: its path below `generator/templates`, without `.hbs`, and its text. */
export interface ChartTemplate {
  readonly path: string;
  readonly text: string;
}

/**
 * Fills the holes of a template: no escaping, no helper but `each`, no hole without a fact.
 * @throws Error that names the template.
 */
export function renderTemplate(template: ChartTemplate, facts: TemplateFacts): string {
  const handlebars = Handlebars.create();
  for (const name of Object.keys(handlebars.helpers)) if (name !== 'each') handlebars.unregisterHelper(name);
  try {
    const render = handlebars.compile<TemplateFacts>(template.text, {
      noEscape: true,
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: { if: false, unless: false, with: false, lookup: false, log: false },
    });
    return render(facts);
  } catch (error) {
    throw new Error(`generator/templates/${template.path}.hbs: ${(error as Error).message}`, { cause: error });
  }
}

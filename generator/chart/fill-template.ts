import Handlebars from 'handlebars';
import { type ChartTemplate, sourceOf } from './chart-template.ts';
import { asHandlebars } from './delimiters.ts';
import { templateProblems } from './template-problems.ts';
import type { TemplateFacts } from './template-facts.ts';

/**
 * Fills the holes of a template: no escaping, no helper but `each`, `if` and `unless`, no hole without a fact.
 * @throws Error that names the template, the place and the problem.
 */
export function renderTemplate(template: ChartTemplate, facts: TemplateFacts): string {
  try {
    const problems = templateProblems(template, facts);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return environment().compile<TemplateFacts>(asHandlebars(template.text), options)(facts);
  } catch (error) {
    const { message } = error as Error;
    const path = sourceOf(template.path);
    throw new Error(message.startsWith(path) ? message : `${path}: ${message}`, { cause: error });
  }
}

const options: CompileOptions = { noEscape: true, strict: true, knownHelpersOnly: true };

/** Handlebars of our own: helpers that others register in the process are not seen. */
function environment(): typeof Handlebars {
  return Handlebars.create();
}

import { secretPatterns as patterns, secretTexts } from '../../facts/secrets.ts';

const names = new RegExp(patterns.names, 'iu');
const harmlessNames = new RegExp(patterns.harmlessNames, 'iu');
const harmlessValues = new RegExp(patterns.harmlessValues, 'u');
const reference = new RegExp(patterns.reference, 'u');
const harmlessText = new RegExp(patterns.harmlessText, 'iu');
const texts = secretTexts.map(({ what, pattern, anyCase, hints }) => ({
  what,
  hints,
  pattern: new RegExp(pattern, anyCase === true ? 'giu' : 'gu'),
}));

/** What stands in a secret's place. */
export const mask = '***';

/** Whether an option, variable, property or argument of this name holds a secret. */
export function isSecretName(name: string): boolean {
  return names.test(name) && !harmlessNames.test(name);
}

/** Whether a value is a place where a secret is, such as `${PASSWORD}`. */
export function isReference(text: string): boolean {
  return reference.test(text);
}

/** What secret a text holds whatever it is called: `a URL with a password`; `undefined` for none. */
export function secretIn(text: string): string | undefined {
  const lower = text.toLowerCase();
  return texts.find(
    ({ pattern, hints }) =>
      hints.some((hint) => lower.includes(hint)) &&
      Array.from(text.matchAll(pattern)).some(([found]) => !harmlessText.test(found)),
  )?.what;
}

/** Whether a value of that name is a secret, or holds one. */
export function isSecret(name: string, text: string): boolean {
  return isNamedSecret(name, text) || secretIn(text) !== undefined;
}

function isNamedSecret(name: string, text: string): boolean {
  return isSecretName(name) && !harmlessValues.test(text) && !isReference(text);
}

/** A text with `***` for each secret that it holds. */
export function masked(text: string): string {
  const lower = text.toLowerCase();
  return texts.reduce(
    (done, { pattern, hints }) =>
      hints.some((hint) => lower.includes(hint))
        ? done.replace(pattern, (found, before: string, after: string) =>
            harmlessText.test(found) ? found : `${before}${mask}${after}`,
          )
        : done,
    text,
  );
}

/** The value of an option, variable or property: `***` if its name says that it is a secret, else with its secrets masked. */
export function maskedValue(name: string, text: string): string {
  return isNamedSecret(name, text) ? mask : masked(text);
}

import { type RuleFacts, offValue, ruleFacts } from '../../facts/rules.ts';

const head = '| rule | refuses | switch |\n| --- | --- | --- |\n';

/**
 * The index of `docs/rules`, its table made of the facts of the rules; what stands around the table is as it was.
 * @throws Error if the page has no such table
 */
export function rulesIndex(page: string): string {
  const start = page.indexOf(head);
  if (start === -1) throw new Error('docs/rules/README.md has no table of rules');
  const rest = page.slice(start + head.length).replace(/^(?:\|.*\n)*/, '');
  return page.slice(0, start) + head + ruleFacts.map(row).join('') + rest;
}

function row({ name, refuses, switch: off }: RuleFacts): string {
  const value = off === 'none' ? 'none' : `\`${off}: ${offValue(off)}\``;
  return `| [\`${name}\`](${name}.md) | ${refuses} | ${value} |\n`;
}

/** A field of a schedule: the numbers that it may have, and the names of some of them in their order. */
interface Field {
  readonly least: number;
  readonly most: number;
  readonly names?: readonly string[];
}

const fields: readonly Field[] = [
  { least: 0, most: 59 },
  { least: 0, most: 23 },
  { least: 1, most: 31 },
  { least: 1, most: 12, names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] },
  { least: 0, most: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];
const named = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly|every (?:\d+(?:\.\d+)?(?:ns|us|ms|s|m|h))+)$/;
const item = /^(?:[*?]|([^-/]+)(?:-([^-/]+))?)(?:\/0*[1-9]\d{0,2})?$/;

/** Whether Kubernetes takes a CronJob's schedule: five fields, or a word that stands for them (`cron.ParseStandard`). */
export function isCronSchedule(text: string): boolean {
  if (named.test(text)) return true;
  const parts = text.match(/[^ \t]+/g) ?? [];
  return (
    parts.length === fields.length &&
    fields.every((field, index) => (parts[index] ?? '').split(',').every((one) => isItem(one, field)))
  );
}

function isItem(text: string, { least, most, names = [] }: Field): boolean {
  const match = item.exec(text);
  if (match === null) return false;
  const [, first, last = first] = match;
  if (first === undefined || last === undefined) return true;
  const from = numberOf(first);
  const to = numberOf(last);
  return from !== undefined && to !== undefined && least <= from && from <= to && to <= most;

  function numberOf(end: string): number | undefined {
    if (/^\d{1,2}$/.test(end)) return Number(end);
    const index = names.indexOf(end.toLowerCase());
    return index === -1 ? undefined : index + least;
  }
}

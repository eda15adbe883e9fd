/**
 * The chart's values that a template reads, as `image.tag`: fields of `.Values` and `.values`, looked up by name or by `get`, `hasKey` and
 * `index`, and fields of a variable that stands for one of them within its define.
 */
export function valueReads(template: string): string[] {
  return (
    template
      .replaceAll(/\{\{-? ?\/\*.*?\*\/ ?-?\}\}/gs, '')
      // Names of defines, which begin like a field.
      .replaceAll(/"flink[\w-]*\.values\b[^"]*"/g, '""')
      .replaceAll(/\(([$.\w]+) \| default dict\)/g, '$1')
      .split(/(?=\{\{-? define )/)
      .flatMap(readsOf)
  );
}

const fields = String.raw`((?:\.[A-Za-z]\w*)+)`;

function readsOf(define: string): string[] {
  /** What each variable stands for; the empty path is all values. */
  const variables = new Map<string, string>();
  for (const [, name = '', path = ''] of define.matchAll(
    new RegExp(String.raw`(\$\w+) :?= [$\w]*\.(?:Values|values)${fields}?(?: \| default dict)? *-?\}\}`, 'g'),
  ))
    variables.set(name, path);
  const alias = String.raw`(?:[$\w]*\.(?:Values|values)|(\$\w+))`;
  const found = [
    ...define.matchAll(new RegExp(`${alias}${fields}`, 'g')),
    ...[...define.matchAll(new RegExp(String.raw`(?:get|hasKey|index) ${alias}${fields}? "([\w-]+)"`, 'g'))].map(
      ([, variable, path, name = '']) => ['', variable, `${path ?? ''}.${name}`],
    ),
  ];
  return found.flatMap(([, variable, path = '']) => {
    const start = variable === undefined ? '' : variables.get(variable);
    return start === undefined ? [] : [`${start}${path}`.slice(1)];
  });
}

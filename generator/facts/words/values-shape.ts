import { words } from './word.ts';

export const valuesShapeWords = words('values-shape', {
  control:
    'a string or a name has a control character (U+007F to U+009F, U+FFFE or U+FFFF), which YAML does not carry: leave it out',
  mergeKey: 'a map has the name <<, which YAML takes for a merge of maps: leave it out',
  type: 'must be %s, not %s',
  unquoted: 'must be %s, not %s; quote it: "%s"',
  item: 'must be %s: item %s is not',
  unknown: 'there is no such value; docs/values.md lists them',
  unknownName: 'there is no value %s; docs/values.md lists them',
  unknownField: 'there is no such value; %s has %s',
  unknownFieldName: 'there is no value %s; %s has %s',
  policies: 'is %s, but image.pullPolicy is %s: leave one of them out',
});

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
  near: 'there is no such value: did you mean %s?',
  foreign: 'there is no such value: %s',
  dotted: 'there is no such value: a name with dots is one name; write %s as a line of its own below %s',
  option: 'there is no such value, but an option of Flink: write it in flinkConfiguration',
  nestedOption: 'there is no such value: write options of Flink in flinkConfiguration, each as one key, such as %s',
  policies: 'is %s, but image.pullPolicy is %s: leave one of them out',
});

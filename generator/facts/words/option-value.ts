import { words } from './word.ts';

export const optionValueWords = words('option-value', {
  key: '%s must be the key of an option, without white space, control characters, colons, = and #, such as taskmanager.numberOfTaskSlots',
  list: 'a list cannot be the value of an option: write one string, such as "%s"',
  map: 'a map cannot be the value of an option: write one string, such as "%s"',
  flat: 'a map cannot be the value of an option: write each option as one key, such as %s',
  large: '%s may have lost digits: numbers from 2^53 on must be in quotes, such as "9007199254740993"',
  fraction:
    '%s is a fraction, which YAML may have changed, and the option is not a Double or Float: it must be in quotes, such as "1.10"',
});

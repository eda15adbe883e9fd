import { words } from './word.ts';

/**
 * What a text must be to be of an option's type: after «must be», with an example. `value` is the sentence, said of an option's text by
 * the client that reads it.
 */
export const typesWords = words('types', {
  value: '%s must be %s',
  text: 'a string',
  boolean: 'true or false',
  integer: 'a whole number from -2147483648 to 2147483647, such as 8',
  long: 'a whole number of at most 64 bits, such as 30000',
  float: 'a number without a unit, such as 0.1',
  double: 'a number without a unit, such as 0.5',
  duration: 'a duration: a whole number of milliseconds, or one with the unit ns, µs, ms, s, min, h or d, such as 10 s',
  memorySize: 'a memory size: a whole number of bytes, or one with the unit b, k, m, g or t, such as 1600m',
  enumeration: 'one of %s',
  map: "a map: key:value pairs separated by commas, each key once and each quote closed, such as a:b,c:'d:e'",
  list: "a list separated by semicolons, with each quote closed, such as a;'b;c'",
  maps: "a list of maps separated by semicolons: each has key:value pairs separated by commas, each key once and each quote closed, such as a:b,c:'d:e';a:f",
  listOf: 'a list separated by semicolons, each part %s',
});

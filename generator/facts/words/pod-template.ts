import { words } from './word.ts';

/** `value` says of a place in the template what stands there and what must; the types follow «must be». */
export const podTemplateWords = words('pod-template', {
  value: '%s: %s must be %s',
  root: 'the pod template',
  noSpec: 'the pod template must have a spec, such as spec: {containers: []}',
  list: 'a list',
  map: 'a map',
  text: 'a string, a number, true or false',
  boolean: 'true or false',
  wholeNumber: 'a whole number, such as 8080',
  quantity: 'a quantity, such as 500m or 2Gi',
  intOrString: 'a whole number of 32 bits or a string, such as 8080',
  noFile: "must be a file of the client's machine: there is no file %s",
  unreadable: '%s cannot be read as a pod template: %s',
});

/** Which texts Kubernetes takes as names: its API conventions' own expressions. */

const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const labelName = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

/** Of most objects: a DNS subdomain. */
export function isSubdomain(text: string): boolean {
  return text.length <= 253 && subdomain.test(text);
}

/** `[prefix/]name`. */
export function isLabelKey(text: string): boolean {
  const slash = text.indexOf('/');
  const name = text.slice(slash + 1);
  return (slash === -1 || isSubdomain(text.slice(0, slash))) && name.length <= 63 && labelName.test(name);
}

export function isLabelValue(text: string): boolean {
  return text === '' || (text.length <= 63 && labelName.test(text));
}

export function isEnvName(text: string): boolean {
  return /^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(text);
}

/** A key of a ConfigMap or Secret: a file's name, and no way out of its directory. */
export function isSecretKey(text: string): boolean {
  return text.length <= 253 && /^[-._a-zA-Z0-9]+$/.test(text) && text !== '.' && !text.startsWith('..');
}

import { type Json, isJsonMap } from '../../../reference/helm/values-file.ts';

/** Below these a text may hold what looks like a placeholder and is read by somebody else later. */
const readLater = ['logConfiguration', 'command', 'args', 'env', 'lifecycle', 'livenessProbe', 'readinessProbe'];
const shellOptions = /^(?:env\.java\.opts|kubernetes\.[a-z]+\.entrypoint\.args)/;

/** What fills a template in, and how. */
const helm = 'is a Helm template: render it first, by helm template RELEASE CHART, and convert what that prints';
const jinja =
  'is a Jinja template: fill it in first (ansible, jinja2 or what else you deploy it with), and convert the result';

/** Why a text that is to become a resource is none yet; for a text that is no YAML. */
export function templateIn(text: string): string | undefined {
  if (
    /\{\{-?\s*(?:\.|\$|\/\*|if\b|with\b|range\b|end\b|else\b|include\b|template\b|define\b|toYaml\b|tpl\b)/.test(text)
  )
    return helm;
  if (/\{%|\{\{/.test(text)) return jinja;
  return undefined;
}

/** The same for a resource that can be read: placeholders in its texts. The operator itself fills in the ingress's template. */
export function placeholderIn(resource: Json): string | undefined {
  const [found] = placeholders(resource, []);
  if (found === undefined) return undefined;
  const { path, text } = found;
  if (/\{\{|\{%/.test(text)) return templateIn(text);
  return `${path}: ${notFilledIn(text)}`;
}

/** The same for a text that is YAML only once its variables are filled in: `{name: ${NAME}}`. */
export function variableIn(text: string, isYaml: (filledIn: string) => boolean): string | undefined {
  const filledIn = text.replaceAll(new RegExp(variable, 'g'), 'x');
  return filledIn !== text && isYaml(filledIn) ? notFilledIn(text) : undefined;
}

function notFilledIn(text: string): string {
  const name = /^\$\{(\w+)/.exec(variable.exec(text)?.[0] ?? '')?.[1] ?? '';
  return `holds \${${name}}, which nothing fills in: run envsubst over the file first, as ${name}=… envsubst < FILE | flink-chart convert -`;
}

const variable = /\$\{[A-Za-z_]\w*(?::?[-=][^}]*)?\}/;

function placeholders(value: Json, path: readonly string[]): { readonly path: string; readonly text: string }[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => placeholders(item, path));
  if (isJsonMap(value))
    return Object.entries(value).flatMap(([name, inner]) =>
      isReadLater(name, path) ? [] : placeholders(inner, [...path, name]),
    );
  if (typeof value !== 'string') return [];
  const isIngress = path.join('.') === 'spec.ingress.template';
  const isTemplate = !isIngress && /\{\{|\{%/.test(value);
  const isVariable = variable.test(value);
  return isTemplate || isVariable ? [{ path: path.join('.'), text: value }] : [];
}

/** A shell in the pod, log4j, or Kubernetes fills these in. The job's own arguments nobody does. */
function isReadLater(name: string, path: readonly string[]): boolean {
  if (path[0] === 'status' || name === 'status' || name === 'annotations') return path.length < 2;
  if (name === 'args' && path.join('.') === 'spec.job') return false;
  return readLater.includes(name) || shellOptions.test(name);
}

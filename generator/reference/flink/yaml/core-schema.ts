/** A scalar of YAML 1.2's core schema as Java holds it: text, Integer or Long, Double, Boolean, null. */
export type CoreScalar = string | bigint | number | boolean | null;

const nothing = /^(?:~|null|Null|NULL|)$/;
const bool = /^(?:true|True|TRUE|false|False|FALSE)$/;
const int = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinity = /^[-+]?\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

const jsonInt = /^-?(?:0|[1-9][0-9]*)$/;
const jsonFloat = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/;

/** The same of the JSON schema (`JsonScalarResolver`): what is not spelled as JSON does is a text, `0644` and `~` too. */
export function resolveJson(text: string): CoreScalar {
  if (text === 'null' || text === '') return null;
  if (bool.test(text) && text === text.toLowerCase()) return text === 'true';
  if (jsonInt.test(text)) return text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text);
  if (jsonFloat.test(text)) return Number(text);
  if (text === '.inf' || text === '-.inf') return text === '.inf' ? Infinity : -Infinity;
  return text === '.nan' ? NaN : text;
}

/** What a plain scalar is by its looks (snakeyaml-engine's `CoreScalarResolver`). */
export function resolvePlain(text: string): CoreScalar {
  if (nothing.test(text)) return null;
  if (bool.test(text)) return /^t/i.test(text);
  if (int.test(text)) return text.startsWith('-') ? -BigInt(text.slice(1)) : BigInt(text.replace(/^\+/, ''));
  if (float.test(text)) return Number(text);
  if (infinity.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return notANumber.test(text) ? NaN : text;
}

/** A template's file is no YAML, or (beginning with a brace) no JSON. */
export class TemplateSyntaxError extends Error {
  override readonly name = 'TemplateSyntaxError';
}

/** A value of a template that its field's type does not take. */
export class TemplateTypeError extends Error {
  override readonly name = 'TemplateTypeError';
}

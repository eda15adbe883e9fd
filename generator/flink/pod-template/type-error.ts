/** A value of a template that its field's type does not take; the message is without the field's path. */
export class TemplateTypeError extends Error {
  override readonly name = 'TemplateTypeError';
}

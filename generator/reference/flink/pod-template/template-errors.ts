import type { Said } from '../say.ts';

/** A template's file is no YAML, or (beginning with a brace) no JSON. */
export class TemplateSyntaxError extends Error {
  override readonly name = 'TemplateSyntaxError';
}

/** A value of a template that its field's type does not take. */
export class TemplateTypeError extends Error {
  override readonly name = 'TemplateTypeError';
  readonly said: Said;

  constructor(said: Said) {
    super(said.message);
    this.said = said;
  }
}

/** A scalar that a type does not take, before it is known where it stands. */
export class UnfitScalarError extends Error {
  override readonly name = 'UnfitScalarError';
}

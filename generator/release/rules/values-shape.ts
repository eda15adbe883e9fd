import { misfit, valuesShape } from '../shape.ts';
import { quote } from '../text.ts';
import type { Rule } from './rule.ts';

/** Wrong types and constants of Helm-side values, and names that there are not. */
export const valuesShapeRule: Rule = {
  name: 'values-shape',
  switch: 'none',
  check(context) {
    const found = misfit(context.given, valuesShape);
    if (found !== undefined) return { option: found.path, message: found.message };
    const { image, imagePullPolicy } = context.values;
    const inImage = typeof image === 'object' ? image.pullPolicy : undefined;
    if (inImage === undefined || imagePullPolicy === undefined || inImage === imagePullPolicy) return undefined;
    return {
      option: 'imagePullPolicy',
      message: `is ${quote(imagePullPolicy)}, image.pullPolicy is ${quote(inImage)}: leave one of them out`,
    };
  },
};

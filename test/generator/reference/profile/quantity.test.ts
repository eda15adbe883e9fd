import { describe, expect, test } from 'vitest';
import { storedQuantity } from '../../../../generator/reference/profile/quantity.ts';
import { quantityTexts } from '../../../helpers/quantity-texts.ts';

/** As `resource.MustParse(text)`, rounded up to a thousandth as the API server does, prints them. */
describe('a quantity as the API server stores it', () => {
  test.each(quantityTexts)('%s → %s', (text, stored) => {
    expect(storedQuantity(text)).toBe(stored);
    expect(storedQuantity(stored)).toBe(stored);
  });

  test.each([
    ['2000m', '2'],
    ['2', '2'],
    ['1e3', '1k'],
    ['1k', '1k'],
    ['1048576Ki', '1Gi'],
    ['1.5Gi', '1536Mi'],
    ['1073741824', '1073741824'],
    ['0.5Ki', '512'],
    ['100E', '100E'],
    ['x', 'x'],
    ['', ''],
  ])('%s, as others write it → %s', (text, stored) => {
    expect(storedQuantity(text)).toBe(stored);
  });
});

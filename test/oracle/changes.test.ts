import { expect, test } from 'vitest';
import type { Option } from '../../generator/facts/catalogue.ts';
import { changesBetween } from './changes.ts';

function option(key: string, more: Partial<Option> = {}): Option {
  return { key, type: 'String', class: 'x.Options', ...more };
}

test('an option is deprecated, renamed or removed, or none of these', () => {
  const earlier = {
    flinkVersion: '1',
    options: [
      option('stays', { deprecatedKeys: ['older.stays'] }),
      option('old.name', { fallbackKeys: ['older.name'] }),
      option('gone', { deprecatedKeys: ['older.gone'] }),
      option('deprecated.now'),
      option('deprecated.before', { deprecated: true }),
    ],
  };
  const later = {
    flinkVersion: '2',
    options: [
      option('stays'),
      option('name', { deprecatedKeys: ['old.name', 'older.name'] }),
      option('deprecated.now', { deprecated: true }),
      option('deprecated.before', { deprecated: true }),
      option('new.and.deprecated', { deprecated: true }),
    ],
  };
  expect(changesBetween(earlier, later)).toEqual({
    from: '1',
    to: '2',
    deprecated: ['deprecated.now'],
    renamed: { 'old.name': 'name' },
    removed: ['gone', 'older.gone', 'older.stays'],
  });
});

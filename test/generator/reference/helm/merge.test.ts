import { describe, expect, test } from 'vitest';
import { mergeValues } from '../../../../generator/reference/helm/merge.ts';
import { SetError, type SetKind } from '../../../../generator/reference/helm/set.ts';

const defaults = { a: 1, m: { x: 1, y: { z: 2, w: 3 } }, e: {}, l: [1, 2] };

function set(text: string, kind: SetKind = 'typed'): unknown {
  return mergeValues({}, [], [{ kind, text }]);
}

describe('files over defaults', () => {
  test('maps merge, everything else replaces', () => {
    expect(mergeValues(defaults, [{ m: { y: { z: 5 } }, l: [3], a: { b: 1 } }])).toEqual({
      a: { b: 1 },
      m: { x: 1, y: { z: 5, w: 3 } },
      e: {},
      l: [3],
    });
  });

  test('null takes a default out, at any depth; without a default it stays', () => {
    const merged = mergeValues(defaults, [
      { a: null, m: { x: null, y: { z: null, k: null } }, e: { k: null }, n: null },
    ]);
    expect(merged).toEqual({ m: { y: { w: 3, k: null } }, e: { k: null }, l: [1, 2], n: null });
  });

  test('later files over earlier ones, null too', () => {
    expect(mergeValues(defaults, [{ m: { x: null, q: 1 } }, { m: { x: 7 } }])).toMatchObject({ m: { x: 7, q: 1 } });
    expect(mergeValues(defaults, [{ m: { q: { r: 1 } } }, { m: null }])).not.toHaveProperty('m');
  });

  test('neither defaults nor files are changed', () => {
    const file = { m: { q: 1 } };
    mergeValues(defaults, [file], [{ kind: 'typed', text: 'm.q=2,m.x=3,m.l[0]=1' }]);
    expect(file).toEqual({ m: { q: 1 } });
    expect(defaults.m.x).toBe(1);
  });

  test('--set-json, then --set, then --set-string, whatever the order of the arguments', () => {
    const sets = [
      { kind: 'string', text: 'a=1' },
      { kind: 'typed', text: 'a=2,b=2' },
      { kind: 'json', text: 'a=3,b=3,c=3' },
    ] as const;
    expect(mergeValues({}, [{ c: 0, d: 0 }], sets)).toEqual({ a: '1', b: 2, c: 3, d: 0 });
  });
});

/** As Helm 3.17 reads them; observed with `helm template`. */
test.each([
  ['a=1', { a: 1 }],
  ['a.b.c=x', { a: { b: { c: 'x' } } }],
  ['a\\.b.c=x', { 'a.b': { c: 'x' } }],
  ['a\\,b=1', { 'a,b': 1 }],
  ['a=1\\,2', { a: '1,2' }],
  ['a=b=c', { a: 'b=c' }],
  ['a=1,b=2', { a: 1, b: 2 }],
  ['a=,b=', { a: '', b: '' }],
  ['a=1,', { a: 1 }],
  ['a= 1', { a: ' 1' }],
  ['a="x"', { a: '"x"' }],
  ['a=TRUE,b=Null,c=yes', { a: true, b: null, c: 'yes' }],
  ['a=+5,b=-0,c=00,d=0x1,e=1.5', { a: 5, b: 0, c: '00', d: '0x1', e: '1.5' }],
  ['a=99999999999999999999', { a: '99999999999999999999' }],
  ['a={}', { a: [''] }],
  ['a={x\\,y,1,true}', { a: ['x,y', 1, true] }],
  ['a={x},b=1', { a: ['x'], b: 1 }],
  ['a=\\{x}', { a: '{x}' }],
  ['a=[]', { a: '[]' }],
  ['a[0]=x,a[2]=y', { a: ['x', null, 'y'] }],
  ['a[0].b=1,a[0].c=2', { a: [{ b: 1, c: 2 }] }],
  ['a[0][1]=1', { a: [[null, 1]] }],
  ['a[0]={1,2}', { a: [[1, 2]] }],
  ['a[0]', { a: [] }],
  ['a.x.y=1,a.x=2', { a: { x: 2 } }],
  ['', {}],
])('--set %s', (text, values) => {
  expect(set(text)).toEqual(values);
});

test('--set-string keeps texts', () => {
  expect(set('a=1,b=true,c={1,null}', 'string')).toEqual({ a: '1', b: 'true', c: ['1', 'null'] });
});

test('--set-json', () => {
  expect(set('a={"b":[1,{"c":null}]},d="x,y",e=', 'json')).toEqual({ a: { b: [1, { c: null }] }, d: 'x,y', e: null });
});

test.each([
  ['a', 'typed'],
  ['a,b=1', 'typed'],
  ['a..b=1', 'typed'],
  ['a.=1', 'typed'],
  ['a={x', 'typed'],
  ['a={x}y', 'typed'],
  ['a[-1]=1', 'typed'],
  ['a[65537]=1', 'typed'],
  ['a[x]=1', 'typed'],
  ['a[0]x=1', 'typed'],
  ['a=2,a.b=1', 'typed'],
  ['a=x', 'json'],
  ['a=1e400', 'json'],
  ['{"a":1}', 'json'],
] as const)('%s is refused as %s', (text, kind) => {
  expect(() => set(text, kind)).toThrow(SetError);
});

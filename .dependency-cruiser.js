/**
 * The layers of the house, from the ground up: an arrow may point down, never up, and never in a circle. ARCHITECTURE.md draws them.
 * The two voices stand on one floor and know nothing of each other: they share facts (docs/adr/0001).
 */
const floors = [['facts'], ['reference', 'chart'], ['compare'], ['tools'], ['cli']];

/** Rooms that a room of the floor may not look into: those above, and its neighbour. */
const upwards = floors.flatMap((rooms, floor) =>
  rooms.map((room) => {
    const above = [...floors.slice(floor + 1).flat(), ...rooms.filter((other) => other !== room)];
    return {
      name: `${room}-stays-below`,
      severity: 'error',
      comment:
        'Imports point down: facts, then the two voices (which know nothing of each other), comparison, tools, command line.',
      from: { path: `^generator/${room}/` },
      to: { path: `^generator/(${[...above, 'none'].join('|')})/` },
    };
  }),
);

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...upwards.filter(({ to }) => to.path !== '^generator/(none)/'),
    {
      name: 'flink-is-below-values',
      severity: 'error',
      comment: "Flink's client knows nothing of values and of what Helm adds.",
      from: { path: '^generator/reference/flink/' },
      to: { path: '^generator/reference/(?!flink/)' },
    },
    {
      name: 'generator-knows-no-test',
      severity: 'error',
      from: { path: '^(generator|playground)/' },
      to: { path: '^test/' },
    },
    {
      name: 'not-resolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(charts|dist|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

import tseslint from 'typescript-eslint';

/** The chart side shares facts with the reference pipeline, never logic: see docs/adr/0001. */
const factsOnly = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: 'flink/(?!lines/|catalogue\\.ts$)|release/',
          message: 'The chart may share only facts (flink/lines, flink/catalogue.ts) with the reference pipeline.',
        },
      ],
    },
  ],
};

export default tseslint.config(
  { ignores: ['charts/', 'node_modules/', 'dist/', 'test/oracle/target/', '.cache/', '.ci/'] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
    },
  },
  {
    files: [
      'generator/chart/**',
      'generator/schema/**',
      'generator/values/**',
      'generator/templates/**',
      'generator/gotmpl/**',
    ],
    rules: factsOnly,
  },
  {
    files: ['flink', 'release', 'compare', 'convert', 'check', 'upgrade', 'diff', 'explain'].map(
      (name) => `generator/${name}/**`,
    ),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^node:',
              message: 'The reference pipeline and what is built on it run in a browser: no node modules.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer'],
    },
  },
  {
    files: ['*.js', 'bin/*.js', '**/*.config.ts'],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, 'no-restricted-syntax': 'off' },
  },
);

import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['charts/', 'node_modules/', 'dist/', '**/*.generated.ts', 'test/oracle/target/', '.cache/', '.ci/'] },
  ...tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
    },
  },
  {
    files: ['facts', 'reference', 'chart', 'compare', 'tools'].map((room) => `generator/${room}/**`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^node:',
              message:
                'Only the command line reads a disk or starts a process: everything below it runs in a browser too.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer'],
    },
  },
  {
    files: ['*.js', 'bin/*.js', 'test/helpers/bin/*.js', '**/*.config.ts'],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, 'no-restricted-syntax': 'off' },
  },
);

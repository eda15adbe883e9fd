import { words } from './word.ts';

export const programWords = words('program', {
  python: 'the TaskManager of a Python program is not shown: its image decides',
  artifacts: 'the TaskManager of a program with artifacts is not shown: its image decides',
});

import { generatedBy } from './serialize.ts';

/** The chart's `.helmignore`: what a packaged chart does without. */
export function helmignore(): string {
  return `# ${generatedBy('generator/chart/helmignore.ts')}\n.DS_Store\n.git/\n.gitignore\n*.swp\n*.bak\n*.tmp\n*.orig\n*~\nci/\n`;
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ClientInput, FileContent, Mode } from '../../generator/reference/flink/client.ts';
import type { LineFacts } from '../../generator/facts/lines/line-facts.ts';
import { defaultLine } from '../../generator/facts/lines/all.ts';

const scenarios = join(import.meta.dirname, '..', 'scenarios');

/** `case.yaml` of a scenario; test/scenarios/README.md says what each field means. */
export interface Scenario {
  readonly description: string;
  readonly covers: readonly string[];
  /** The lines that the case makes sense in; left out: all. */
  readonly lines?: readonly string[];
  readonly mode: Mode;
  readonly flinkConf?: string;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, FileContent>>;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly paths?: Readonly<Record<string, string>>;
}

/** What differs between lines: each field that a line has here stands in place of the case's own. */
interface CaseFile extends Scenario {
  readonly perLine?: Readonly<Record<string, Partial<Scenario>>>;
}

/** The names of a line's scenarios, sorted. */
export function scenarioNames(line: string = defaultLine): readonly string[] {
  return readdirSync(scenarios)
    .filter((name) => statSync(join(scenarios, name)).isDirectory())
    .filter((name) => readScenario(name, line).lines?.includes(line) ?? true)
    .sort();
}

/** Whose answer a golden is: the client's, or, where that deploys, the JobManager's, which requests a TaskManager. */
export type GoldenSide = 'client' | 'taskmanager';

/** The path of a scenario's golden of a line. */
export function goldenPath(name: string, line: string = defaultLine, side: GoldenSide = 'client'): string {
  return join(scenarios, name, `${side === 'client' ? 'golden' : 'taskmanager'}.${line}.yaml`);
}

/**
 * A scenario's case as it is in a line.
 * @throws Error in one line if there is no such scenario.
 */
export function readScenario(name: string, line: string): Scenario {
  const path = join(scenarios, name, 'case.yaml');
  if (!existsSync(path)) throw new Error(`scenario ${name}: no ${path}`);
  const { perLine = {}, ...shared } = parse(readFileSync(path, 'utf8')) as CaseFile;
  return { ...shared, ...perLine[line] };
}

/** What the client is given in a scenario: its files, with the line's stock configuration where it has no `flinkConf`. */
export function scenarioInput(
  scenario: Scenario,
  line: Pick<LineFacts, 'confFile' | 'stockConfiguration'>,
): ClientInput {
  const stock = Object.entries(line.stockConfiguration).map(([key, value]) => `${key}: ${value}\n`);
  return {
    mode: scenario.mode,
    args: scenario.args ?? [],
    environment: scenario.environment ?? {},
    files: { [`/client/conf/${line.confFile}`]: scenario.flinkConf ?? stock.join(''), ...scenario.files },
    confDir: '/client/conf',
    workingDirectory: '/client',
  };
}

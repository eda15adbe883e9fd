import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ClientInput, FileContent, Mode } from '../../generator/flink/client.ts';
import type { LineFacts } from '../../generator/flink/lines/line.ts';

const scenarios = join(import.meta.dirname, '..', 'scenarios');

/** `case.yaml` of a scenario; test/scenarios/README.md says what each field means. */
export interface Scenario {
  readonly description: string;
  readonly covers: readonly string[];
  readonly mode: Mode;
  readonly flinkConf?: string;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, FileContent>>;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly paths?: Readonly<Record<string, string>>;
}

/** The names of all scenarios, sorted. */
export function scenarioNames(): readonly string[] {
  return readdirSync(scenarios)
    .filter((name) => statSync(join(scenarios, name)).isDirectory())
    .sort();
}

/** The path of a scenario's golden. */
export function goldenPath(name: string): string {
  return join(scenarios, name, 'golden.yaml');
}

/**
 * A scenario's case.
 * @throws Error in one line if there is no such scenario.
 */
export function readScenario(name: string): Scenario {
  const path = join(scenarios, name, 'case.yaml');
  if (!existsSync(path)) throw new Error(`scenario ${name}: no ${path}`);
  return parse(readFileSync(path, 'utf8')) as Scenario;
}

/** What the client is given in a scenario: its files, with the line's stock configuration where it has no `flinkConf`. */
export function scenarioInput(scenario: Scenario, line: LineFacts): ClientInput {
  const stock = Object.entries(line.stockConfiguration).map(([key, value]) => `${key}: ${value}\n`);
  return {
    mode: scenario.mode,
    args: scenario.args ?? [],
    environment: scenario.environment ?? {},
    files: { [`/client/conf/${line.confFile}`]: scenario.flinkConf ?? stock.join(''), ...scenario.files },
    confDir: '/client/conf',
  };
}

import type { FileContent } from '../../flink/client.ts';
import type { Line } from '../../../facts/line.ts';
import type { Values } from '../values.generated.ts';

/** An option that a Helm-side value writes or derives. */
export interface Written {
  readonly key: string;
  readonly text: string;
  /** The path of the value. */
  readonly from: string;
}

/** What a group of values gives to the client. */
export interface Contribution {
  /** Options that stand above the stock configuration and must agree with `flinkConfiguration`. */
  readonly writes?: readonly Written[];
  /** Options for which any other layer stands in. */
  readonly derives?: readonly Written[];
  readonly files?: Readonly<Record<string, FileContent>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a preset sees of a release. */
export interface PresetContext {
  readonly values: Values;
  readonly line: Line;
  readonly mode: 'session' | 'application';
  readonly profile: 'helm' | 'native';
  readonly clusterId: string;
  /** Whether OpenShift chooses the user of the pods. */
  readonly openShift: boolean;
  /** What `flinkConfiguration` says of an option, under the first spelling that it has. */
  option(key: string): string | undefined;
}

/** Reads one group of values. It may rely on their shape only, not on what later rules refuse. */
export type Preset = (context: PresetContext) => Contribution;

/** A write for a value that may be absent: none or one. */
export function written(key: string, text: string | undefined, from: string): Written[] {
  return text === undefined ? [] : [{ key, text, from }];
}

import type { ClientInput, FileContent, Mode } from '../../reference/flink/client.ts';
import type { Line } from '../../facts/line.ts';
import type { Json } from '../../reference/helm/values-file.ts';

export const confDir = '/flink/conf';

/** The client's input while files are added to it. */
export class Assembly {
  readonly line: Line;
  readonly files: Record<string, FileContent> = {};
  /** Where a file of the client is here, if not at its path. */
  readonly places = new Map<string, string>();
  readonly notes: string[] = [];
  readonly environment: Record<string, string> = {};
  /** Options that stand before the arguments of the call. */
  readonly options = new Map<string, string>();
  /** Options that the source spells in another way than Flink: `2Gi` for `2g`. */
  readonly spelled = new Map<string, string>();
  /** Values that no option says, by their path: `restartNonce`, `job/upgradeMode`. */
  readonly given = new Map<string, Json>();
  mode: Mode = 'session';
  /** Nothing names the cluster. */
  unnamed = false;
  /** The program is in the image's class path: the jar of the arguments stands for none. */
  withoutJar = false;
  args: readonly string[] = [];

  constructor(line: Line) {
    this.line = line;
    const stock = Object.entries(line.facts.stockConfiguration).map(([key, value]) => `${key}: ${value}\n`);
    this.files[`${confDir}/${line.facts.confFile}`] = stock.join('');
  }

  get input(): ClientInput {
    const { mode, files, environment } = this;
    const target =
      mode === 'application' &&
      !this.args.some((word) => /^(?:-t|--target|-e|--executor|-Dexecution\.target)/.test(word));
    const args = [
      ...(target ? ['-t', this.line.facts.targets.application] : []),
      ...Array.from(this.options, ([key, text]) => `-D${key}=${text}`),
      ...this.args,
    ];
    return { mode, args, environment, files, confDir, workingDirectory: '/flink' };
  }
}

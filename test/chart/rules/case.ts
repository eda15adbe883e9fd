/** Values that a rule of the chart refuses: the key it names, and what its message must say. */
export interface Refused {
  readonly values: Readonly<Record<string, unknown>>;
  readonly option: string;
  readonly says: RegExp;
  /** Without the rule the client itself refuses them, in the same words. */
  readonly client?: boolean;
}

/** Values that come near a rule and are fine: lines of flink-conf.yaml that they lead to. */
export interface Accepted {
  readonly values: Readonly<Record<string, unknown>>;
  readonly conf?: Readonly<Record<string, string>>;
}

/** By rule, as the files in `templates/values/rules` are named. */
export type Rules = Readonly<Record<string, RuleCases>>;

interface RuleCases {
  readonly accepted: readonly Accepted[];
  readonly refused: readonly Refused[];
}

/** Values with these options. */
export const flink = (options: Readonly<Record<string, unknown>>, values: Readonly<Record<string, unknown>> = {}) => ({
  ...values,
  flinkConfiguration: options,
});
/** Values of application mode. */
export const application = (job: unknown) => ({ mode: 'application', job });
/** A Pod with one container besides Flink's. */
export const pod = (container: Readonly<Record<string, unknown>>) => ({
  spec: { containers: [{ name: 'side', ...container }] },
});

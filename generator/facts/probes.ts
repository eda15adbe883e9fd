/** How often, how long and how patiently a container is probed, as Kubernetes names it. */
export interface ProbeTimes {
  readonly periodSeconds: number;
  readonly timeoutSeconds: number;
  readonly failureThreshold: number;
}

/** What `probes.<kind>` means where it says nothing. */
export interface ProbeDefaults {
  readonly enabled: boolean;
  readonly times: ProbeTimes;
}

/** The kinds of probes, in the order of a container's life. A start may last five minutes. */
export const probeDefaults = {
  startup: { enabled: true, times: { periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 60 } },
  readiness: { enabled: true, times: { periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 3 } },
  liveness: { enabled: false, times: { periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 6 } },
} as const satisfies Readonly<Record<string, ProbeDefaults>>;

export type ProbeKind = keyof typeof probeDefaults;

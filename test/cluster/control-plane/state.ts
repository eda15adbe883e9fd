import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ControlPlaneBinaries } from './binaries.ts';
import type { Ports, ProgramName } from './programs.ts';

/** A started control plane, as it stands in its directory: what another process needs to go on with it. */
export interface ControlPlaneState {
  readonly directory: string;
  readonly ports: Ports;
  readonly binaries: ControlPlaneBinaries;
  readonly adminToken: string;
  readonly kubectl: string;
  /** Admission plugins of the API server besides those that are on by default. */
  readonly admissionPlugins: readonly string[];
  readonly pids: Readonly<Record<ProgramName, number>>;
}

/** Reads the state of the control plane that lives in `directory`. */
export function readState(directory: string): ControlPlaneState {
  return JSON.parse(readFileSync(file(directory), 'utf8')) as ControlPlaneState;
}

/** Replaces it. */
export function writeState(state: ControlPlaneState): void {
  writeFileSync(file(state.directory), JSON.stringify(state, undefined, 2), { mode: 0o600 });
}

function file(directory: string): string {
  return join(directory, 'state.json');
}

import { type Helm, helmBinaries } from '../../helpers/helm.ts';
import { apiOf, type Call } from '../control-plane/api.ts';
import type { ControlPlane } from '../control-plane/control-plane.ts';
import { workspace, type Workspace } from '../helm/workspace.ts';
import { sharedCluster, sharedControlPlane } from '../shared.ts';

/** A namespace of the tests' own control plane, for the newest Helm and its administrator. */
export interface OwnNamespace {
  readonly plane: ControlPlane;
  readonly helm: Helm;
  readonly here: Workspace;
  readonly admin: Call;
}

/** Makes one. @throws Error if there is no such control plane, or no Helm. */
export async function ownNamespace(name: string): Promise<OwnNamespace> {
  const helm = (await helmBinaries()).at(-1);
  const plane = sharedControlPlane();
  if (helm === undefined || plane === undefined) throw new Error("this needs the tests' own control plane, and Helm");
  return { plane, helm, here: await workspace(sharedCluster(), helm, name), admin: apiOf(plane) };
}

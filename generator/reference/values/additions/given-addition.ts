import type { JsonMap } from '../../helm/values-file.ts';
import type { PresetContext } from '../presets/preset.ts';
import type { SecurityValues } from './pod-security.ts';

/** What the pods of a release depend on here. */
export type PodValues = SecurityValues & Pick<PresetContext, 'clusterId'>;

/** A value that stands for a field of the pods, as it is given. */
export interface GivenAddition {
  /** The path of the value. */
  readonly from: string;
  /** A pod template with that field alone. */
  readonly pod: JsonMap;
}

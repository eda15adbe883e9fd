import { networkPorts } from '../../../facts/network-ports.ts';
import type { Preset } from './preset.ts';

/** `networkPolicy`: a policy lets fixed ports through, so that none is left for Flink to choose. */
export const networkPolicy: Preset = ({ values }) =>
  values.networkPolicy?.enabled === true
    ? {
        derives: Object.entries(networkPorts).map(([key, port]) => ({
          key,
          text: String(port),
          from: 'networkPolicy.enabled',
        })),
      }
    : {};

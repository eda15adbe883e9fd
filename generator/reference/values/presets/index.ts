import { application } from './application.ts';
import { hadoop } from './hadoop.ts';
import { highAvailability } from './high-availability.ts';
import { image } from './image.ts';
import { kerberos } from './kerberos.ts';
import { networkPolicy } from './network-policy.ts';
import { metrics } from './metrics.ts';
import { podTemplates } from './pod-templates.ts';
import type { Contribution, Preset, PresetContext } from './preset.ts';
import { resources } from './resources.ts';
import { s3 } from './s3.ts';
import { serviceAccount } from './service-account.ts';
import { tls } from './tls.ts';
import { upgradeMode } from './upgrade-mode.ts';

const presets: readonly Preset[] = [
  application,
  image,
  resources,
  podTemplates,
  highAvailability,
  s3,
  hadoop,
  kerberos,
  tls,
  serviceAccount,
  upgradeMode,
  networkPolicy,
  metrics,
];

/** What all values together give to the client. */
export function contributions(context: PresetContext): readonly Contribution[] {
  return presets.map((preset) => preset(context));
}

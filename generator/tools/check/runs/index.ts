import type { ReleaseContext } from '../../../reference/values/context.ts';
import type { Remark } from '../options.ts';
import { directoryRemarks } from './directories.ts';
import { imageRemarks } from './image.ts';
import { jobJarRemarks } from './job-jar.ts';
import { nameRemarks } from './names.ts';
import { pluginRemarks } from './plugins.ts';
import { restrictedRemarks } from './restricted.ts';
import { startRemarks } from './start.ts';
import { templateFieldRemarks } from './template-fields.ts';
import { templatePodRemarks } from './template-pods.ts';

/** What Flink's client and Kubernetes take and what does not run then, or otherwise than it is written; values must have their shapes. */
export function runRemarks(context: ReleaseContext): Remark[] {
  return [
    ...imageRemarks(context),
    ...jobJarRemarks(context),
    ...pluginRemarks(context),
    ...directoryRemarks(context),
    ...nameRemarks(context),
    ...startRemarks(context),
    ...templateFieldRemarks(context),
    ...templatePodRemarks(context),
    ...restrictedRemarks(context),
  ];
}

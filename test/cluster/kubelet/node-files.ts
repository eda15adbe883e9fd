import { delimiter, join } from 'node:path';
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
  /** Of the images that it has. */
  readonly archives: readonly string[];
}

/** The files of a node by name. */
export function nodeFiles(setting: NodeSetting): Readonly<Record<string, string>> {
  return {
    'containerd.toml': containerdConfiguration(setting),
    'kubelet.yaml': JSON.stringify(kubeletConfiguration(setting), undefined, 2),
    'cni/network.conflist': JSON.stringify(podNetwork(setting.network), undefined, 2),
    'resolv.conf': '',
  };
}

/** The variables of `keeper.sh` and `node.sh`. */
export function nodeVariables(setting: NodeSetting): Readonly<Record<string, string>> {
  const { directory, name, network, parts, kubelet, controlGroup, archives } = setting;
  return {
    PATH: [parts.containerd, parts.runc, process.env['PATH'] ?? ''].join(delimiter),
    DIRECTORY: directory,
    CONTROL_GROUP: controlGroup,
    NODE_NAME: name,
    NODE_JS: process.execPath,
    KUBELET: kubelet,
    ARCHIVES: archives.join(' '),
    DEVICE: network.device,
    MACHINE_ADDRESS: network.machine,
    NODE_ADDRESS: network.node,
    POD_ADDRESSES: network.pods,
    API_SERVER_ADDRESS: network.apiServer,
  };
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

import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import type { Pod, Service } from 'kubernetes-types/core/v1.d.ts';

/** Keeps files like `/etc/hosts` true to the services of a cluster: a service's names lead to its ready pods. */
export class Names {
  #pods: readonly Pod[] = [];
  #services: readonly Service[] = [];
  readonly #files = new Map<string, { namespace: string; own: string }>();

  /** Takes the cluster's pods of now. */
  setPods(pods: ReadonlyMap<string, Pod>): void {
    this.#pods = [...pods.values()];
    this.#writeAll();
  }

  /** Takes the cluster's services of now. */
  setServices(services: ReadonlyMap<string, Service>): void {
    this.#services = [...services.values()];
    this.#writeAll();
  }

  /** Writes and keeps the file for someone in `namespace`; `own` are its first lines. */
  keep(file: string, namespace: string, own: string): void {
    this.#files.set(file, { namespace, own });
    overwrite(file, own + this.#lines(namespace));
  }

  /** Leaves the file as it is from now on. */
  leave(file: string): void {
    this.#files.delete(file);
  }

  #writeAll(): void {
    for (const [file, { namespace, own }] of this.#files) overwrite(file, own + this.#lines(namespace));
  }

  #lines(ofNamespace: string): string {
    const lines = this.#services.flatMap((service) => {
      const { name = '', namespace = '' } = service.metadata ?? {};
      const long = `${name}.${namespace}`;
      const names = [long, `${long}.svc`, `${long}.svc.cluster.local`, ...(namespace === ofNamespace ? [name] : [])];
      return addressesOf(service, this.#pods).map((address) => `${address} ${names.join(' ')}\n`);
    });
    return lines.sort().join('');
  }
}

/** The addresses of the pods that a service leads to: ready ones, unless it says that others count too. */
export function addressesOf(service: Service, pods: readonly Pod[]): readonly string[] {
  const selector = Object.entries(service.spec?.selector ?? {});
  if (selector.length === 0) return [];
  return pods
    .filter(({ metadata }) => metadata?.namespace === service.metadata?.namespace && !metadata?.deletionTimestamp)
    .filter(({ metadata }) => selector.every(([key, value]) => metadata?.labels?.[key] === value))
    .filter(({ status }) => service.spec?.publishNotReadyAddresses === true || isReady(status))
    .flatMap(({ status }) => status?.podIP ?? []);
}

function isReady(status: Pod['status']): boolean {
  return status?.conditions?.some((condition) => condition.type === 'Ready' && condition.status === 'True') ?? false;
}

/** Containers see the very file, and may read it at any time: it is never replaced and never empty. */
function overwrite(file: string, text: string): void {
  const bytes = Buffer.from(text);
  const descriptor = openSync(file, 'a+');
  closeSync(descriptor);
  const writable = openSync(file, 'r+');
  try {
    writeSync(writable, bytes, 0, bytes.length, 0);
    ftruncateSync(writable, bytes.length);
  } finally {
    closeSync(writable);
  }
}

import type { Catalogue } from '../../facts/catalogue.ts';
import type { ReleaseContext } from './context.ts';

/** Whether an option that the line has is set to true. */
export function isOn(context: ReleaseContext, key: string): boolean {
  const { options } = context.line.catalogue;
  return options.some((one) => one.key === key) && context.effective(key)?.toLowerCase() === 'true';
}

export const hostNetworkOption = 'kubernetes.hostnetwork.enabled';

/** Whether the pods have the node's network, where a JobManager takes any free port (`KubernetesEntrypointUtils.loadConfiguration`). */
export function onHostNetwork(context: ReleaseContext): boolean {
  return isOn(context, hostNetworkOption);
}

/** Whether REST speaks TLS. */
export function restIsSecure(context: ReleaseContext): boolean {
  return restSpeaksTls(context.line.catalogue, (key) => context.effective(key));
}

/** Whether REST asks every caller for a certificate. */
export function asksForCertificates(context: ReleaseContext): boolean {
  return restIsSecure(context) && isOn(context, 'security.ssl.rest.authentication-enabled');
}

/**
 * Whether REST speaks TLS (`SecurityOptions.isRestSSLEnabled`, in older lines `SSLUtils`): an older switch stands for all TLS where a line
 * has it.
 * @param text what an option is set to, under any of its spellings
 */
export function restSpeaksTls({ options }: Catalogue, text: (key: string) => string | undefined): boolean {
  const [own, both] = ['security.ssl.rest.enabled', 'security.ssl.enabled'];
  const older = options.some(({ key }) => key === both) ? text(both) : undefined;
  return (text(own) ?? older)?.toLowerCase() === 'true';
}

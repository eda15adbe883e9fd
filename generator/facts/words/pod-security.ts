import { words } from './word.ts';

export const podSecurityWords = words('pod-security', {
  hostNetwork:
    "cannot be true with podSecurity, since the Pod Security Standard restricted lets no pod on the node's network: set podSecurity.enabled: false, or leave the option out",
});

import { words } from './word.ts';

export const noEffectWords = words('no-effect', {
  noType: 'has no effect without highAvailability.type: set it to kubernetes or zookeeper',
  byKubernetes: 'has no effect with highAvailability.type: kubernetes; leave it out, or set the type to zookeeper',
  noSecret: 'has no effect without s3.existingSecret: set that to the name of the Secret that has this key',
  noKeytab: 'has no effect without a keytab: set kerberos.existingSecret or kerberos.keytab',
  noAccount:
    'has no effect, since no account is created: set serviceAccount.create: true, or annotate the account where it is created',
  defaultAccount:
    'has no effect on the account default, which every namespace has: set another serviceAccount.name, or leave it out',
  noHandover: 'has no effect with handover.enabled: false; leave out one of the two',
  nativeProfile:
    'has no effect with profile: native, which leaves the pod as the client makes it: leave it out, or set profile: helm',
  hostNetwork:
    'has no effect with kubernetes.hostnetwork.enabled: Flink takes any free port of the node, and Kubernetes cannot know which to probe; leave it out',
  noPodSecurity: 'has no effect with podSecurity.enabled: false; leave out one of the two',
  nativeObjects:
    'needs profile: helm, since profile: native renders the objects of the client and nothing else: leave it out, or leave out profile: native',
  notEnabled: 'has no effect without %s: set it to true, or leave the rest out',
  notProbed: 'has no effect without %s: set it to true, or leave the times out',
});

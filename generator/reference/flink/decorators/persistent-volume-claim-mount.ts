import { asList, asObject, mountVolume, type DecoratorFactory, type FlinkPod } from '../pod.ts';
import { RefusalError } from '../refusal.ts';
import { trimJava } from '../types/text.ts';

const optionKey = 'kubernetes.persistent-volume-claims';
const maxClaimName = 253;
const maxVolumeName = 63;

/** `PersistentVolumeClaimMountDecorator`: existing claims as volumes of the main container. */
export const persistentVolumeClaimMount: DecoratorFactory = (parameters) => {
  const claims = parameters.persistentVolumeClaims();
  const readOnly = parameters.isPersistentVolumeClaimReadOnly();
  checkClaims(claims);
  return {
    decoratePod: (pod) => {
      checkVolumes(pod, claims);
      return claims.reduce((mounted, [claimName, mountPath]) => {
        const name = volumeName(claimName);
        return mountVolume(
          mounted,
          { name, persistentVolumeClaim: { claimName, readOnly } },
          { name, mountPath, readOnly },
        );
      }, pod);
    },
    accompanyingResources: () => [],
  };
};

type Claims = readonly (readonly [string, string])[];

function checkClaims(claims: Claims): void {
  const paths = new Set<string>();
  const volumes = new Set<string>();
  for (const [claim, path] of claims) {
    const name = JSON.stringify(claim);
    check(claim.length <= maxClaimName, `${name} has more than ${maxClaimName} characters`);
    check(/^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(claim), `${name} is no name of a claim, expected for example data`);
    check(trimJava(path) !== '' && path.startsWith('/'), `${JSON.stringify(path)}: expected an absolute path`);
    check(!paths.has(path), `${path} stands twice`);
    const volume = volumeName(claim);
    check(!volumes.has(volume), `${name} has the same volume ${volume} as another claim`);
    paths.add(path);
    volumes.add(volume);
  }
}

/** A volume of the template, or of a decorator before this one, must not have a claim's name. */
function checkVolumes({ pod }: FlinkPod, claims: Claims): void {
  const names = new Set(asList(asObject(pod['spec'])['volumes']).map((volume) => asObject(volume)['name']));
  for (const [claim] of claims) check(!names.has(volumeName(claim)), `there is a volume ${volumeName(claim)} already`);
}

function volumeName(claim: string): string {
  const name = `${claim.replaceAll('.', '-')}-pvc`;
  check(name.length <= maxVolumeName, `${name} has more than ${maxVolumeName} characters`);
  return name;
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new RefusalError(optionKey, message);
}

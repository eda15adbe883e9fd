import { persistentVolumeClaimMountWords as words } from '../../../facts/words/persistent-volume-claim-mount.ts';
import { asList, asObject, mountVolume, type DecoratorFactory, type FlinkPod } from '../pod.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { type Said, say } from '../say.ts';

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

/** The first claim at fault, by name: which of them Flink's order names does not matter. */
function checkClaims(claims: Claims): void {
  const paths = new Set<string>();
  const volumes = new Set<string>();
  for (const [claim, path] of byName(claims)) {
    const volume = volumeName(claim);
    const isName = claim.length <= maxClaimName && /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(claim);
    check(isName, say(words.name, quote(claim)));
    check(path.startsWith('/'), say(words.path, claim, quote(path), claim));
    check(!paths.has(path), say(words.samePath, quote(path)));
    check(volume.length <= maxVolumeName, say(words.longVolume, claim));
    check(!volumes.has(volume), say(words.sameVolume, volume));
    paths.add(path);
    volumes.add(volume);
  }
}

/** A volume of the template, or of a decorator before this one, must not have a claim's name. */
function checkVolumes({ pod }: FlinkPod, claims: Claims): void {
  const names = new Set(asList(asObject(pod['spec'])['volumes']).map((volume) => asObject(volume)['name']));
  for (const [claim] of byName(claims)) {
    check(!names.has(volumeName(claim)), say(words.takenVolume, claim, volumeName(claim)));
  }
}

function byName(claims: Claims): Claims {
  return claims.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function volumeName(claim: string): string {
  return `${claim.replaceAll('.', '-')}-pvc`;
}

function check(holds: boolean, otherwise: Said): void {
  if (!holds) throw new RefusalError(optionKey, otherwise);
}

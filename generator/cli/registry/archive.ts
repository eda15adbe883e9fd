import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

const block = 512;
/** 1980-01-01 in seconds: the earliest that every archive format can say. */
const epoch = 315_532_800;

/**
 * A packaged chart with every time in it set to one constant, so that the same files give the same bytes. Helm stamps the hour of
 * packaging (3) or of the checkout (4), and has no switch for it that all its supported versions know.
 * @param archive a gzipped tar as `helm package` writes it: ustar headers, no extended ones
 * @throws Error in one line if it is none
 */
export function reproducible(archive: Uint8Array): Uint8Array {
  return gzipSync(withoutTimes(archive), { level: 9 });
}

/** Whether two packaged charts hold the same files, whenever and however hard they were packed; what cannot be read is another. */
export function sameContent(one: Uint8Array, other: Uint8Array): boolean {
  try {
    return withoutTimes(one).equals(withoutTimes(other));
  } catch {
    return false;
  }
}

/** `sha256:…` of bytes, as a registry names them. */
export function digest(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function withoutTimes(archive: Uint8Array): Buffer {
  const tar = Buffer.from(gunzipSync(archive));
  let at = 0;
  while (at + block <= tar.length && tar[at] !== 0) {
    if (tar.toString('latin1', at + 257, at + 262) !== 'ustar')
      throw new Error('not a packaged chart: no ustar header');
    tar.write(`${epoch.toString(8).padStart(11, '0')}\0`, at + 136, 'latin1');
    tar.write(`${checksum(tar.subarray(at, at + block))}\0 `, at + 148, 'latin1');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8);
    at += block + Math.ceil(size / block) * block;
  }
  return tar;
}

/** The sum of a header's bytes, its own field taken as blanks. */
function checksum(header: Buffer): string {
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0);
  return sum.toString(8).padStart(6, '0');
}

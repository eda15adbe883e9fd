import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const mounted = '/sys/fs/cgroup';

/** Where the control group `name` is or can be: in one tree (version 2), or in one for each controller (version 1). */
function placesOf(name: string): readonly string[] {
  const isOneTree = existsSync(join(mounted, 'cgroup.controllers'));
  const roots = isOneTree ? [mounted] : readdirSync(mounted).map((controller) => join(mounted, controller));
  return roots.map((root) => join(root, name));
}

function left(name: string): readonly string[] {
  return placesOf(name).filter((place) => existsSync(place));
}

/** Makes a control group below the machine's root. */
export function makeControlGroup(name: string): void {
  for (const place of placesOf(name)) mkdirSync(place);
}

/** Removes a control group with those below it, whose processes have ended; it waits for the last of them for ten seconds. */
export async function removeControlGroup(name: string): Promise<void> {
  for (let attempt = 0; left(name).length > 0 && attempt < 50; attempt += 1) {
    for (const tree of left(name)) remove(tree);
    if (left(name).length > 0) await sleep(200);
  }
}

/** A control group's files are none: only directories can be removed, the deepest first. */
function remove(tree: string): void {
  try {
    for (const entry of readdirSync(tree, { withFileTypes: true })) {
      if (entry.isDirectory()) remove(join(tree, entry.name));
    }
    rmdirSync(tree);
  } catch {
    // a process of it is ending still
  }
}

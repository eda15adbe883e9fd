import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { filesBelow } from '../../generator/cli/disk/read-templates.ts';

/** What of a release depends on the values: what Helm rendered. */
export interface Rendered {
  readonly manifest: string;
  readonly notes: string;
}

/**
 * Bytes that a release of the chart takes in the data of its Secret, which Kubernetes limits to 1 MiB in all. Mirrors Helm's storage: the release as
 * JSON (in it every template and file and the schema as base64, values.yaml parsed), gzip at its best, base64 once. Files of `ci/` are not packaged.
 */
export function releaseSecretBytes(chart: string, { manifest, notes }: Rendered): number {
  const read = (path: string): string => readFileSync(join(chart, path), 'utf8');
  const base64 = (path: string): string => Buffer.from(read(path)).toString('base64');
  const paths = filesBelow(chart).filter((path) => !path.startsWith('ci/'));
  const parsed = ['Chart.yaml', 'values.yaml', 'values.schema.json'];
  const entry = (name: string): object => ({ name, data: base64(name) });
  const time = '2026-01-01T00:00:00.000000000Z';
  const release = {
    name: 'bench',
    info: {
      first_deployed: time,
      last_deployed: time,
      deleted: '',
      description: 'Install complete',
      status: 'deployed',
      notes,
    },
    chart: {
      metadata: parse(read('Chart.yaml')) as object,
      lock: null,
      templates: paths.filter((path) => path.startsWith('templates/')).map(entry),
      values: parse(read('values.yaml'), { version: '1.1' }) as object,
      schema: base64('values.schema.json'),
      files: paths.filter((path) => !path.startsWith('templates/') && !parsed.includes(path)).map(entry),
    },
    manifest,
    version: 1,
    namespace: 'default',
  };
  return gzipSync(JSON.stringify(release), { level: 9 }).toString('base64').length;
}

import { isJsonMap } from '../../../reference/helm/values-file.ts';
import { facts } from '../../../facts/lines/all.ts';
import type { Resource } from './resources.ts';

const configurations = ['flink-conf.yaml', 'config.yaml'];
const hadoopFiles = ['core-site.xml', 'hdfs-site.xml'];

/** A file that a ConfigMap holds. */
export interface FileEntry {
  readonly name: string;
  readonly content: string;
}

/** The files of a ConfigMap that Flink's client reads: its configuration, log configurations, Hadoop's. */
export function fileEntries({ map }: Resource): readonly FileEntry[] {
  const isShipped = ({ name }: FileEntry): boolean => facts.some((row) => row.logFiles.includes(name));
  const read = entries(map).filter(({ name }) => isRead(name));
  // Of several log configurations the client's own count, and come first.
  return [...read.filter((entry) => isShipped(entry)), ...read.filter((entry) => !isShipped(entry))];
}

/** The names of its other data. */
export function otherEntries({ map }: Resource): readonly string[] {
  return entries(map).flatMap(({ name }) => (isRead(name) ? [] : [name]));
}

function entries(map: Resource['map']): FileEntry[] {
  const data = isJsonMap(map['data']) ? map['data'] : {};
  return Object.entries(data).flatMap(([name, content]) => (typeof content === 'string' ? [{ name, content }] : []));
}

function isRead(name: string): boolean {
  return (
    [...configurations, ...hadoopFiles, 'krb5.conf'].includes(name) ||
    /^(?:log4j|logback).*\.(?:properties|xml)$/.test(name)
  );
}

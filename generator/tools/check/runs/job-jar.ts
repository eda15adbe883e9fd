import { quote } from '../../../reference/flink/quote.ts';
import type { ReleaseContext } from '../../../reference/values/context.ts';
import type { Remark } from '../options.ts';

const rawHttp = 'user.artifacts.raw-http-enabled';

/** A jar of an application that the JobManager would not find or fetch. */
export function jobJarRemarks(context: ReleaseContext): Remark[] {
  const jar = context.values.job?.jarURI;
  if (context.mode !== 'application' || typeof jar !== 'string') return [];
  const error = (message: string): Remark[] => [
    { severity: 'error', rule: 'job-jar', path: ['job', 'jarURI'], key: 'job.jarURI', message },
  ];
  const [, host, path = ''] = /^local:\/\/([^/]+)(\/.*)?$/i.exec(jar) ?? [];
  if (host !== undefined) {
    return error(
      `${quote(jar)} names a host ${quote(host)}, and the JobManager looks for ${path === '' ? 'no file' : quote(path)}: write three slashes, local:///${host}${path}`,
    );
  }
  const { line } = context;
  const fetches = line.facts.client.jarSchemes !== 'local';
  if (fetches && /^http:\/\//i.test(jar) && context.effective(rawHttp)?.toLowerCase() !== 'true') {
    return error(
      `${quote(jar)} is not fetched: Flink takes jars by https:// alone unless ${rawHttp}: true is set in flinkConfiguration`,
    );
  }
  return [];
}

import { describe, expect, test } from 'vitest';
import { sarifReport } from '../../../generator/tools/check/formats/sarif.ts';
import { loadLine } from '../../../generator/cli/disk/read-line.ts';
import { lineNames } from '../../../generator/facts/lines/all.ts';
import { valuesYaml } from '../../../generator/chart/values/values-yaml.ts';
import { mergeValues } from '../../../generator/reference/helm/merge.ts';
import { type JsonMap, parseValuesFile } from '../../../generator/reference/helm/values-file.ts';
import { renderRelease } from '../../../generator/reference/render.ts';
import { checkedInput } from '../../../generator/reference/values/client-input.ts';
import { manifests } from '../../../generator/reference/values/manifests.ts';
import { check } from '../../../generator/tools/check/check.ts';
import { convert } from '../../../generator/tools/convert/convert.ts';
import { ConvertError } from '../../../generator/tools/convert/convert-error.ts';
import { valuesDocument } from '../../../generator/tools/convert/document.ts';
import { secretCommands } from '../../../generator/tools/convert/secret-commands.ts';
import { diffObjects } from '../../../generator/tools/diff/diff.ts';
import { originsText, traceOrigins } from '../../../generator/tools/explain/origins.ts';
import { maskedObject, maskedYaml } from '../../../generator/tools/mask.ts';

/** One secret, in all the dresses that it wears: nowhere does an output repeat it. */
const canary = 'cAnArY0secret';

/** The rows of an output that repeat it. */
function leaks(text: string): readonly string[] {
  return text.split('\n').filter((row) => row.includes(canary));
}

const release = { name: 'flink', namespace: 'data' };

const options: Readonly<Record<string, string>> = {
  's3.secret-key': canary,
  'security.ssl.rest.key-password': canary,
  'high-availability.zookeeper.client.authorization': `digest:flink:${canary}`,
  'my.url': `jdbc:postgresql://app:${canary}@db/x`,
  'env.java.opts.jobmanager': `-Xmx1g -Djavax.net.ssl.keyStorePassword=${canary}`,
  'metrics.reporter.otel.exporter.headers': `Authorization:Bearer ${canary}`,
  'containerized.master.env.DB_PASSWORD': canary,
  'containerized.taskmanager.env.DB_URL': `redis://:${canary}@h`,
};
const job = {
  jarURI: 'local:///opt/flink/usrlib/a.jar',
  args: ['--jdbc', `jdbc:postgresql://u:${canary}@db/x`, '--password', canary, `--token=${canary}`],
};
const podTemplate = {
  spec: {
    containers: [
      {
        name: 'flink-main-container',
        env: [
          { name: 'API_KEY', value: canary },
          { name: 'DATABASE_URL', value: `postgres://app:${canary}@db/x` },
        ],
      },
    ],
  },
};

describe.each(lineNames)('%s', (name) => {
  const line = loadLine(name);
  const defaults = parseValuesFile(valuesYaml(line));
  const base: JsonMap = { allowSensitiveConfiguration: true, strictOptions: false, podTemplate };
  const session: JsonMap = { ...base, flinkConfiguration: options };
  const application: JsonMap = { ...base, mode: 'application', job, flinkConfiguration: options };
  const rendered = [session, application].map((values) => {
    const made = renderRelease(mergeValues(defaults, [values]), release, line);
    if ('refusal' in made) throw new Error(`${made.refusal.option}: ${made.refusal.message}`);
    return made.objects;
  });

  test('the canary is in what is rendered', () => {
    for (const objects of rendered) expect(JSON.stringify(objects)).toContain(canary);
  });

  test('not in a refusal', () => {
    for (const [key, text] of Object.entries(options)) {
      for (const value of [text, `${text}\n# x`]) {
        const given = { flinkConfiguration: { [key]: value, 'taskmanager.numberOfTaskSlots': text } };
        for (const allowSensitiveConfiguration of [true, false, [key]]) {
          const made = checkedInput({ ...given, allowSensitiveConfiguration }, release, line, { rules: true });
          expect(made).toHaveProperty('refusal');
          if (text === canary && allowSensitiveConfiguration !== false) continue; // no slot's name says that it is one
          expect(leaks(JSON.stringify(made))).toEqual([]);
        }
      }
    }
  });

  test('not in findings and SARIF', () => {
    for (const values of [session, application, { ...application, allowSensitiveConfiguration: false }]) {
      const findings = check([{ files: [{ path: 'a.yaml', text: JSON.stringify(values) }], release }], line, defaults);
      expect(findings.length).toBeGreaterThan(3);
      expect(leaks(`${JSON.stringify(findings)}${sarifReport(findings, '1')}`)).toEqual([]);
    }
  });

  test('not in a diff', () => {
    for (const objects of rendered) {
      const other = JSON.parse(JSON.stringify(objects).replaceAll(canary, `${canary}2`)) as typeof objects;
      for (const right of [[], other]) {
        const left = { label: 'a', objects, line, clusterId: 'flink' };
        const text = diffObjects(left, { ...left, label: 'b', objects: right }).join('');
        expect(text).toContain('***');
        expect(leaks(text)).toEqual([]);
      }
    }
  });

  test('not in where fields come from', () => {
    const traced = traceOrigins(
      {
        allowSensitiveConfiguration: true,
        flinkConfiguration: { 's3.secret-key': canary, 'my.url': options['my.url'] ?? '' },
        podTemplate,
      },
      release,
      line,
      defaults,
    );
    if ('refusal' in traced) throw new Error(traced.refusal.message);
    expect(leaks(`${originsText(traced.fields)}${JSON.stringify(traced)}`)).toEqual([]);
    expect(originsText(traced.fields)).toContain('***');
  });

  test('not in what the page shows', () => {
    for (const objects of rendered) {
      expect(leaks(manifests(objects.map((object) => maskedObject(object, line.facts.confFile))))).toEqual([]);
    }
    const text = `flinkConfiguration:\n  s3.secret-key: ${canary}\n  my.url: redis://:${canary}@h\n`;
    expect(maskedYaml(text)).toBe('flinkConfiguration:\n  s3.secret-key: "***"\n  my.url: "redis://:***@h"\n');
  });

  test('not in what a conversion writes', () => {
    const flags = Object.entries(options).map(([key, text]) => `'-D${key}=${text}'`);
    const call = ['./bin/flink run-application -t kubernetes-application', ...flags].join(' ');
    for (const content of [
      `${call} local:///a.jar ${job.args.join(' ')}`,
      `./bin/kubernetes-session.sh ${flags.join(' ')}`,
    ]) {
      const source = { files: [{ name: 'run.sh', content }], environment: {}, lookUp: () => undefined };
      for (const exact of [true, false]) {
        const made = convert(source, line, { exact, allowSensitive: false, wholeConfDir: false });
        if ('refusal' in made) throw new Error(`${made.refusal.option}: ${made.refusal.message}`);
        const text = valuesDocument(made, line, 'run.sh');
        expect(leaks(`${text}${made.notes.join()}${secretCommands(made).join()}`)).toEqual([]);
      }
    }
  });

  test('not in the error of one', () => {
    expect(
      new ConvertError(`run.sh: --password ${canary}: postgres://a:${canary}@b: there is no such file`).message,
    ).toBe('run.sh: --password *** postgres://a:***@b: there is no such file');
  });
});

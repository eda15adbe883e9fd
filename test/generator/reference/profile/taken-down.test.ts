import { describe, expect, test } from 'vitest';
import type { KubernetesObject } from '../../../../generator/reference/flink/client.ts';
import { lineNames } from '../../../../generator/facts/lines/all.ts';
import { loadLine } from '../../../../generator/cli/disk/read-line.ts';
import type { Release } from '../../../../generator/reference/values/context.ts';
import { shutdownOption } from '../../../../generator/reference/values/presets/application.ts';
import { at } from '../../../../generator/reference/values/objects.ts';
import { renderRelease } from '../../../../generator/reference/render.ts';
import { parseValuesFile } from '../../../../generator/reference/helm/values-file.ts';
import { scripts } from '../../../../generator/facts/scripts.ts';

type Found = Pick<Release, 'installed' | 'upgrade'>;

const application = 'mode: application\njob: {jarURI: "local:///a.jar"}';

describe.each(lineNames)('line %s', (name) => {
  const line = loadLine(name);

  function render(values: string, found: Found = {}): readonly KubernetesObject[] {
    const release = { name: 'demo', namespace: 'here', ...found };
    const rendered = renderRelease(parseValuesFile(values), release, line);
    if ('refusal' in rendered) throw new Error(JSON.stringify(rendered.refusal));
    return rendered.objects;
  }

  function pod(values: string): unknown {
    const deployment = render(values).find(({ kind }) => kind === 'Deployment');
    return at(deployment, 'spec', 'template');
  }

  function initContainers(values: string): readonly Record<string, unknown>[] {
    return (at(pod(values), 'spec', 'initContainers') ?? []) as Record<string, unknown>[];
  }

  function annotation(values: string, key: string): unknown {
    return at(pod(values), 'metadata', 'annotations', `flink-chart/${key}`);
  }

  describe('the init container', () => {
    test('is like the main container, and is told whom to own', () => {
      const template = `podTemplate: {spec: {containers: [{name: flink-main-container, securityContext: {runAsUser: 9999}}]}}`;
      const [container, ...others] = initContainers(template);
      const [main] = at(pod(template), 'spec', 'containers') as Record<string, unknown>[];
      expect(others).toEqual([]);
      for (const field of ['image', 'imagePullPolicy', 'resources', 'securityContext'])
        expect(container?.[field]).toEqual(main?.[field]);
      expect(container).toMatchObject({
        command: ['bash', '-c', scripts.handover],
      });
    });

    test('comes after those of the pod template', () => {
      const own = '{name: wait, image: busybox}';
      const containers = initContainers(`podTemplate: {spec: {initContainers: [${own}], containers: []}}`);
      expect(containers.map((one) => one['name'])).toEqual(['wait', 'flink-chart-handover']);
    });

    test('owns one Service with high availability', () => {
      const [container] = initContainers('highAvailability: {type: kubernetes, directory: "s3://b"}');
      expect(container?.['env']).toContainEqual({ name: 'SERVICES', value: 'demo-rest' });
    });

    test('is told what it is to wait for', () => {
      const env = (values: string) => initContainers(values)[0]?.['env'];
      const own = [
        { name: 'NAMESPACE', value: 'here' },
        { name: 'DEPLOYMENT', value: 'demo' },
        { name: 'CONFIG_MAP', value: 'flink-config-demo' },
        { name: 'SERVICES', value: 'demo demo-rest' },
      ];
      const pod = [
        { name: 'POD_UID', valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.uid' } } },
        {
          name: 'TEMPLATE',
          valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: "metadata.labels['pod-template-hash']" } },
        },
      ];
      expect(env('')).toEqual([...own, { name: 'LOST_NODE_SECONDS', value: '60' }, ...pod]);
      expect(env('handover: {lostNodeSeconds: 0}')).toContainEqual({ name: 'LOST_NODE_SECONDS', value: '0' });
    });

    test('drops the program of an application with Kubernetes high availability, and of nothing else', () => {
      const ha = 'highAvailability: {type: kubernetes, directory: "s3://b"}';
      const kept = (values: string) =>
        (initContainers(values)[0]?.['env'] as { name: string; value?: string }[])
          .filter((one) => one.name.startsWith('HA_'))
          .map(({ value }) => value);
      expect(kept(`${application}\n${ha}`)).toEqual(
        {
          '1.13': ['demo-dispatcher-leader', 'jobGraph- runningJobsRegistry-'],
          '1.20': ['demo-cluster-config-map', 'jobGraph-'],
          '2.3': ['demo-cluster-config-map', 'executionPlan- application-'],
        }[name],
      );
      expect([kept(ha), kept(application)]).toEqual([[], []]);
    });

    describe('with ZooKeeper', () => {
      const quorum = 'high-availability.zookeeper.quorum: "a:1,b:2"';
      const mode = `${line.facts.client.optionKeys.highAvailability}: ZooKeeper`;
      const given = (...options: readonly string[]) =>
        `${application}\nflinkConfiguration: {${[mode, quorum, ...options].join(', ')}}`;
      const told = (values: string): Readonly<Record<string, unknown>> => {
        const env = (initContainers(values)[0]?.['env'] ?? []) as { name: string; value?: unknown }[];
        return Object.fromEntries(env.map((one) => [one.name, one.value]));
      };

      test('it knows quorum and nodes, by all spellings and defaults', () => {
        expect(told(given())).toMatchObject({
          ZOOKEEPER_QUORUM: 'a:1,b:2',
          ZOOKEEPER_NODES: {
            '1.13': '//flink/demo//jobgraphs\n//flink/demo//running_job_registry/',
            '1.20': '//flink/demo//jobgraphs',
            '2.3': '//flink/demo//execution-plans\n//flink/demo//applications',
          }[name],
          ZOOKEEPER_OPTIONS: '-Dzookeeper.sasl.client=true',
        });
        const older = `${application}\nflinkConfiguration: {recovery.mode: zookeeper, recovery.zookeeper.quorum: a$(B), recovery.zookeeper.path.root: "r$", recovery.zookeeper.path.jobgraphs: g, high-availability.cluster-id: other}`;
        expect(told(older)).toMatchObject({
          ZOOKEEPER_QUORUM: 'a$$(B)',
          ZOOKEEPER_NODES: {
            '1.13': '/r$$/demo/g\n/r$$/demo//running_job_registry/',
            '1.20': '/r$$/demo/g',
            '2.3': '/r$$/demo/g\n/r$$/demo//applications',
          }[name],
        });
      });

      test("it never takes the cluster's own node for one of them", () => {
        const [option = ''] = line.facts.client.storedProgram.nodeOptions;
        expect(told(given(`${option}: "//"`))['ZOOKEEPER_NODES']).toBe(
          {
            '1.13': '//flink/demo//running_job_registry/',
            '1.20': undefined,
            '2.3': '//flink/demo//applications',
          }[name],
        );
      });

      test('it logs in as the JobManager does', () => {
        const ticket =
          'com.sun.security.auth.module.Krb5LoginModule optional doNotPrompt=true useTicketCache=true renewTGT=true;';
        const sasl =
          'zookeeper.sasl.disable: true, zookeeper.sasl.service-name: zk, zookeeper.sasl.login-context-name: Mine';
        expect(told(given(sasl, 'security.kerberos.login.contexts: "Client, Mine"'))).toMatchObject({
          ZOOKEEPER_OPTIONS:
            '-Dzookeeper.sasl.client=false -Dzookeeper.sasl.client.username=zk -Dzookeeper.sasl.clientconfig=Mine',
          JAAS: `Mine {\n${ticket}\n};`,
        });
        const contexts = 'security.kerberos.login.contexts: "KafkaClient,Client"';
        const keytab = `kerberos: {principal: "a@B", existingSecret: kerberos-keytab-demo, keytabFile: mine.keytab}`;
        expect(told(`${given(contexts, 'security.kerberos.login.use-ticket-cache: false')}\n${keytab}`)['JAAS']).toBe(
          'Client {\ncom.sun.security.auth.module.Krb5LoginModule required keyTab="/opt/kerberos/kerberos-keytab/mine.keytab" doNotPrompt=true useKeyTab=true storeKey=true principal="a@B" refreshKrb5Config=true;\n};',
        );
        expect(told(given('security.kerberos.login.contexts: KafkaClient'))).not.toHaveProperty('JAAS');
        expect(told(given(contexts, 'security.kerberos.login.use-ticket-cache: false'))).not.toHaveProperty('JAAS');
      });

      test('it has the variables and mounts of the main container, and its own first', () => {
        const container =
          '{name: flink-main-container, env: [{name: A, value: b}, {name: SERVICES, value: c}], envFrom: [{secretRef: {name: s}}], volumeMounts: [{name: v, mountPath: /v}]}';
        const template = `podTemplate: {spec: {containers: [${container}], volumes: [{name: v, emptyDir: {}}]}}`;
        const values = `${given()}\n${template}`;
        const [init] = initContainers(values);
        const [main] = at(pod(values), 'spec', 'containers') as Record<string, unknown>[];
        for (const field of ['envFrom', 'volumeMounts']) expect(init?.[field]).toEqual(main?.[field]);
        expect(told(values)).toMatchObject({ A: 'b', SERVICES: 'demo-rest' });
        expect((init?.['env'] as { name: string }[]).filter((one) => one.name === 'SERVICES')).toHaveLength(1);
        expect(init?.['command']).toEqual(['bash', '-c', scripts.dropNodes + scripts.handover]);
        expect(initContainers(`${application}\n${template}`)[0]).not.toHaveProperty('volumeMounts');
      });

      test.each([
        ['a session', `flinkConfiguration: {${mode}, ${quorum}}`],
        ['no quorum', `${application}\nflinkConfiguration: {${mode}, high-availability.zookeeper.quorum: ""}`],
        ['no high availability', `${application}\nflinkConfiguration: {${quorum}}`],
      ])('it is none of its affair: %s', (_, values) => {
        expect(told(values)).not.toHaveProperty('ZOOKEEPER_NODES');
        expect(initContainers(values)[0]?.['command']).toEqual(['bash', '-c', scripts.handover]);
      });
    });

    test.each(['profile: native', 'handover: {enabled: false}'])('is not there: %s', (values) => {
      expect(initContainers(values)).toEqual([]);
    });

    test('tells an application by its checksum and nonce', () => {
      const [container] = initContainers(`${application}\nrestartNonce: 0`);
      expect((container?.['env'] as unknown[]).slice(-2)).toEqual([
        {
          name: 'CHECKSUM',
          valueFrom: {
            fieldRef: { apiVersion: 'v1', fieldPath: "metadata.annotations['flink-chart/configuration-checksum']" },
          },
        },
        { name: 'RESTART_NONCE', value: '0' },
      ]);
    });
  });

  describe('an upgrade', () => {
    const shutdown = line.facts.line === '1.13' ? '' : `\nflinkConfiguration: {${shutdownOption}: true}`;
    const outlived = application;
    const ending = application + shutdown;
    const checksum = String(annotation(ending, 'configuration-checksum'));
    const kinds = (values: string, found: Found) => new Set(render(values, found).map(({ kind }) => kind));
    const gone = (started: string): Found => ({ upgrade: { started } });
    const stays = new Set(['ConfigMap', 'ServiceAccount', 'Role', 'RoleBinding']);

    test('does not run an application again that has ended', () => {
      expect(kinds(ending, gone(checksum))).toEqual(stays);
      expect(kinds(`${ending}\nrestartNonce: 2`, gone(`${checksum}-2`))).toEqual(stays);
    });

    test.each<[string, string, Found]>([
      ['nobody looked', ending, {}],
      ['it has not started', ending, gone('')],
      ...(line.facts.line === '1.13'
        ? []
        : [
            [
              'somebody else deleted it',
              outlived,
              gone(String(annotation(outlived, 'configuration-checksum'))),
            ] satisfies [string, string, Found],
          ]),
      ['it is there', ending, { ...gone(checksum), installed: { metadata: {} } }],
      ['another has started', ending, gone('f'.repeat(64))],
      ['another run is asked for', `${ending}\nrestartNonce: 1`, gone(checksum)],
      ['no nonce is given any more', ending, gone(`${checksum}-1`)],
      ['another argument is given', ending.replace('}', ', args: [a]}'), gone(checksum)],
      ['it is a session', '', gone(String(annotation('', 'configuration-checksum')))],
      ['profile native', `${ending}\nprofile: native`, gone(checksum)],
    ])('renders all: %s', (_, values, found) => {
      expect(kinds(values, found)).toContain('Deployment');
      expect(kinds(values, found)).toContain('Service');
    });
  });

  test('restartNonce rolls the pod, whatever number it is', () => {
    expect(annotation('restartNonce: 0', 'restart-nonce')).toBe('0');
    expect(annotation('restartNonce: 4503599627370496', 'restart-nonce')).toBe('4503599627370496');
    expect(annotation('', 'restart-nonce')).toBeUndefined();
  });

  test('the JobManager outlives its job, where this Flink can, unless told otherwise', () => {
    const option = 'execution.shutdown-on-application-finish';
    const texts = (values: string): string => JSON.stringify(render(values));
    const known = line.catalogue.options.some(({ key }) => key === option);
    expect(known).toBe(name !== '1.13');
    expect(texts(application).includes('shutdown-on-application-finish')).toBe(known);
    expect(texts('')).not.toContain('shutdown-on-application-finish');
    expect(texts(`${application}\nprofile: native`)).not.toContain('shutdown-on-application-finish');
    if (known)
      expect(texts(`${application}\nflinkConfiguration: {${option}: true}`)).toMatch(
        /shutdown-on-application-finish\W+true/,
      );
  });
});

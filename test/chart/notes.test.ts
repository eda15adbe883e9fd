import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withDefineNames } from '../../generator/chart/define-names.ts';
import { helmsInTurn } from '../helpers/lines-in-turn.ts';
import { renderedNotes } from './whole-render.ts';

const cluster = '-Dkubernetes.cluster-id=my-session -Dkubernetes.namespace=data';

describe.each(await helmsInTurn())('Flink $line, $helm.name: the notes', (pair) => {
  const notes = (values: object) => renderedNotes(pair, values);
  const exposed = (type: string) =>
    notes({ flinkConfiguration: { 'kubernetes.rest-service.exposed.type': type, 'rest.port': 9000 } });

  test("of a session: every command with this release's names", async () => {
    const text = await notes({});
    for (const command of [
      'kubectl port-forward service/my-session-rest 8081:8081 --namespace data',
      `flink run -t kubernetes-session ${cluster} job.jar`,
      `kubernetes-session.sh ${cluster} -Dexecution.attached=true`,
      `echo stop | kubernetes-session.sh ${cluster} -Dexecution.attached=true`,
      'kubectl logs deployment/my-session --namespace data',
      'helm uninstall my-session --namespace data',
    ])
      expect(text.split('\n').map((line) => line.trim())).toContain(command);
    expect(text).toMatch(/type ClusterIP: reached from within Kubernetes only/);
    expect(text).not.toMatch(/WARNING|High availability/);
  });

  test('of an application: how it is watched, nothing of sessions', async () => {
    const text = await notes({ mode: 'application', job: { jarURI: 'local:///a.jar' } });
    expect(text).toContain('kubectl logs --follow deployment/my-session --namespace data');
    expect(text).toContain(`flink list -t kubernetes-application ${cluster}`);
    expect(text).not.toMatch(/kubernetes-session|flink run/);
  });

  test('of a change: what a restart loses, unless high availability keeps it', async () => {
    const text = await notes({});
    expect(text).toContain('\n  npx flink-chart plan my-session --namespace data -f values.yaml\n');
    expect(text).toContain("every restart of the JobManager loses the session's jobs.");
    const application = { mode: 'application', job: { jarURI: 'local:///a.jar' } };
    expect(await notes(application)).toContain('every restart of the JobManager begins the application anew.');
    const available = await notes({ highAvailability: { type: 'kubernetes', directory: 's3://a/b' } });
    expect(available).not.toContain('every restart');
  });

  test('of what Flink takes down itself: what stays, and what runs it again', async () => {
    expect(await notes({})).toContain(
      'deletes the Deployment, its TaskManagers and its Services; ConfigMaps and the release stay',
    );
    expect(await notes({ profile: 'native' })).toContain('Services, ConfigMaps and the release stay');
    const application = { mode: 'application', job: { jarURI: 'local:///a.jar' } };
    // From 1.15 on the JobManager may outlive its job, and the chart has it so.
    const option = 'execution.shutdown-on-application-finish';
    if (pair.line !== '1.13') expect(await notes(application)).toContain('When its job ends the JobManager stays');
    const ending = pair.line === '1.13' ? application : { ...application, flinkConfiguration: { [option]: true } };
    expect(await notes(ending)).toMatch(
      /and the Services go with it;.* does not run it again; another restartNonce does/,
    );
    for (const more of [{ handover: { enabled: false } }, { profile: 'native' }])
      expect(await notes({ ...ending, ...more })).toContain('The next helm upgrade runs it again.');
  });

  test('of job.upgradeMode: what an upgrade does, where the state is noted, how long Helm has to wait', async () => {
    const of = (job: object) => notes({ mode: 'application', job: { jarURI: 'local:///a.jar', ...job } });
    expect(await of({})).not.toMatch(/flink-state-|--timeout/);
    const running = await of({ upgradeMode: 'stateless' });
    expect(running).toContain(
      'It cancels the job, and it begins with empty state. Where that fails the old job goes on',
    );
    expect(running).toContain('\n  kubectl get configmap flink-state-my-session --namespace data -o yaml\n');
    expect(running).toContain('--timeout 15m');
    expect(running).toContain('\n  kubectl delete configmap flink-state-my-session --namespace data\n');
    expect(running).not.toMatch(/SUSPENDED|begins the application anew/);
    const highAvailability = { type: 'kubernetes', directory: 's3://b/ha' };
    const job = { jarURI: 'local:///a.jar', upgradeMode: 'last-state' };
    expect(await notes({ mode: 'application', job, highAvailability })).toContain("from the job's latest checkpoint.");
    const suspended = await notes({ mode: 'application', job: { ...job, state: 'suspended' }, highAvailability });
    expect(suspended).toContain(
      'SUSPENDED: as soon as its pod is ready, no Flink runs. The job is stopped, and its state is kept.',
    );
    expect(suspended).toContain('--reuse-values --set job.state=running\n');
    expect(suspended).not.toMatch(/port-forward|helm test|flink cancel|flink list/);
    expect(await of({ upgradeMode: 'stateless', state: 'suspended' })).toContain('keeps no state');
    expect(running).not.toContain('component=savepoint');
    if (pair.line === '1.13') return;
    const saved = { job: { ...job, savepointTriggerNonce: 1 }, highAvailability };
    expect(await notes({ mode: 'application', ...saved })).toContain(
      'app=my-session,component=savepoint --namespace data',
    );
  });

  test('of upgradePolicy: what an upgrade does to the jobs of a session', async () => {
    expect(await notes({})).toContain('Set upgradePolicy, and an upgrade asks for them first.');
    const refusing = await notes({ upgradePolicy: 'refuse' });
    expect(refusing).toContain('(upgradePolicy: refuse):\n  It waits while a job runs.');
    expect(refusing).not.toMatch(/every restart|--timeout|an application of the same id/);
    expect(refusing).toContain('\n  kubectl delete configmap flink-state-my-session --namespace data\n');
    if (pair.line === '1.13') return;
    const flinkConfiguration = { 'state.savepoints.dir': 's3://b/savepoints' };
    const stopping = await notes({ upgradePolicy: 'savepoint', flinkConfiguration });
    expect(stopping).toContain('It stops each running job with a savepoint.');
    expect(stopping).toMatch(/--timeout 15m.*\n\nWhere their savepoints are noted/);
    expect(stopping).toContain('\n  kubectl get configmap flink-state-my-session --namespace data -o yaml\n');
  });

  test('of the other service types: how it is reached, and who can', async () => {
    const nodePort = await exposed('NodePort');
    expect(nodePort).toMatch(/kubectl get service my-session-rest --namespace data .*nodePort/);
    expect(nodePort).toMatch(/type NodePort: whoever reaches .* can run code/);
    const loadBalancer = await exposed('loadbalancer');
    expect(loadBalancer).toContain('echo "http://$ADDRESS:9000"');
    expect(loadBalancer).toMatch(/type LoadBalancer: whoever reaches .* can run code/);
    expect(await exposed('ClusterIP')).toContain('port-forward service/my-session-rest 8081:9000');
  });

  test('of high availability: what stays, and the command that deletes it', async () => {
    const directory = 's3://b/ha';
    // The newest marks them no more.
    const mark = pair.line === '2.3' ? 'type=flink-native-kubernetes' : 'configmap-type=high-availability';
    expect(await notes({ highAvailability: { type: 'kubernetes', directory } })).toContain(
      `kubectl delete configmaps --selector app=my-session,${mark} --namespace data`,
    );
    const text = await notes({ highAvailability: { type: 'zookeeper', directory, zookeeper: { quorum: 'zk:2181' } } });
    expect(text).toMatch(/nodes in ZooKeeper/);
    expect(text).not.toMatch(/delete configmaps/);
  });

  test('warn of secrets that lie open', async () => {
    expect(await notes({ kerberos: { principal: 'a@B', keytab: 'AAEC' } })).toMatch(
      /WARNING: the keytab .*kerberos-keytab-my-session/,
    );
    expect(await notes({ kerberos: { principal: 'a@B', existingSecret: 'kerberos-keytab-my-session' } })).not.toMatch(
      /WARNING/,
    );
    expect(await notes({ allowSensitiveConfiguration: true })).toMatch(/WARNING: allowSensitiveConfiguration/);
  });

  test('warn of rights that every pod of the namespace gets', async () => {
    const warning = /WARNING: every pod of this namespace that names no other service account runs as "default"/;
    for (const values of [
      { serviceAccount: { create: false } },
      { serviceAccount: 'default' },
      { profile: 'native', rbac: { create: true } },
      { flinkConfiguration: { 'kubernetes.jobmanager.service-account': 'default' } },
    ])
      expect(await notes(values)).toMatch(warning);
    for (const values of [
      {},
      { serviceAccount: 'mine' },
      { profile: 'native' },
      { serviceAccount: { create: false }, rbac: { create: false } },
    ])
      expect(await notes(values)).not.toMatch(/WARNING/);
  });

  test('name the accounts that have to be there, and what they need', async () => {
    const create =
      /kubectl create role my-session-taskmanager( --verb=list)? --verb=watch --resource=configmaps --names/;
    const highAvailability = { type: 'kubernetes', directory: 's3://b/ha' };
    const taskManagers = (account: string) => ({
      flinkConfiguration: { 'kubernetes.taskmanager.service-account': account },
    });
    expect(await notes({ highAvailability })).not.toMatch(/service account/);
    const existing = await notes({ serviceAccount: 'mine', highAvailability });
    expect(existing).toMatch(/service account "mine", which this release does not make: it has to be there/);
    expect(existing).toMatch(/The Role "my-session" of this release is bound to it/);
    expect(existing).not.toMatch(/No Role is made|TaskManagers run as/);
    const native = await notes({ profile: 'native', highAvailability });
    expect(native).toMatch(
      /No Role is made.* "default" must be allowed on pods: .* on configmaps: get list watch create update (patch )?delete\.\n/,
    );
    const plain = await notes({ profile: 'native', ...taskManagers('other') });
    expect(plain).toMatch(/must be allowed on pods: .*; on the deployment "my-session": get, delete\.\n/);
    expect(plain).toMatch(/TaskManagers run as the service account "other", which this release does not make/);
    expect(plain).not.toMatch(/configmaps:|gives no rights/);
    const other = await notes({ highAvailability, ...taskManagers('other') });
    expect(other).toMatch(/TaskManagers run as the service account "other", which this release does not make/);
    expect(other).not.toMatch(/No Role is made|gives no rights/);
    // The account default gets no rights, and without a Role none does.
    for (const [values, account] of [
      [taskManagers('default'), 'default'],
      [{ rbac: { create: false } }, 'my-session-taskmanager'],
    ] as const) {
      const said = await notes({ highAvailability, ...values });
      expect(said).toMatch(
        new RegExp(
          `TaskManagers run as the service account "${account}", to which .*\\.service-account: my-session, or`,
        ),
      );
      expect(said).toMatch(create);
      expect(said).toMatch(new RegExp(`--serviceaccount=data:${account} --namespace data`));
      expect(said).not.toMatch(/TaskManagers .* has to be there/);
    }
  });

  test('come out of the same run of the chain as the manifests', async () => {
    const once =
      '{{- if .Release.rendered }}{{ fail "rendered twice" }}{{ end }}{{ $_ := set .Release "rendered" true }}';
    const text = await renderedNotes(pair, {}, (chart) => {
      const path = join(chart, 'templates', '_render.tpl');
      const template = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        template.replace(withDefineNames(pair.line, '{{- define "flink.render" }}'), (define) => define + once),
      );
      expect(readFileSync(path, 'utf8')).not.toBe(template);
    });
    expect(text).toContain('my-session');
  });
});

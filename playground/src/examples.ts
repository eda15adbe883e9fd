/** Inputs to start from, by the name that the page gives them. */
export const examples: Readonly<Record<string, string>> = {
  'kubernetes-session.sh': `# a session with more memory, as a wiki page would have it
./bin/kubernetes-session.sh \\
  -Dkubernetes.cluster-id=flink-session \\
  -Dkubernetes.rest-service.exposed.type=NodePort \\
  -Dtaskmanager.memory.process.size=4096m \\
  -Dkubernetes.taskmanager.cpu=2 \\
  -Dtaskmanager.numberOfTaskSlots=4
`,
  'flink run-application': `./bin/flink run-application -t kubernetes-application \\
  -Dkubernetes.cluster-id=word-count \\
  -Dkubernetes.container.image=registry.example.com/word-count:1.0 \\
  -Djobmanager.memory.process.size=2g \\
  local:///opt/flink/usrlib/word-count.jar --input "s3://bucket/in put"
`,
  'flink-conf.yaml': `kubernetes.cluster-id: analytics
jobmanager.memory.process.size: 2048m
taskmanager.memory.flink.size: 3g
taskmanager.memory.managed.fraction: 0.2
high-availability: kubernetes
high-availability.storageDir: s3://bucket/ha
s3.access-key: AKIAEXAMPLE
s3.secret-key: do-not-paste-real-ones
`,
  FlinkDeployment: `apiVersion: flink.apache.org/v1beta1
kind: FlinkDeployment
metadata:
  name: top-speed
spec:
  image: flink:2.3
  flinkVersion: v2_0
  serviceAccount: flink
  flinkConfiguration:
    taskmanager.numberOfTaskSlots: "2"
  jobManager:
    resource: { memory: "2048m", cpu: 1 }
  taskManager:
    resource: { memory: "2048m", cpu: 1 }
  job:
    jarURI: local:///opt/flink/examples/streaming/TopSpeedWindowing.jar
    parallelism: 2
`,
  'values.yaml, with mistakes': `clusterId: Analytics
flinkConfiguration:
  taskmanager.numberOfTaskSlot: 4
  jobmanager.memory.process.size: 2048Mi
  jobmanager.memory.flink.size: 3g
`,
};

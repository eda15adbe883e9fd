import { dropNodes } from './scripts/drop-nodes.ts';
import { handover } from './scripts/handover.ts';
import { sessions } from './scripts/sessions.ts';
import { savepoint } from './scripts/savepoint.ts';
import { state } from './scripts/state.ts';
import { tlsPassword } from './scripts/tls-password.ts';

/** What a container asks for that runs one of these, and no Flink. */
export const scriptResources = { cpu: '100m', memory: '64Mi' };

/**
 * The shell scripts that the chart's containers run by `bash -c`: facts of both writings. They ask for no more than a POSIX shell and curl,
 * but for `jobRuns`, which asks by bash itself.
 * Here and not in files of their own, since what uses them runs in a browser too.
 */
export const scripts = {
  /** What is old has ended before Flink starts; the Deployment owns its Services. */
  handover,

  /** Stands before it where ZooKeeper keeps programs: their nodes go. */
  dropNodes,

  /** Stands before it where a change takes the state of the job along. */
  state,

  /** Stands before it where a change asks a session for its jobs. */
  sessions,

  /** Takes a savepoint of the job that runs, and notes it. */
  savepoint,

  /** Makes a configuration in memory that has the password of the TLS stores. */
  tlsPassword,

  /** What runs in place of Flink while a job is suspended. */
  suspended: `printf '%s\\n' 'The job is suspended. Its state is noted in the ConfigMap flink-state-'"$1"'. It goes on with job.state: running.'
trap 'exit 0' TERM INT
while :; do
  sleep 3600 &
  wait $!
done`,

  /** Asks the JobManager's REST endpoint until it answers. */
  askRest: `end=$(($(date +%s) + \${PATIENCE:-150}))
ask() {
  curl --silent --show-error --fail \${TRUST:---insecure} --noproxy '*' --max-time 10 "$1://$ADDRESS/config" 2>&1
}
until answer=$(ask http) || { secure=$(ask https) && answer=$secure; }; do
  if [ "$(date +%s)" -ge $end ]; then
    printf '%s\\n' "the JobManager does not answer at $ADDRESS: $answer" >&2
    exit 1
  fi
  sleep 2
done
case $answer in
*"\\"flink-version\\":\\"$LINE"[.-]*) printf '%s\\n' "the JobManager answers at $ADDRESS: $answer" ;;
*)
  printf '%s %.300s\\n' "what answers at $ADDRESS is no JobManager of Flink $LINE:" "$answer" >&2
  exit 1
  ;;
esac`,

  /**
   * Whether the job of an application runs: where not, one line says why, which Kubernetes shows in the pod's events. Arguments: the REST
   * port, http or https, and where the certificate is checked curl's options for that and the name in it. Flink forgets a job some time after it has ended, so what was seen is noted for as long as process 1 lives.
   */
  jobRuns: `host=\${_POD_IP_ADDRESS:-localhost}
not_ready() {
  printf '%s\\n' "$1"
  exit 1
}
connect() {
  { exec 3<>"/dev/tcp/$host/$1"; } 2>/dev/null || not_ready "the JobManager does not answer at port $1"
}
if [ "$2" = http ]; then
  connect "$1"
  printf 'GET /jobs/overview HTTP/1.1\\r\\nHost: flink\\r\\nConnection: close\\r\\n\\r\\n' >&3
  IFS= read -r -d '' -t 3 answer <&3
elif command -v curl >/dev/null; then
  case $host in *:*) host="[$host]" ;; esac
  answer=$(curl --silent --show-error --fail \${3:---insecure} \${4:+--connect-to "::$host:$1"} --noproxy '*' --max-time 3 "https://\${4:-$host}:$1/jobs/overview" 2>&1)
else
  connect "$1"
  exit 0
fi
read -r life </proc/1/stat
set -- \${life##*) }
life=\${20}
for folder in /dev/shm /tmp; do
  [ ! -w $folder ] || break
done
note() {
  { echo "$life $1" >$folder/flink-chart-job; } 2>/dev/null
}
{ read -r known state <$folder/flink-chart-job; } 2>/dev/null
forbidden='where none can be made, kubectl logs says "Could not create pod", and kubectl describe quota what is left'
case $answer in
*'"state":"FAILED"'* | *'"state":"FAILING"'*)
  note failed
  not_ready 'the job has failed: kubectl logs and the web UI say why'
  ;;
*'"running":'[1-9]* | *'"finished":'[1-9]* | *'"state":"'[FS]* | *'"state":"CANCEL'* | *'"state":"RECONCILING"'*) note begun ;;
*'"state":"RESTARTING"'*) [ "$known $state" = "$life begun" ] || not_ready "the job restarts before a task of it has run: the web UI says why; $forbidden" ;;
*'"state":"RUNNING"'*) not_ready "no task of the job runs yet: kubectl get pods shows its TaskManagers; $forbidden" ;;
*'"state":"'*) not_ready 'the job has not started yet' ;;
*'"jobs":[]'*)
  [ "$known" = "$life" ] || not_ready 'the program has not submitted a job yet'
  [ "$state" = begun ] || not_ready 'the job has failed: kubectl logs say why'
  ;;
*)
  answer=\${answer%%[[:cntrl:]]*}
  not_ready "the JobManager does not tell its jobs: \${answer:0:200}"
  ;;
esac
exit 0`,

  /**
   * Returns once process 1 takes SIGTERM. A shell that is process 1 does not, and Flink's start scripts are it until the JVM takes their place:
   * a JobManager that is ended before would go on until Kubernetes kills it. At most 20 seconds; at once where process 1 is somebody else's.
   */
  preStop: `end=$(($(date +%s) + 20))
while read -r name </proc/1/comm; do
  case $name in
  bash | sh | env | gosu | java | docker-entrypoi | kubernetes-jobm | flink-console.s) ;;
  *) exit 0 ;;
  esac
  caught=
  while read -r key value; do
    [ "$key" != SigCgt: ] || caught=$value
  done </proc/1/status
  # Of the last 16 signals SIGTERM is the 15th.
  first=\${caught%????}
  [ $((0x0\${caught#$first} & 0x4000)) -eq 0 ] || exit 0
  [ "$(date +%s)" -lt $end ] || exit 0
  sleep 0.1
done
exit 0`,
} as const;

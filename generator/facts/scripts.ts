import { dropNodes } from './scripts/drop-nodes.ts';
import { handover } from './scripts/handover.ts';

/**
 * The shell scripts that the chart's containers run by `bash -c`: facts of both writings. They ask for no more than a POSIX shell and curl.
 * Here and not in files of their own, since what uses them runs in a browser too.
 */
export const scripts = {
  /** What is old has ended before Flink starts; the Deployment owns its Services. */
  handover,

  /** Stands before it where ZooKeeper keeps programs: their nodes go. */
  dropNodes,

  /** Asks the JobManager's REST endpoint until it answers. */
  askRest: `end=$(($(date +%s) + \${PATIENCE:-150}))
ask() {
  curl --silent --show-error --fail --insecure --noproxy '*' --max-time 10 "$1://$ADDRESS/config" 2>&1
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
} as const;

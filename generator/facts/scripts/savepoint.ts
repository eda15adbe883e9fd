import { apiServer, dataBody, failure, newId, tell, unescaped } from './common.ts';

/**
 * What the CronJob of `savepoint.schedule` and the Job of `job.savepointTriggerNonce` run: it takes a savepoint of the job that runs, by
 * Flink's REST API, and notes it in the ConfigMap that changes go on from. With `NONCE` it takes one for that number, with `RETENTION` one of
 * those of which so many are kept. Each step can be repeated: the trigger is noted before Flink is asked, so that it takes no second one.
 */
export const savepoint = `# Takes a savepoint of the job that runs and notes where it is. What a change notes comes before: this writes nothing while one is made.
account=/var/run/secrets/kubernetes.io/serviceaccount
newline='
'
separator='\\n' # as JSON has it
trap 'exit 143' TERM INT
set -f
told= waits= troubled= path=
taking=takingScheduled patience=\${PATIENCE:-60}
[ -z "$NONCE" ] || { taking=takingNonce && patience=\${PATIENCE:-300}; }

${tell}
give_up() { # for the log, and for kubectl describe pod
  printf '%s\\n' "savepoint: $1" >&2
  { printf '%s\\n' "savepoint: $1" > /dev/termination-log; } 2> /dev/null
  exit 1
}

command -v curl > /dev/null || give_up 'the image has no curl, so none is taken. Add curl to the image.'
namespace=$(cat $account/namespace) || give_up 'the pod has no token of its account, so none is taken.'
${apiServer}noted=$api/api/v1/namespaces/$namespace/configmaps/$STATE_CONFIG_MAP?pretty=true
case $SAVEPOINT_DIRECTORY in *[\\\\\\"]*) give_up 'quotes and backslashes cannot stand in the path of a savepoint.' ;; esac

split() { # the answer's $code, and its text
  code=\${text##*"$newline"}
  text=\${text%"$newline"*}
}

record() { # METHOD [BODY]; reads or changes the ConfigMap
  text=$(printf 'header = "Authorization: Bearer %s"\\n' "$(cat $account/token)" |
    curl --config - --silent --show-error --noproxy '*' --cacert $account/ca.crt --connect-timeout 5 --max-time 10 \\
      --header 'Accept: application/json' --request "$1" \${2:+--header 'Content-Type: application/strategic-merge-patch+json' --data "$2"} \\
      --write-out '\\n%{http_code}' "$noted" || printf '\\n000')
  split
  case $code in
  200)
    troubled=
    version=$(field '    "resourceVersion": ')
    for key in start savepoint checkpoint stopped stopping revision scheduled triggerNonce; do
      eval "r_$key=\\$(field '    \\"$key\\": ')"
    done
    r_taking=$(field "    \\"$taking\\": ")
    return 0
    ;;
  409) return 1 ;;
  000) reason='the API server does not answer. Behind a service mesh, let the pod reach it' ;;
  403) reason="$(field '  "message": ' | tr -d '\\\\'). Grant get and patch on it" ;;
  *) reason="the API server says $code: $(field '  "message": ' | tr -d '\\\\')" ;;
  esac
  [ -n "$troubled" ] || troubled=$(date +%s)
  [ $(($(date +%s) - troubled)) -lt \${PATIENCE:-60} ] || give_up "the ConfigMap $STATE_CONFIG_MAP cannot be read and changed: $reason."
  return 1
}

field() { # the value of the first row that begins so
  printf '%s\\n' "$text" | while IFS= read -r row; do
    case $row in
    "$1"*)
      row=\${row#"$1"}
      row=\${row%,}
      row=\${row#\\"}
      printf '%s' "\${row%\\"}"
      break
      ;;
    esac
  done
}

${dataBody}
note() { # KEY VALUE ...; unless somebody else has changed it since it was read. No value: the key goes
  data_body "$version" "$@"
  record PATCH "$body"
}

flink() { # METHOD PATH [BODY]; asks the JobManager
  text=$(curl --silent --show-error --noproxy '*' \${TRUST:---insecure} --connect-timeout 5 --max-time 30 --request "$1" \\
    \${3:+--header 'Content-Type: application/json' --data "$3"} --write-out '\\n%{http_code}' "$ADDRESS$2" 2>&1 || printf '\\n000')
  split
  [ "$code" != 000 ] || text=$(printf '%s' "$text" | tr '\\n' ' ' | sed 's/^ *000//')
  said="the JobManager says $code: $(printf '%.300s' "$text")"
}

await() { # WHAT [silent]; what there is to wait for, for a while
  [ -n "$waits" ] || waits=$(date +%s)
  if [ $(($(date +%s) - waits)) -ge $patience ]; then
    [ -z "$NONCE$2" ] || give_up "$1, so none is taken."
    # The next one comes: this is no fault of the schedule.
    printf '%s\\n' "$1, so no savepoint is taken this time."
    exit 0
  fi
  tell "$1; waiting."
  return 1
}

running() { # leaves the id of the job that runs in $id
  flink GET /jobs
  case $code.$text in
  200.*'"jobs":['*) ;;
  *) await "no JobManager answers at $ADDRESS ($code: $(printf '%.200s' "$text"))" silent; return 1 ;;
  esac
  id= status=
  jobs=\${text#*'"jobs":['}
  while :; do
    case $jobs in *'"id":"'*'"status":"'*) ;; *) break ;; esac
    jobs=\${jobs#*'"id":"'}
    one=\${jobs%%'"'*}
    jobs=\${jobs#*'"status":"'}
    status=\${jobs%%'"'*}
    [ "$status" = RUNNING ] || continue
    [ -z "$id" ] || give_up 'the application runs several jobs, so none is taken.'
    id=$one
  done
  [ -n "$id" ] || { await "The job does not run: it is \${status:-not there}"; return 1; }
}

failed() { # WHY; the next try is another one
  note "$taking" ''
  give_up "none can be taken of the job $id, which goes on: $1."
}

take() {
  record GET || return 1
  if [ -n "$NONCE" ] && [ "$r_triggerNonce" = "$NONCE" ]; then
    printf '%s\\n' "The savepoint of job.savepointTriggerNonce: $NONCE has been taken before."
    return 0
  fi
  [ -z "$r_stopping$r_stopped" ] || { await 'A change stops the job'; return 1; }
  running || return 1
  if [ "\${r_taking#* }" != "$id $r_revision" ]; then
    new_id
    note "$taking" "$id_made $id $r_revision" || return 1
  fi
  trigger=\${r_taking%% *}
  flink GET "/jobs/$id/savepoints/$trigger"
  case $code.$text in
  404.*)
    flink POST "/jobs/$id/savepoints" "{\\"target-directory\\": \\"$SAVEPOINT_DIRECTORY\\", \\"cancel-job\\": false, \\"triggerId\\": \\"$trigger\\"}"
    case $code in
    202) tell "A savepoint of the job $id is taken in $SAVEPOINT_DIRECTORY." ;;
    *) await "no savepoint of the job $id can be asked for: $said" silent ;;
    esac
    return 1
    ;;
  200.*'"id":"IN_PROGRESS"'*)
    waits=
    return 1
    ;;
  200.*'"location":"'*)
    path=\${text#*'"location":"'}
    path=\${path%%'"'*}
    completed
    ;;
  200.*'"failure-cause"'*'Not all required tasks are currently running'*)
    note "$taking" '' || return 1
    await "Not all tasks of the job $id run" || { pause; pause; pause; pause; return 1; }
    ;;
  200.*'"failure-cause"'*)
    failure
    failed "$(printf '%.400s' "$reason")"
    ;;
  *) await "the savepoint of the job $id cannot be asked for: $said" silent ;;
  esac
}

${failure}
${newId}
completed() { # $path is the newest state: the record was read before Flink was asked, and nobody has changed it since
  set -- savepoint "$path" savepointTime "$(date -u +%Y-%m-%dT%H:%M:%SZ)" "$taking" ''
  # Without high availability nobody else tells a JobManager that restarts.
  [ -n "$STANDBYS" ] || set -- "$@" start "$path"
  if [ -n "$NONCE" ]; then
    set -- "$@" triggerNonce "$NONCE"
  else
    set -- "$@" scheduled "$path\${r_scheduled:+$separator$r_scheduled}"
  fi
  note "$@" || return 1
  printf '%s\\n' "The savepoint is $path."
  [ -n "$NONCE" ] || until expire; do pause; done
}

plain() { # a path as Flink has it
  printf '%s' "$1" | ${unescaped}
}

expire() { # of those of the schedule the older ones go, unless something starts from them
  record GET || return 1
  [ -z "$r_stopping$r_stopped" ] || return 0
  flink GET "/jobs/$id/checkpoints"
  case $code.$text in 200.*'"latest":'*) ;; *) return 0 ;; esac
  restored=
  case $text in
  *'"restored":{'*'"external_path":"'*)
    restored=\${text#*'"restored":{'}
    restored=\${restored#*'"external_path":"'}
    restored=\${restored%%'"'*}
    ;;
  esac
  left=$r_scheduled kept= number=0
  while [ -n "$left" ]; do
    one=\${left%%"$separator"*}
    case $left in *"$separator"*) left=\${left#*"$separator"} ;; *) left= ;; esac
    number=$((number + 1))
    if [ $number -gt "$RETENTION" ] && [ "$one" != "$r_start" ] && [ "$one" != "$r_savepoint" ] && [ "$(plain "$one")" != "$restored" ]; then
      dispose "$(plain "$one")" && continue
    fi
    kept="$kept\${kept:+$separator}$one"
  done
  [ "$kept" = "$r_scheduled" ] || note scheduled "$kept"
}

dispose() { # PATH
  flink POST /savepoint-disposal "{\\"savepoint-path\\": \\"$1\\"}"
  case $code.$text in
  20[02].*'"request-id":"'*)
    request=\${text#*'"request-id":"'}
    request=\${request%%'"'*}
    end=$(($(date +%s) + 120))
    while flink GET "/savepoint-disposal/$request" && [ "$(date +%s)" -lt $end ]; do
      case $code.$text in 200.*'"id":"COMPLETED"'*) break ;; esac
      pause
    done
    ;;
  esac
  case $code.$text in
  200.*'"failure-cause"'*'Cannot find '*) return 0 ;; # it went before
  200.*'"failure-cause"'*)
    failure
    reason=$(printf '%.400s' "$reason")
    ;;
  200.*'"id":"COMPLETED"'*)
    printf '%s\\n' "Disposed of: $1."
    return 0
    ;;
  *) reason=$said ;;
  esac
  # A list without end would not fit into a ConfigMap.
  if [ $number -gt $((RETENTION + 100)) ]; then
    printf '%s\\n' "$1 cannot be disposed of, and is left there for good: $reason." >&2
    return 0
  fi
  printf '%s\\n' "$1 cannot be disposed of, and is tried again the next time: $reason." >&2
  return 1
}

pause() {
  sleep "\${PAUSE:-1}" &
  wait $!
}

until take; do pause; done`;

import { asking, record, replacing } from './state.ts';

/**
 * What the handover runs besides for a session with `upgradePolicy`: a session whose jobs run goes on, or each of its jobs is stopped with a
 * savepoint first. `UPGRADE_MODE` is that policy.
 *
 * Data of the ConfigMap: `stopping`, the trigger and the job while a stop is under way; of each stopped job `savepoint.<id>`, where its savepoint
 * is, and `name.<id>`, what it was called; `unknown.<id>`, how the path begins of which the rest was not told; `rest`, how the session is asked.
 */
export const sessions = `# A change leaves a session alone while jobs run in it, or stops each with a savepoint.
${record}${asking}known() {
  read_record
}

carry() { # the jobs of the session that is replaced; leaves none that a change would lose
  case $SAVEPOINT_DIRECTORY in *[\\\\\\"]*) give_up 'handover: quotes and backslashes cannot stand in the path of a savepoint.' ;; esac
  if [ -z "$old" ]; then
    forgotten
    return
  fi
  pick_job_manager
  job_manager GET /jobs
  case $code.$text in
  200.*'"jobs":['*) silent_since= ;;
  *) silent; return ;;
  esac
  find_jobs
  if [ -n "$r_stopping" ]; then
    stop_job "\${r_stopping#* }"
    return 1
  fi
  [ -n "$running_jobs" ] || return 0
  names
  if [ "$UPGRADE_MODE" != savepoint ]; then
    trouble "the session runs $listed, and goes on" "Stop them\${STOPS_JOBS:+, or set upgradePolicy: savepoint}" || return 1
  fi
  # None is stopped while one is there that cannot be.
  set -- $running_jobs
  while [ $# -gt 0 ]; do
    case $2 in
    RUNNING) ;;
    FAILING | CANCELLING) tell "The job $1$(name "$1") is $2; Flink waits until it has ended." && return 1 ;;
    *) trouble "the job $1$(name "$1") is $2, so no savepoint can be taken of it. The session goes on" 'Stop it, or let it run again' || return 1 ;;
    esac
    shift 2
  done
  set -- $running_jobs
  stop_job "$1"
  return 1
}

find_jobs() { # leaves id and state of each that has not ended in $running_jobs, in their order of id
  jobs=\${text#*'"jobs":['} running_jobs=
  while :; do
    case $jobs in *'"id":"'*'"status":"'*) ;; *) break ;; esac
    jobs=\${jobs#*'"id":"'}
    id=\${jobs%%'"'*} status=\${jobs#*'"status":"'}
    status=\${status%%'"'*}
    case $status in
    FINISHED | CANCELED | FAILED) ;;
    *) running_jobs="$running_jobs$id $status$newline" ;;
    esac
  done
  running_jobs=$(printf '%s' "$running_jobs" | sort)
}

names() { # asks what the jobs are called; leaves them on one line in $listed
  job_manager GET /jobs/overview
  overview=
  [ "$code" != 200 ] || overview=$(printf '%s' "$text" | sed "s/\\\\\\\\\\\\\\\\/|/g; s/\\\\\\\\\\"/'/g" | tr -d '\\000-\\037')
  set -- $running_jobs
  listed= count=0 jobs=$(($# / 2))
  while [ $# -gt 0 ]; do
    count=$((count + 1))
    [ $count -gt 10 ] || listed="$listed\${listed:+, }$1$(name "$1")"
    shift 2
  done
  [ $count -le 10 ] || listed="$listed and $((count - 10)) more"
  if [ "$jobs" = 1 ]; then listed="1 job: $listed"; else listed="$jobs jobs: $listed"; fi
}

name() { # ID; what that job is called, behind a blank
  case $overview in *"\\"jid\\":\\"$1\\",\\"name\\":\\""*) ;; *) return 0 ;; esac
  called=\${overview#*"\\"jid\\":\\"$1\\",\\"name\\":\\""}
  called=\${called%%'"'*}
  printf ' %.100s' "\${called:-without a name}"
}

stop_job() { # ID
  if [ "\${r_stopping#* }" != "$1" ]; then
    new_id
    called=$(name "$1" | tr -d '|\\\\')
    remember stopping "$id_made $1" "name.$1" "\${called# }" || return 1
  fi
  trigger=\${r_stopping%% *} stop_begun=yes
  job_manager GET "/jobs/$1/savepoints/$trigger"
  case $code.$text in
  200.*'"id":"IN_PROGRESS"'*) ;;
  200.*'"location":"'*)
    path=\${text#*'"location":"'}
    stopped "$1" "\${path%%'"'*}"
    ;;
  200.*'"failure-cause"'*)
    failure
    stop_begun=
    remember stopping '' "name.$1" '' || return 1
    fails "$1"
    ;;
  404.*)
    case "$newline$running_jobs" in
    *"$newline$1 "*) ;;
    *) forgotten_by_flink "$1"; return ;;
    esac
    [ -z "$ending" ] || { stop_begun=; return 1; }
    # A later change has another policy.
    [ "$UPGRADE_MODE" = savepoint ] || { remember stopping '' "name.$1" ''; return 1; }
    job_manager POST "/jobs/$1/stop" "{\\"targetDirectory\\": \\"$SAVEPOINT_DIRECTORY\\", \\"drain\\": false, \\"triggerId\\": \\"$trigger\\"}"
    case $code in
    202) tell "The job $1 is stopped with a savepoint in $SAVEPOINT_DIRECTORY; Flink waits for it." ;;
    *) job_manager_trouble "the job $1 cannot be stopped with a savepoint, and goes on" ;;
    esac
    ;;
  *) job_manager_trouble "the savepoint of the job $1 cannot be asked for" ;;
  esac
}

stopped() { # ID PATH
  remember "savepoint.$1" "$2" stopping '' || return 1
  stop_begun= failed_since=
  called=$(field "    \\"name.$1\\": ")
  printf '%s\\n' "The job $1\${called:+ ($called)} is stopped. Start it again with: flink run --target kubernetes-session -Dkubernetes.cluster-id=$DEPLOYMENT -Dkubernetes.namespace=$namespace -s $2 JAR"
}

forgotten_by_flink() { # ID; the job has ended, and its savepoint can no longer be asked for by its trigger
  job_manager GET "/jobs/$1/checkpoints"
  case $code.$text in
  200.*'"latest":{'*'"savepoint":{'*)
    found=\${text#*'"latest":{'}
    found=\${found#*'"savepoint":{'}
    found=\${found%%'"failed":'*}
    case $found in
    *SYNC_SAVEPOINT*'"external_path":"'* | *'"external_path":"'*SYNC_SAVEPOINT*)
      path=\${found#*'"external_path":"'}
      stopped "$1" "\${path%%'"'*}"
      return
      ;;
    esac
    ;;
  200.* | 404.*) ;;
  *) job_manager_trouble "the savepoint of the job $1 cannot be asked for" || return 1 ;;
  esac
  forgotten
}

forgotten() { # nobody can be asked for the savepoint that was being taken
  [ -n "$r_stopping" ] || return 0
  set -- "\${r_stopping#* }"
  short=\${1%"\${1#??????}"}
  path=\${SAVEPOINT_DIRECTORY:+$SAVEPOINT_DIRECTORY/}savepoint-$short-
  remember stopping '' "unknown.$1" "$path" || return 1
  stop_begun=
  printf '%s\\n' "The JobManager went while the job $1 was being stopped. The path of its savepoint begins with $path, if it was completed."
}

silent() { # the session that is replaced does not answer
  said="the JobManager $old_name says $code: $(printf '%.300s' "$text")"
  if [ "$old_ready" = yes ]; then
    trouble 'the session that runs cannot be asked for its jobs' "$said. A NetworkPolicy must let JobManagers of one cluster reach each other"
    return 1
  fi
  [ -n "$silent_since" ] || silent_since=$(date +%s)
  [ $(($(date +%s) - silent_since)) -ge \${PATIENCE:-60} ] || { tell "The JobManager $old_name does not answer; Flink waits for it."; return 1; }
  forgotten || return 1
  tell "The JobManager $old_name does not run. \${STANDBYS:+Its jobs go on from what high availability keeps.}"
}

${replacing}begin() { # where this JobManager will be asked
  [ -z "$changed" ] || remember rest "$REST"
}

finish_stop() { # this pod is to end while it stops a job: where its savepoint is must be noted
  unset IFS
  ending=yes limit=$(($(date +%s) + \${SECONDS_TO_FINISH:-25}))
  while [ -n "$stop_begun" ] && [ "$(date +%s)" -lt $limit ]; do
    read_record && { [ -n "$r_stopping" ] || return 0; } && stop_job "\${r_stopping#* }"
    [ -z "$stop_begun" ] || pause 1
  done
}
state_version= left= ending= stop_begun= silent_since= failed_since= overview= running_jobs=
`;

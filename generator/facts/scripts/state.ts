/**
 * What the handover runs besides for an application with `job.upgradeMode`: the state of the JobManager that is replaced becomes what the next
 * one starts from. It asks that JobManager by Flink's REST API, whose answers are compact JSON, and keeps what it learns in a ConfigMap that
 * nobody owns.
 */
export const state = `# The state of the job goes with a change: what the next JobManager starts from is known before the last one ends.
remember() { # KEY VALUE ...; what a repeated step must know. No value: the key goes
  body=
  while [ $# -gt 0 ]; do
    body="$body\${body:+, }\\"$1\\": \${2:+\\"$2\\"}"
    [ -n "$2" ] || body="\${body}null"
    shift 2
  done
  change "$core/configmaps/$STATE_CONFIG_MAP?pretty=true" "{\\"metadata\\": {\\"resourceVersion\\": \\"$state_version\\"}, \\"data\\": {$body}}"
  case $code in
  200) recorded ;;
  409) return 1 ;;
  *) trouble "the ConfigMap $STATE_CONFIG_MAP cannot be changed" ;;
  esac
}

recorded() { # what the ConfigMap says
  state_version=$(field '    "resourceVersion": ')
  for key in start job stopped stopping checkpoint savepoint revision nonce rest; do
    eval "r_$key=\\$(field '    \\"$key\\": ')"
  done
}

known() { # a release whose JobManagers did not keep a record has one that ran, too
  read_record || return 1
  [ -n "$r_revision" ] || [ -z "\${record% *}" ] || [ "\${record% *}" = "$TEMPLATE" ] || remember revision "\${record% *}"
}

read_record() {
  ask GET "$core/configmaps/$STATE_CONFIG_MAP?pretty=true"
  [ "$code" = 200 ] || { trouble "the ConfigMap $STATE_CONFIG_MAP cannot be read" || return 1; }
  recorded
}

wanted() { # whether this pod's ReplicaSet is the newest: older ones make their pods again until the new one is ready
  accept='application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1'
  ask GET "/apis/apps/v1/namespaces/$namespace/replicasets?labelSelector=app%3D$DEPLOYMENT,component%3Djobmanager&pretty=true"
  accept=application/json
  [ "$code" = 200 ] || { trouble 'ReplicaSets cannot be listed' || return 1; }
  newest=$(printf '%s\\n' "$text" | {
    most=0 found=
    while IFS= read -r row; do
      value=\${row#*: }
      value=\${value%,}
      value=\${value#\\"}
      value=\${value%\\"}
      case $row in
      '    {') id= revision=0 owned= ;;
      '        "uid": '*) id=$value ;;
      '          "deployment.kubernetes.io/revision": '*) revision=$value ;;
      '            "uid": '*) [ "$value" != "$uid" ] || owned=yes ;;
      '    }'*) [ -z "$owned" ] || [ "$revision" -le $most ] || { most=$revision && found=$id; } ;;
      esac
    done
    printf '%s' "$found"
  })
  [ "$newest" = "$mine" ] && return 0
  tell 'Another revision is wanted; Flink does not start in this pod.'
  return 1
}

job_manager() { # METHOD PATH [BODY]; asks the JobManager that is replaced
  host=$old_ip
  case $host in *:*) host="[$host]" ;; esac
  set -- "\${r_rest:-$REST}" "$@"
  text=$(curl --silent --show-error --noproxy '*' --insecure --connect-timeout 5 --max-time 30 --request "$2" \\
    \${4:+--header 'Content-Type: application/json' --data "$4"} --write-out '\\n%{http_code}' "\${1% *}://$host:\${1#* }$3" 2>&1 || printf '\\n000')
  code=\${text##*"$newline"}
  text=\${text%"$newline"*}
}

carry() { # what the JobManager that is replaced knows; leaves nothing to ask
  case $INITIAL_SAVEPOINT$SAVEPOINT_DIRECTORY in *[\\\\\\"]*) give_up 'handover: quotes and backslashes cannot stand in the path of a savepoint.' ;; esac
  [ -z "$r_stopped" ] || return 0
  if [ -z "$old" ]; then
    carry_without
    return
  fi
  set -- $old
  old_name=$1 old_ip=$2 old_ready=$3
  job_manager GET /jobs
  case $code.$text in
  200.*'"jobs":['*) ;;
  *) silent; return ;;
  esac
  jobs=\${text#*'"jobs":['}
  case $jobs in
  *'"id"'*'"id"'*) trouble 'the application runs several jobs' 'job.upgradeMode is for applications with one. Leave it out' || return 1 ;;
  *'"id"'*) ;;
  *) without_job; return ;;
  esac
  id=\${jobs#*'"id":"'} status=\${jobs#*'"status":"'}
  id=\${id%%'"'*} status=\${status%%'"'*}
  case $status in
  FINISHED | CANCELED | FAILED) ended; return ;;
  esac
  if begins_anew; then
    cancel
    return
  fi
  case $UPGRADE_MODE.$status in
  savepoint.RUNNING) stop_with_savepoint ;;
  *)
    if [ -n "$STANDBYS" ]; then
      [ "$UPGRADE_MODE" = last-state ] || printf '%s\\n' "The job is $status, so no savepoint can be taken of it. It goes on from its latest checkpoint."
      note_checkpoint && remember job "$id" stopping '' stopped yes checkpoint "$path"
    else
      note_checkpoint || return 1
      [ -n "$path" ] || [ "$number" = -1 ] ||
        { trouble "the job $id is $status, so no savepoint can be taken of it" 'Its checkpoints are only in memory: set the directory of checkpoints' || return 1; }
      tell "The job is $status, so no savepoint can be taken of it. It is cancelled, and goes on from its latest checkpoint."
      cancel
    fi
    ;;
  esac
}

begins_anew() { # whether the values say that no state is taken over
  [ "$UPGRADE_MODE" = stateless ] || { [ -n "$SAVEPOINT_NONCE" ] && [ "$SAVEPOINT_NONCE" != "$r_nonce" ]; }
}

cancel() {
  job_manager PATCH "/jobs/$id?mode=cancel"
  case $code in
  2*) tell "Job $id is cancelled." ;;
  404) ;;
  *) trouble "the job $id cannot be cancelled" "the JobManager says $code: $(printf '%.300s' "$text")" ;;
  esac
  return 1
}

stop_with_savepoint() {
  if [ "\${r_stopping#* }" != "$id" ]; then
    read -r trigger < /proc/sys/kernel/random/uuid
    remember stopping "$(printf '%s' "$trigger" | tr -d -) $id" || return 1
  fi
  trigger=\${r_stopping%% *}
  stop_begun=yes
  job_manager GET "/jobs/$id/savepoints/$trigger"
  case $code.$text in
  404.*)
    job_manager POST "/jobs/$id/stop" "{\\"targetDirectory\\": \\"$SAVEPOINT_DIRECTORY\\", \\"drain\\": false, \\"triggerId\\": \\"$trigger\\"}"
    case $code in
    202) tell "Job $id is stopped with a savepoint in $SAVEPOINT_DIRECTORY; Flink waits for it." ;;
    *) trouble "the job $id cannot be stopped with a savepoint, and goes on" "the JobManager says $code: $(printf '%.300s' "$text")" ;;
    esac
    return 1
    ;;
  200.*'"id":"IN_PROGRESS"'*) return 1 ;;
  200.*'"location":"'*)
    path=\${text#*'"location":"'}
    path=\${path%%'"'*}
    starts_from "$path" "The savepoint"
    ;;
  200.*'"failure-cause"'*)
    reason=\${text#*'"stack-trace":"'}
    reason=$(printf '%s' "$reason" | sed 's/\\\\n.*Caused by: /: /; s/\\\\n.*//; s/\\\\t//g; s/\\\\"/"/g')
    stop_begun=
    remember stopping '' || return 1
    trouble "no savepoint can be taken of the job $id, which goes on" "$(printf '%.400s' "$reason")" || { pause 10; return 1; }
    ;;
  *) trouble "the savepoint of the job $id cannot be asked for" "the JobManager says $code: $(printf '%.300s' "$text")" ;;
  esac
}

starts_from() { # PATH WHAT; the newest state, which nothing that high availability keeps comes before
  read -r new_job < /proc/sys/kernel/random/uuid
  savepoint=$r_savepoint checkpoint=$r_checkpoint taken=
  case $2 in *savepoint*) savepoint=$1 taken=$(date -u +%Y-%m-%dT%H:%M:%SZ) ;; *) checkpoint=$1 ;; esac
  remember start "$1" job "$(printf '%s' "$new_job" | tr -d -)" stopped yes stopping '' savepoint "$savepoint" checkpoint "$checkpoint" \
    \${taken:+savepointTime "$taken"} || return 1
  stop_begun=
  printf '%s\\n' "$2 \${1:-none} is what the job goes on from."
}

part() { # NAME; an object of the latest checkpoints: leaves its number in $number, its place in $path
  path= number=-1 kind=
  case $text in *'"latest":{'*"\\"$1\\":{"*) ;; *) return 0 ;; esac
  found=\${text#*'"latest":{'}
  found=\${found#*"\\"$1\\":{"}
  case $1 in
  completed) found=\${found%%'"savepoint":'*} ;;
  savepoint) found=\${found%%'"failed":'*} ;;
  esac
  kind=\${found#*'"checkpoint_type":"'}
  kind=\${kind%%'"'*}
  number=\${found#*'"id":'}
  number=\${number%%[!0-9]*}
  case $found in *'"external_path":"'*) ;; *) return 0 ;; esac
  path=\${found#*'"external_path":"'}
  path=\${path%%'"'*}
  case $path in '<'*) path= ;; esac # one that is only in the JobManager's memory
}

note_checkpoint() { # leaves the latest checkpoint's place in $path
  job_manager GET "/jobs/$id/checkpoints"
  [ "$code" = 200 ] || { trouble "the checkpoints of the job $id cannot be listed" "the JobManager says $code: $(printf '%.300s' "$text")" || return 1; }
  part completed
}

ended() { # the job has come to an end before
  if begins_anew; then return 0; fi
  job_manager GET "/jobs/$id/checkpoints"
  [ "$code" = 200 ] || { trouble "the checkpoints of the job $id cannot be listed" "the JobManager says $code: $(printf '%.300s' "$text")" || return 1; }
  part completed
  newest=$number newest_path=$path
  part savepoint
  case $status.$kind in
  FINISHED.SYNC_SAVEPOINT) starts_from "$path" 'The savepoint'; return ;;
  FINISHED.*)
    [ "\${r_stopping#* }" != "$id" ] || { lost_savepoint; return; }
    refuse "the job $id has finished, so there is nothing to go on from"
    return
    ;;
  esac
  if [ "$number" -gt "$newest" ] && [ -n "$path" ]; then
    starts_from "$path" 'The savepoint'
  elif [ -n "$newest_path" ]; then
    starts_from "$newest_path" 'The checkpoint'
  elif [ "$newest" -ge 0 ]; then
    refuse "the job $id is $status, and its checkpoints were only in memory"
  else
    part restored
    starts_from "$path" 'The state that it began with,'
  fi
}

silent() { # the JobManager that is replaced does not answer
  said="the JobManager $old_name says $code: $(printf '%.300s' "$text")"
  if [ "$old_ready" = yes ] && ! begins_anew; then
    trouble 'the job that runs cannot be asked for its state' "$said. A NetworkPolicy must let JobManagers of one cluster reach each other"
    return 1
  fi
  [ -n "$silent_since" ] || silent_since=$(date +%s)
  [ $(($(date +%s) - silent_since)) -ge \${PATIENCE:-60} ] || { tell "The JobManager $old_name does not answer; Flink waits for it."; return 1; }
  if begins_anew; then return 0; fi
  if [ -n "$r_stopping" ]; then lost_savepoint; return; fi
  remember stopped yes || return 1
  printf '%s\\n' "The JobManager $old_name does not run. The job goes on from what $(if [ -n "$STANDBYS" ]; then echo 'high availability keeps'; else echo "it starts from: \${r_start:-nothing}"; fi)."
}

without_job() { # it answers and has no job: not yet, or no more
  [ -n "$jobless_since" ] || jobless_since=$(date +%s)
  [ $(($(date +%s) - jobless_since)) -ge \${PATIENCE:-60} ] || { tell "The JobManager $old_name has no job yet; Flink waits for it."; return 1; }
  if begins_anew; then return 0; fi
  if [ -n "$r_stopping" ]; then lost_savepoint; return; fi
  refuse "the JobManager $old_name has no job: it has ended, and what it ended with is no longer known"
}

carry_without() { # no JobManager runs that could be asked
  if begins_anew || [ "$r_revision" = "$TEMPLATE" ]; then return 0; fi
  if [ -z "$r_revision" ]; then # the first one
    [ -z "$INITIAL_SAVEPOINT" ] || remember start "$INITIAL_SAVEPOINT" nonce "$SAVEPOINT_NONCE"
    return
  fi
  if [ -n "$r_stopping" ]; then lost_savepoint; return; fi
  [ -z "$STANDBYS" ] || return 0
  refuse 'no JobManager runs that could be asked for the state of its job, and without high availability nobody else knows it'
}

lost_savepoint() { # the job was being stopped when its JobManager went: either high availability goes on, or the savepoint is there
  if [ -n "$STANDBYS" ] && [ -n "$HA_CHECKPOINTS" ]; then
    ask GET "$core/configmaps/$DEPLOYMENT-\${r_stopping#* }$HA_CHECKPOINTS?pretty=true"
    case $code.$text in
    200.*'"checkpointID-'*) remember stopping '' job "\${r_stopping#* }"; return ;;
    200.* | 404.*) ;;
    *) trouble 'what high availability keeps of the job cannot be read' || return 1 ;;
    esac
  fi
  id=\${r_stopping#* }
  directory=\${SAVEPOINT_DIRECTORY#file:}
  while [ "\${directory#//}" != "$directory" ]; do directory=\${directory#/}; done
  short=\${id%"\${id#??????}"}
  case $directory in
  /*)
    path=$(set +f; ls -dt "$directory/savepoint-$short-"*/_metadata 2> /dev/null | head -n 1)
    [ -z "$path" ] || { starts_from "\${path%/_metadata}" 'The savepoint'; return; }
    ;;
  esac
  refuse "the JobManager went while job $id was being stopped with a savepoint. It is $SAVEPOINT_DIRECTORY/savepoint-$short-…, if it was completed"
}

refuse() { # REASON; nothing starts empty
  begins=\${r_checkpoint:+ Checkpoint: $r_checkpoint.}\${r_savepoint:+ Savepoint: $r_savepoint.}
  give_up "handover: $1, so Flink does not start.\${begins:- No checkpoint or savepoint was noted.} Set job.initialSavepointPath to where it is to go on from, and change job.savepointRedeployNonce; or set job.upgradeMode: stateless to begin with empty state."
}

replace() { # JobManagers of other revisions end once what they know is kept
  read_record || return 1
  if [ -n "$changed$old" ]; then carry || return 1; fi
  left=
  for one in $old_pods; do
    left=yes
    ask DELETE "$core/pods/\${one%%=*}" "{\\"preconditions\\": {\\"uid\\": \\"\${one#*=}\\"}}" json
    case $code in
    200 | 202) printf '%s\\n' "Ends the JobManager \${one%%=*} of another revision." ;;
    404 | 409) ;;
    *) trouble "the JobManager \${one%%=*} cannot be ended" || return 1 ;;
    esac
  done
  [ -z "$left" ]
}

begin() { # what Flink is told as it starts
  set -- stopped '' stopping '' revision "$TEMPLATE" nonce "$SAVEPOINT_NONCE" rest "$REST"
  if [ -n "$JOB_SUSPENDED" ]; then
    [ -z "$changed" ] || remember stopped yes stopping '' nonce "$r_nonce" || return 1
    return 0
  fi
  if [ -n "$changed" ] && begins_anew; then
    read -r new_job < /proc/sys/kernel/random/uuid
    start=
    if [ "$UPGRADE_MODE" != stateless ] || { [ -n "$SAVEPOINT_NONCE" ] && [ "$SAVEPOINT_NONCE" != "$r_nonce" ]; } || [ -z "$r_revision" ]; then
      start=$INITIAL_SAVEPOINT
    fi
    set -- "$@" start "$start" job "$(printf '%s' "$new_job" | tr -d -)"
  fi
  [ -z "$changed" ] || remember "$@" || return 1
  {
    [ -z "$r_start" ] || printf '%s ' -D "$RESTORE_OPTION=$(printf '%s' "$r_start" | sed 's/\\\\u0026/\\&/g; s/\\\\u003c/</g; s/\\\\u003e/>/g')"
    [ -z "$IGNORE_OPTION" ] || printf '%s ' -D "$IGNORE_OPTION=true"
    if [ -n "$STANDBYS" ]; then
      [ -z "$RESULT_STORE" ] || printf '%s ' -D "$RESULT_STORE.delete-on-commit=false"
      for option in $ID_OPTIONS; do
        [ -z "$r_job" ] || printf '%s ' -D "$option=$r_job"
      done
    fi
  } > /flink-chart/arguments || give_up 'handover: /flink-chart/arguments cannot be written, so Flink does not start.'
}

pause() {
  sleep "$1" &
  wait $!
}

finish_stop() { # this pod is to end while it stops a job: the JobManager that had it can no longer run it
  [ -n "$stop_begun" ] || return 0
  limit=$(($(date +%s) + \${SECONDS_TO_FINISH:-25}))
  while [ -n "$stop_begun" ] && [ "$(date +%s)" -lt $limit ]; do
    read_record && stop_with_savepoint || pause 1
  done
  [ -n "$stop_begun" ] || for one in $old_pods; do
    ask DELETE "$core/pods/\${one%%=*}" "{\\"preconditions\\": {\\"uid\\": \\"\${one#*=}\\"}}" json
  done
}
state_version= left= stop_begun= silent_since= jobless_since=
`;

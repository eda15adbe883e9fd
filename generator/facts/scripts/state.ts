import { dataBody, failure, newId, unescaped } from './common.ts';

/** Functions that change and read the ConfigMap of the state, which nobody owns. */
export const record = `# What a change must know is in a ConfigMap, before it is used.
${dataBody}
remember() { # KEY VALUE ...; what a repeated step must know. No value: the key goes
  data_body "$state_version" "$@"
  change "$core/configmaps/$STATE_CONFIG_MAP?pretty=true" "$body"
  case $code in
  200) recorded ;;
  409) return 1 ;;
  *) trouble "the ConfigMap $STATE_CONFIG_MAP cannot be changed" ;;
  esac
}

recorded() { # what the ConfigMap says; the API server escapes what HTML would take for its own
  text=$(printf '%s\\n' "$text" | ${unescaped})
  state_version= r_start= r_job= r_stopped= r_stopping= r_before= r_checkpoint= r_savepoint= r_revision= r_nonce= r_rest= r_keeper=
  IFS=$newline
  for row in $text; do
    value=\${row#*: }
    value=\${value%,}
    value=\${value#\\"}
    value=\${value%\\"}
    case $row in
    '    "resourceVersion": '*) state_version=$value ;;
    '    "start": '*) r_start=$value ;;
    '    "job": '*) r_job=$value ;;
    '    "stopped": '*) r_stopped=$value ;;
    '    "stopping": '*) r_stopping=$value ;;
    '    "before": '*) r_before=$value ;;
    '    "checkpoint": '*) r_checkpoint=$value ;;
    '    "savepoint": '*) r_savepoint=$value ;;
    '    "revision": '*) r_revision=$value ;;
    '    "nonce": '*) r_nonce=$value ;;
    '    "rest": '*) r_rest=$value ;;
    '    "keeper": '*) r_keeper=$value ;;
    esac
  done
  unset IFS
}

`;

const known = `known() { # what ran last, before this pod claims the handover: none, a revision, or one of a release that was removed
  read_record || return 1
  case $record in
  '')
    case $r_revision.$r_stopped in
    .*) remember revision none ;;
    none.* | *.yes) ;;
    *) remember revision removed ;;
    esac
    ;;
  *) [ -n "$r_revision" ] || [ "\${record% *}" = "$TEMPLATE" ] || remember revision "\${record% *}" ;;
  esac
}

first_start() {
  [ -z "$r_revision" ] || [ "$r_revision" = none ]
}

`;

/** Functions that ask the JobManager that is replaced, by Flink's REST API, whose answers are compact JSON. */
export const asking = `read_record() {
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
  text=$(curl --silent --show-error --noproxy '*' \${TRUST:---insecure} \${REST_NAME:+--connect-to "::$host:\${1#* }"} --connect-timeout 5 --max-time 30 --request "$2" \\
    \${4:+--header 'Content-Type: application/json' --data "$4"} --write-out '\\n%{http_code}' "\${1% *}://\${REST_NAME:-$host}:\${1#* }$3" 2>&1 || printf '\\n000')
  code=\${text##*"$newline"}
  text=\${text%"$newline"*}
  [ "$code" != 000 ] || { text=curl:\${text#*curl:} && text=\${text%%"$newline"*}; } # one line of it
}

pick_job_manager() { # of those that are replaced the one to ask: one that is ready, if any
  set -- $old
  old_name=$1 old_ip=$2 old_ready=$3
  while [ $# -gt 0 ] && [ "$old_ready" != yes ]; do
    [ "$3" != yes ] || old_name=$1 old_ip=$2 old_ready=$3
    shift 3
  done
}

job_manager_trouble() { # WHAT; the JobManager gives no answer to go by
  trouble "$1" "the JobManager says $code: $(printf '%.300s' "$text")"
}

${failure}
fails() { # ID; no savepoint can be taken for $reason: again later, which is no success in between
  [ -n "$failed_since" ] || failed_since=$(date +%s)
  since=$failed_since
  trouble "no savepoint can be taken of the job $1, which goes on" "$(printf '%.400s' "$reason")" || { pause 10; return 1; }
}

${newId}
pause() {
  sleep "$1" &
  wait $!
}

`;

const carry = `carry() { # what the JobManager that is replaced knows; leaves nothing to ask
  case $INITIAL_SAVEPOINT$SAVEPOINT_DIRECTORY in
  *[\\\\\\"]* | *[[:space:]]*) give_up 'handover: blanks, quotes and backslashes cannot stand in the path of a savepoint.' ;;
  esac
  [ "$r_stopped" != yes ] || return 0
  if [ -z "$old" ]; then
    carry_without
    return
  fi
  if first_start; then remember revision unknown || return 1; fi
  pick_job_manager
  job_manager GET /jobs
  case $code.$text in
  200.*'"jobs":['*) silent_since= ;;
  *) jobless_since= && silent; return ;;
  esac
  jobs=\${text#*'"jobs":['}
  case $jobs in
  *'"id"'*'"id"'*) trouble 'the application runs several jobs' 'job.upgradeMode is for applications with one. Leave it out' || return 1 ;;
  *'"id"'*) jobless_since= ;;
  *) without_job; return ;;
  esac
  id=\${jobs#*'"id":"'} status=\${jobs#*'"status":"'}
  id=\${id%%'"'*} status=\${status%%'"'*}
  case $status in
  FINISHED | CANCELED | FAILED) ended; return ;;
  esac
  if begins_anew; then
    note_latest || return 1
    outlives
    case $? in
    0) cancel ;;
    2) return 0 ;;
    esac
    return
  fi
  case $UPGRADE_MODE.$status in
  savepoint.RUNNING)
    outlives
    case $? in
    0) stop_with_savepoint ;;
    2) go_on ;;
    *) return 1 ;;
    esac
    ;;
  *.FAILING | *.CANCELLING)
    tell "The job is $status; Flink waits until it has ended."
    return 1
    ;;
  *) [ -z "$ending" ] && go_on ;;
  esac
}

go_on() { # without a savepoint, from the latest checkpoint
  ask_keeper && note_checkpoint || return 1
  if goes_on; then
    [ "$UPGRADE_MODE" = last-state ] || tell "The job is $status, and no savepoint can be taken of it. It goes on from its latest checkpoint."
    set -- job "$id" stopping '' stopped ''
    [ -z "$path" ] || set -- "$@" checkpoint "$path"
    # High availability may lose what it keeps, as of a job that fails for good: then this is newer than what was begun with.
    case $path in '' | *[[:space:]]*) ;; *) set -- "$@" start "$path" ;; esac
    remember "$@"
    return
  fi
  why="the job $id is $status, so no savepoint can be taken of it"
  [ "$status" != RUNNING ] || why="the high availability of the values does not know the job $id"
  outlives
  case $? in
  0) ;;
  2) trouble "the job $id cannot be stopped" 'Its JobManager would delete the Deployment with it. Deploy execution.shutdown-on-application-finish: false without job.upgradeMode before, or set job.upgradeMode: stateless' || return 1 ;;
  *) return 1 ;;
  esac
  if [ "$number" != -1 ]; then
    case $path in
    '') trouble "$why" 'Its checkpoints are only in memory: set the directory of checkpoints' || return 1 ;;
    *[[:space:]]*) trouble "$why" "Blanks cannot stand in the path of its checkpoint $path" || return 1 ;;
    esac
    retained || return 1
  fi
  tell "T\${why#t}. It is cancelled, and goes on from its latest checkpoint."
  begun
  cancel
}

goes_on() { # whether what high availability keeps of the job that is replaced is there for the next one, too
  [ "$keeper" != none ] && [ "\${r_keeper:-$keeper}" = "$keeper" ]
}

configuration() { # of the JobManager that is replaced
  job_manager GET /jobmanager/config
  [ "$code" = 200 ] || job_manager_trouble 'the configuration of the JobManager that runs cannot be read'
}

outlives() { # whether that JobManager leaves its Deployment alone when its job ends: else it deletes, by name, the one that replaces it
  [ "$outlives_of" != "$old_name" ] || return 0
  configuration || return 1
  case $text in *'"key":"execution.shutdown-on-application-finish","value":"false"'*) outlives_of=$old_name ;; *) return 2 ;; esac
}

ask_keeper() { # of a JobManager that kept no record
  [ -z "$r_keeper" ] || return 0
  configuration || return 1
  kind=
  for key in high-availability high-availability.type; do
    case $text in *"\\"key\\":\\"$key\\",\\"value\\":\\""*) kind=\${text#*"\\"key\\":\\"$key\\",\\"value\\":\\""} ;; esac
  done
  kind=\${kind%%'"'*}
  case $kind in
  '' | [Nn][Oo][Nn][Ee]) r_keeper=none ;;
  *[Kk][Uu][Bb][Ee][Rr][Nn][Ee][Tt][Ee][Ss]*) r_keeper=kubernetes ;;
  *) r_keeper=other ;;
  esac
}

retained() { # whether a cancelled job keeps its checkpoints
  job_manager GET "/jobs/$id/checkpoints/config"
  case $code.$text in
  200.*'"externalization":{"enabled":true,"delete_on_cancellation":false'*) ;;
  200.*) trouble "$why" 'It is not cancelled, since that deletes its checkpoints: let it run until a savepoint can be taken, or until execution.checkpointing.externalized-checkpoint-retention is RETAIN_ON_CANCELLATION' ;;
  *) job_manager_trouble "$why" ;;
  esac
}

begins_anew() { # whether the values say that no state is taken over
  [ "$UPGRADE_MODE" = stateless ] || another_nonce
}

another_nonce() { # each counts once, so that a rollback replays nothing; and not while the job is suspended
  [ -n "$SAVEPOINT_NONCE" ] && [ -z "$JOB_SUSPENDED" ] || return 1
  case " $r_nonce " in *" $SAVEPOINT_NONCE "*) return 1 ;; esac
}

begun() { # from now on the job that is replaced ends
  stop_begun=yes stop_old=$old stop_pods=$old_pods
}

cancel() {
  job_manager PATCH "/jobs/$id?mode=cancel"
  case $code in
  2*) tell "Job $id is cancelled." ;;
  404) ;;
  *) job_manager_trouble "the job $id cannot be cancelled" ;;
  esac
  return 1
}

stop_with_savepoint() {
  if [ "\${r_stopping#* }" != "$id" ]; then
    [ -z "$ending" ] || { stop_begun=; return 1; }
    newest_savepoint
    new_id
    remember stopping "$id_made $id" before "$found" || return 1
  fi
  trigger=\${r_stopping%% *}
  job_manager GET "/jobs/$id/savepoints/$trigger"
  case $code.$text in
  404.*)
    [ -z "$ending" ] || { stop_begun=; return 1; }
    begun
    job_manager POST "/jobs/$id/stop" "{\\"targetDirectory\\": \\"$SAVEPOINT_DIRECTORY\\", \\"drain\\": false, \\"triggerId\\": \\"$trigger\\"}"
    case $code in
    202) tell "Job $id is stopped with a savepoint in $SAVEPOINT_DIRECTORY; Flink waits for it." ;;
    *) job_manager_trouble "the job $id cannot be stopped with a savepoint, and goes on" ;;
    esac
    return 1
    ;;
  200.*'"id":"IN_PROGRESS"'*) begun; return 1 ;;
  200.*'"location":"'*)
    path=\${text#*'"location":"'}
    path=\${path%%'"'*}
    starts_from "$path" "The savepoint"
    ;;
  200.*'"failure-cause"'*)
    failure
    stop_begun=
    remember stopping '' || return 1
    fails "$id"
    ;;
  *) job_manager_trouble "the savepoint of the job $id cannot be asked for" ;;
  esac
}

starts_from() { # PATH WHAT; the newest state, which nothing that high availability keeps comes before
  new_id
  savepoint=$r_savepoint checkpoint=$r_checkpoint taken=
  case $2 in
  *savepoint*) savepoint=$1 taken=$(date -u +%Y-%m-%dT%H:%M:%SZ) ;;
  *checkpoint*) checkpoint=$1 ;;
  esac
  remember start "$1" job "$id_made" stopped yes stopping '' savepoint "$savepoint" checkpoint "$checkpoint" \
    \${taken:+savepointTime "$taken"} || return 1
  stop_begun=done stop_pods=$old_pods
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
  restored) found=\${found%%'}'*} ;;
  esac
  kind=\${found#*'"checkpoint_type":"'}
  kind=\${kind%%'"'*}
  number=\${found#*'"id":'}
  number=\${number%%[!0-9]*}
  case $found in *'"external_path":"'*) ;; *) return 0 ;; esac
  path=\${found#*'"external_path":"'}
  path=\${path%%'"'*}
  case $path in '<'*) path= ;; esac # one that is only in the JobManager's memory
  case $found in *'"discarded":true'*) path= ;; esac
}

list_checkpoints() {
  job_manager GET "/jobs/$id/checkpoints"
  [ "$code" = 200 ] || job_manager_trouble "the checkpoints of the job $id cannot be listed"
}

note_latest() { # where a job was that nobody goes on from, for whoever wants it back; it may make no checkpoints
  job_manager GET "/jobs/$id/checkpoints"
  [ "$code" = 200 ] || return 0
  part completed
  [ -z "$path" ] || [ "$path" = "$r_checkpoint" ] || remember checkpoint "$path"
}

note_checkpoint() { # leaves the latest checkpoint's place in $path
  list_checkpoints || return 1
  part completed
  [ "$number" != -1 ] || part restored # none since it began
}

ended() { # the job has come to an end before
  if begins_anew; then note_latest; return; fi
  list_checkpoints || return 1
  part completed
  newest=$number newest_path=$path
  part savepoint
  case $status.$kind in
  FINISHED.SYNC_SAVEPOINT)
    if [ "$number" -gt "$newest" ] && [ -n "$path" ]; then starts_from "$path" 'The savepoint'; return; fi
    ;;
  esac
  if [ "$status" = FINISHED ]; then
    [ "\${r_stopping#* }" != "$id" ] || { lost_savepoint finished; return; }
    refuse "the job $id has finished, so there is nothing to go on from"
    return
  fi
  if [ "$number" -gt "$newest" ] && [ -n "$path" ]; then
    starts_from "$path" 'The savepoint'
  elif [ -n "$newest_path" ]; then
    starts_from "$newest_path" 'The checkpoint'
  elif [ "$newest" -ge 0 ]; then
    refuse "the job $id is $status, and its checkpoints are deleted or were only in memory"
  else
    part restored
    # A job that could not read its state is shown without what it began with.
    path=\${path:-$r_start}
    [ -n "$path$r_keeper" ] || { refuse "the job $id is $status, and what it began with is not known"; return; }
    starts_from "$path" 'The state that it began with,'
  fi
}

silent() { # the JobManager that is replaced does not answer
  said="the JobManager $old_name says $code: $(printf '%.300s' "$text")"
  if [ "$old_ready" = yes ] && ! begins_anew; then
    trouble 'the job that runs cannot be asked for its state' "$said. A NetworkPolicy must let JobManagers of one cluster reach each other"
    return 1
  fi
  [ "$r_stopped" != gone ] || return 0
  [ -n "$silent_since" ] || silent_since=$(date +%s)
  [ $(($(date +%s) - silent_since)) -ge \${PATIENCE:-60} ] || { tell "The JobManager $old_name does not answer; Flink waits for it."; return 1; }
  if begins_anew; then return 0; fi
  if [ -n "$r_stopping" ]; then lost_savepoint; return; fi
  if goes_on; then
    path='high availability keeps'
  elif [ "$r_keeper" = none ]; then
    path="it starts from: \${r_start:-nothing}"
  else
    refuse "the JobManager $old_name does not answer, and only it knows what its job goes on from"
    return
  fi
  remember stopped gone || return 1
  printf '%s\\n' "The JobManager $old_name does not run. The job goes on from what $path."
}

without_job() { # it answers and has no job: not yet, or no more
  [ -n "$jobless_since" ] || jobless_since=$(date +%s)
  [ $(($(date +%s) - jobless_since)) -ge \${PATIENCE:-60} ] || { tell "The JobManager $old_name has no job yet; Flink waits for it."; return 1; }
  if begins_anew; then return 0; fi
  if [ -n "$r_stopping" ]; then lost_savepoint; return; fi
  refuse "the JobManager $old_name has no job: it has ended, and what it ended with is no longer known"
}

carry_without() { # no JobManager runs that could be asked
  if begins_anew; then return 0; fi
  if first_start; then
    [ -z "$INITIAL_SAVEPOINT" ] || remember start "$INITIAL_SAVEPOINT" nonce "$SAVEPOINT_NONCE"
    return
  fi
  if [ -n "$r_stopping" ]; then lost_savepoint; return; fi
  if [ "$r_revision" = "$TEMPLATE" ] || [ "$r_stopped" = gone ] || goes_on; then return 0; fi
  refuse 'no JobManager runs that could be asked for the state of its job, and without high availability nobody else knows it'
}

newest_savepoint() { # of the job, where this pod sees the directory of savepoints; leaves it in $found
  found= short=\${id%"\${id#??????}"}
  directory=\${SAVEPOINT_DIRECTORY#file:}
  while [ "\${directory#//}" != "$directory" ]; do directory=\${directory#/}; done
  case $directory in
  /*)
    found=$(set +f; ls -dt "\${directory%/}/savepoint-$short-"*/_metadata 2> /dev/null | head -n 1)
    found=\${found%/_metadata}
    [ "$directory" = "$SAVEPOINT_DIRECTORY" ] || found=\${found:+file:$found}
    ;;
  esac
}

lost_savepoint() { # [FINISHED]; the job was being stopped when its JobManager went: either high availability goes on, or the savepoint is there
  id=\${r_stopping#* }
  if [ -z "$1" ] && [ -n "$HA_CHECKPOINTS" ] && goes_on; then
    ask GET "$core/configmaps/$DEPLOYMENT-$id$HA_CHECKPOINTS?pretty=true"
    case $code.$text in
    200.*'"checkpointID-'*) remember stopping '' job "$id"; return ;;
    200.* | 404.*) ;;
    *) trouble 'what high availability keeps of the job cannot be read' || return 1 ;;
    esac
  fi
  newest_savepoint
  # An older one of the job was there before.
  if [ -n "$found" ] && [ "$found" != "$r_before" ]; then
    starts_from "$found" 'The savepoint'
    return
  fi
  refuse "the JobManager went while job $id was being stopped with a savepoint. It is $SAVEPOINT_DIRECTORY/savepoint-$short-…, if it was completed"
}

refuse() { # REASON; nothing starts empty
  begins=\${r_checkpoint:+ Checkpoint: $r_checkpoint.}\${r_savepoint:+ Savepoint: $r_savepoint.}
  give_up "handover: $1, so Flink does not start.\${begins:- No checkpoint or savepoint was noted.} Set job.initialSavepointPath to where it is to go on from, and change job.savepointRedeployNonce; or set job.upgradeMode: stateless to begin with empty state."
}

`;

/** Ends JobManagers of other revisions, once `carry` has nothing to ask. */
export const replacing = `replace() { # JobManagers of other revisions end once what they know is kept
  read_record || return 1
  [ -n "$r_revision$JOB_SUSPENDED" ] || [ "$record" != "$TEMPLATE" ] || [ "$UPGRADE_MODE" = stateless ] ||
    refuse "the ConfigMap $STATE_CONFIG_MAP no longer says what the job goes on from"
  if [ -n "$changed$old$r_stopping" ]; then carry || return 1; fi
  left=
  for one in $old_pods; do
    left=yes
    end_pod "\${one%%=*}" "\${one#*=}"
    case $code in
    200 | 202) printf '%s\\n' "Ends the JobManager \${one%%=*} of another revision." ;;
    404 | 409) ;;
    *) trouble "the JobManager \${one%%=*} cannot be ended" || return 1 ;;
    esac
  done
  [ -z "$left" ]
}

`;

/** All that the handover of an application with `job.upgradeMode` reads of its environment, but for what each pod has. */
export const stateVariableNames = [
  ...['NAMESPACE', 'DEPLOYMENT', 'CONFIG_MAP', 'SERVICES', 'LOST_NODE_SECONDS', 'POD_UID', 'TEMPLATE', 'STANDBYS'],
  ...['CHECKSUM', 'RESTART_NONCE', 'HA_CONFIG_MAP', 'HA_ENTRIES', 'UPGRADE_MODE', 'STATE_CONFIG_MAP', 'REST'],
  ...['TRUST', 'REST_NAME'],
  ...[
    'RESTORE_OPTION',
    'INITIAL_SAVEPOINT',
    'SAVEPOINT_NONCE',
    'IGNORE_OPTION',
    'SAVEPOINT_DIRECTORY',
    'JOB_SUSPENDED',
  ],
  ...[
    'ID_OPTIONS',
    'RESULT_STORE',
    'HA_CHECKPOINTS',
    'ZOOKEEPER_QUORUM',
    'ZOOKEEPER_NODES',
    'ZOOKEEPER_OPTIONS',
    'JAAS',
  ],
] as const;

/** What the main container runs: Flink's own command, given as arguments. */
const startAgain = `if [ -e /flink-chart/began ]; then
  bash /flink-chart/again &
  trap "kill $!; wait; exit 143" TERM INT
  wait $! || exit
  trap - TERM INT
fi
: > /flink-chart/began
exec "$@" $(cat /flink-chart/arguments)`;

const begin = `begin() { # what Flink is told as it starts
  if [ -n "$JOB_SUSPENDED" ]; then
    [ -z "$changed" ] || remember stopped yes stopping '' || return 1
    return 0
  fi
  if [ -n "$changed$r_stopped$r_stopping" ]; then
    set -- stopped '' stopping '' before '' revision "$TEMPLATE" rest "$REST" keeper "$keeper"
    # A repeated step has begun already.
    if another_nonce || { begins_anew && [ "$r_stopped$r_revision" != "$TEMPLATE" ]; }; then
      new_id
      start=
      if another_nonce || first_start; then start=$INITIAL_SAVEPOINT; fi
      set -- "$@" start "$start" job "$id_made"
    fi
    if another_nonce; then set -- "$@" nonce "\${r_nonce:+$r_nonce }$SAVEPOINT_NONCE"; fi
    remember "$@" || return 1
  fi
  case $r_start in *[[:space:]]*) refuse "blanks cannot stand in the path $r_start" ;; esac
  {
    [ -z "$r_start" ] || printf '%s ' -D "$RESTORE_OPTION=$r_start"
    [ -z "$IGNORE_OPTION" ] || printf '%s ' -D "$IGNORE_OPTION=true"
    if [ -n "$STANDBYS" ]; then
      [ -z "$RESULT_STORE" ] || printf '%s ' -D "$RESULT_STORE.delete-on-commit=false"
      for option in $ID_OPTIONS; do
        [ -z "$r_job" ] || printf '%s ' -D "$option=$r_job"
      done
    fi
  } > /flink-chart/arguments && write_start || give_up 'handover: /flink-chart cannot be written, so Flink does not start.'
}

write_start() { # a container that starts again makes the handover again: its configuration, and where the job is to go on from, may have changed
  [ -z "$STARTED_BEFORE" ] || return 0
  {
    printf '%s\\n' STARTED_BEFORE=yes
    for name in ${stateVariableNames.join(' ')}; do
      eval "value=\\$$name"
      printf "%s='%s'\\n" "$name" "$(printf '%s' "$value" | sed "s/'/'\\\\\\\\''/g")"
    done
    printf '%s\\n' "$BASH_EXECUTION_STRING"
  } > /flink-chart/again && printf '%s\\n' '${startAgain}' > /flink-chart/start
}

finish_stop() { # this pod is to end while it stops a job: the JobManager that had it can no longer run it
  [ -n "$stop_begun" ] || return 0
  unset IFS
  ending=yes old=$stop_old
  limit=$(($(date +%s) + \${SECONDS_TO_FINISH:-25}))
  while [ "$stop_begun" = yes ] && [ "$(date +%s)" -lt $limit ]; do
    old_pods=$stop_pods
    read_record && carry || pause 1
    [ "$r_stopped" != yes ] || stop_begun=done
  done
  [ "$stop_begun" = done ] || return 0 # the job goes on, or is not known to have ended
  for one in $stop_pods; do
    end_pod "\${one%%=*}" "\${one#*=}"
  done
}
keeper=none # what keeps the job's latest checkpoint besides the JobManager
[ -z "$STANDBYS" ] || keeper=other
[ -z "$HA_CHECKPOINTS" ] || keeper=kubernetes
state_version= left= outlives_of= stop_begun= stop_old= stop_pods= ending= silent_since= jobless_since= failed_since=
`;

/**
 * What the handover runs besides for an application with `job.upgradeMode`: the state of the JobManager that is replaced becomes what the next
 * one starts from. It asks that JobManager by Flink's REST API, whose answers are compact JSON, and keeps what it learns in a ConfigMap that
 * nobody owns.
 *
 * Data of that ConfigMap: `start`, what a start begins from unless high availability has newer; `savepoint` and `checkpoint`, the last ones that
 * were noted; `job`, the id that high availability keeps it by; `stopping`, the trigger and the job while a stop is under way, and `before`, the
 * savepoint that was there until then; `stopped`, `yes` where the state is complete and nothing has run since, `gone` where a JobManager was
 * given up that did not answer; `revision`, the pod-template-hash that began last, or `none`, `unknown`, `removed`; `nonce`, all that were used;
 * `rest` and `keeper`, how the JobManager of that revision is asked, and what kept its checkpoints: `none`, `kubernetes`, `other`.
 */
export const state = `# The state of the job goes with a change: what the next JobManager starts from is known before the last one ends.
${record}${known}${asking}${carry}${replacing}${begin}`;

import { project } from '../project.ts';
import { apiServer, tell } from './common.ts';

/** Where a user of a published chart finds what to grant. */
const rights = `${project.url}/blob/main/docs/tasks/rbac.md#the-handovers-rights`;

/**
 * What runs before Flink in each JobManager's pod. It asks for a POSIX shell and curl, and reads the API server's pretty-printed JSON by its
 * indentation, since no image of Flink has a parser.
 */
export const handover = `# Before Flink starts: JobManagers of other revisions have ended, TaskManagers of other revisions too, and what high availability
# keeps of another program is gone. Where a question has no answer, Flink waits and this says why.
account=/var/run/secrets/kubernetes.io/serviceaccount
newline='
'
trap '[ -z "$UPGRADE_MODE" ] || finish_stop; exit 143' TERM INT
set -f
told= since= seen=

${tell}
give_up() { # for the log, and for kubectl describe pod
  printf '%s\\n' "$1" >&2
  { printf '%s\\n' "$1" > /dev/termination-log; } 2> /dev/null
  exit 1
}

command -v curl > /dev/null || give_up 'handover: the image has no curl, so Flink does not start. Add curl to the image, or set handover.enabled: false.'
namespace=$(cat $account/namespace) || give_up 'handover: the pod has no token of its account, so Flink does not start. Leave out automountServiceAccountToken: false.'
[ "$NAMESPACE" = "$namespace" ] || give_up "handover: the pod is in the namespace $namespace, and Flink is configured for $NAMESPACE, so Flink does not start. Render with --namespace $namespace: what kustomize or kubectl sets does not reach Flink's configuration."
${apiServer}core=/api/v1/namespaces/$namespace

ask() { # METHOD PATH [BODY TYPE]; leaves the answer's $code and text
  text=$(printf 'header = "Authorization: Bearer %s"\\n' "$(cat $account/token)" |
    curl --config - --silent --show-error --noproxy '*' --cacert $account/ca.crt --connect-timeout 5 --max-time 10 \\
      --header "Accept: $accept" --request "$1" \${3:+--header "Content-Type: application/$4" --data "$3"} \\
      --write-out '\\n%{http_code}' "$api$2" || printf '\\n000') # an answer that was cut off is none
  code=\${text##*"$newline"}
  text=\${text%"$newline"*}
}

change() { # PATH BODY
  ask PATCH "$1" "$2" strategic-merge-patch+json
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

trouble() { # WHAT [REASON]; what cannot be done: again, for a minute
  now=$(date +%s)
  [ -n "$since" ] || since=$now
  case \${2:+given}$code in
  given*) reason=$2 ;;
  000) reason="the API server does not answer at $api. Behind a service mesh, let init containers reach it" ;;
  403) reason="$(field '  "message": ' | tr -d '\\\\'). The handover needs deployments: get; \${UPGRADE_MODE:+replicasets: list; }pods: list, delete; configmaps: get, patch; services: patch. Grant them (${rights}), or set handover.enabled: false" ;;
  *) reason="the API server says $code: $(field '  "message": ' | tr -d '\\\\')" ;;
  esac
  message="handover: $1, so Flink does not start: $reason." troubled=yes
  [ $((now - since)) -lt \${PATIENCE:-60} ] || give_up "$message"
  tell "$message"
  return 1
}

pods() { # COMPONENT; a row for each that has not ended: name, uid, owner's uid, whether it is deleted, grace, phase, when it was made, address, whether it is ready
  ask GET "$core/pods?labelSelector=app%3D$DEPLOYMENT,component%3D$1,type%3Dflink-native-kubernetes&fieldSelector=status.phase!%3DSucceeded,status.phase!%3DFailed&pretty=true"
  [ "$code" = 200 ] || return 0
  rows=$(printf '%s\\n' "$text" | while IFS= read -r row; do
    value=\${row#*: }
    value=\${value%,}
    value=\${value#\\"}
    value=\${value%\\"}
    case $row in
    '    {') name=- uid=- owner=- deleted=- grace=0 phase=- made=- address=- ready=- part= owners= ;;
    '          {') condition= ;;
    '      "'*) part=$row ;;
    '        "ownerReferences"'*) owners=yes ;;
    '        ]'*) owners= ;;
    '            "uid": '*) [ -z "$owners" ] || candidate=$value ;;
    '            "controller": true'*) [ -z "$owners" ] || owner=$candidate ;;
    '        "phase": '*) phase=$value ;;
    '        "podIP": '*) address=$value ;;
    '            "status": "True"'* | '            "type": "Ready"'*) condition=$condition$value ;;
    '          }'*) case $condition in TrueReady | ReadyTrue) ready=yes ;; esac ;;
    '        "'*)
      case $part$row in
      *metadata*'"name": '*) name=$value ;;
      *metadata*'"creationTimestamp": '*) made=$value ;;
      *metadata*'"uid": '*) uid=$value ;;
      *metadata*'"deletionTimestamp": '*) deleted=yes ;;
      *metadata*'"deletionGracePeriodSeconds": '*) grace=$value ;;
      esac
      ;;
    '    }'*) printf '%s ' "$name" "$uid" "$owner" "$deleted" "$grace" "$phase" "$made" "$address" "$ready" ;;
    esac
  done)
}

lost() { # UID GRACE; whether a pod has been expected to end for too long
  case " $seen " in
  *" $1="*)
    first=\${seen##*"$1="}
    first=\${first%% *}
    ;;
  *) first=$now seen="$seen $1=$now" ;;
  esac
  [ $((now - first)) -gt $(($2 + LOST_NODE_SECONDS)) ]
}

alone() { # no JobManager of another revision, or one that is to end; leaves the uids of this revision in $peers, whether one runs in $running
  pods jobmanager
  [ "$code" = 200 ] || { trouble 'JobManagers cannot be listed' || return 1; }
  now=$(date +%s) mine= peers= running= old= old_pods=
  set -- $rows
  while [ $# -gt 0 ]; do
    [ "$2 $4" != "$POD_UID -" ] || mine=$3 born=$7
    shift 9
  done
  [ -n "$mine" ] || { tell 'This pod is to end; Flink does not start in it.'; return 1; }
  [ -z "$UPGRADE_MODE" ] || wanted || return 1
  set -- $rows
  while [ $# -gt 0 ]; do
    if [ "$2" != "$POD_UID" ]; then
      if [ "$4" = yes ]; then
        lost "$2" "$5" || { tell "The JobManager $1 ends; Flink waits for it."; return 1; }
        tell "The JobManager $1 should have ended long ago. Its node counts as lost."
      elif [ "$3" != "$mine" ] && [ -n "$UPGRADE_MODE" ]; then
        # One that does not run yet and was made later has seen this pod: it waits.
        [ "$6" != Running ] || old="$old $1 $8 $9"
        [ "$6" != Running ] && [ "$7" \\> "$born" ] || old_pods="$old_pods $1=$2"
      elif [ "$3" != "$mine" ]; then
        tell "The JobManager $1 is of another revision; Flink waits until it has ended."
        return 1
      elif [ -n "$STANDBYS" ]; then
        peers="$peers $2"
        [ "$6" != Running ] || running=yes
      elif [ "$6" = Running ] || [ "$2" \\< "$POD_UID" ]; then
        tell "The JobManager $1 is there too, and without high availability none stands by: scale the Deployment to 1."
        return 1
      fi
    fi
    shift 9
  done
}

claim() { # leaves in $changed whether another revision ran last
  ask GET "$core/configmaps/$CONFIG_MAP?pretty=true"
  [ "$code" = 200 ] || { trouble "the ConfigMap $CONFIG_MAP cannot be read" || return 1; }
  version=$(field '    "resourceVersion": ') record=$(field '      "flink-chart/handover": ') changed=
  case $record in
  "$TEMPLATE") return 0 ;;
  *" $POD_UID") ;;
  *' '*)
    case " $peers " in
    *" \${record#* } "*)
      tell 'Another JobManager of this revision makes the handover.'
      return 1
      ;;
    esac
    ;;
  esac
  [ -z "$UPGRADE_MODE" ] || known || return 1
  # A standby that comes late ends nothing: a JobManager of this revision runs.
  [ -n "$running" ] || changed=yes
  [ -z "$changed" ] || [ "$record" = "$TEMPLATE $POD_UID" ] || note "$TEMPLATE $POD_UID"
}

note() { # who makes the handover, or that it is made
  change "$core/configmaps/$CONFIG_MAP?pretty=true" "{\\"metadata\\": {\\"resourceVersion\\": \\"$version\\", \\"annotations\\": {\\"flink-chart/handover\\": \\"$1\\"}}}"
  case $code in
  200) version=$(field '    "resourceVersion": ') ;;
  409) return 1 ;;
  *) trouble "the ConfigMap $CONFIG_MAP cannot be changed" ;;
  esac
}

end_pod() { # NAME UID
  ask DELETE "$core/pods/$1" "{\\"preconditions\\": {\\"uid\\": \\"$2\\"}}" json
}

end_task_managers() { # of another revision, or of a Deployment that is gone
  accept='application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1'
  pods taskmanager
  accept=application/json
  [ "$code" = 200 ] || { trouble 'TaskManagers cannot be listed' || return 1; }
  now=$(date +%s) left=
  set -- $rows
  while [ $# -gt 0 ]; do
    if [ -n "$changed" ] || [ "$3" != "$uid" ]; then
      if [ "$4" = yes ]; then
        lost "$2" "$5" || left="$left $1"
      else
        left="$left $1"
        end_pod "$1" "$2"
        case $code in
        200 | 202) printf '%s\\n' "Ends the TaskManager $1 of another revision." ;;
        404 | 409) ;;
        *) trouble "the TaskManager $1 cannot be ended" || return 1 ;;
        esac
      fi
    fi
    shift 9
  done
  [ -z "$left" ] || { tell 'TaskManagers of another revision end; Flink waits for them.'; return 1; }
}

drop_program() { # what Flink would run in place of the program of the values; checkpoints stay
  [ -z "$ZOOKEEPER_NODES" ] || drop_nodes || return 1
  [ -n "$HA_CONFIG_MAP" ] || return 0
  ask GET "$core/configmaps/$HA_CONFIG_MAP?pretty=true"
  case $code in
  200) ;;
  404) return 0 ;;
  *) trouble "the ConfigMap $HA_CONFIG_MAP cannot be read" || return 1 ;;
  esac
  held=$(field '    "resourceVersion": ')
  entries=$(printf '%s\\n' "$text" | while IFS= read -r row; do
    for prefix in $HA_ENTRIES; do
      case $row in
      "    \\"$prefix"*)
        row=\${row#*\\"}
        printf '%s ' "\${row%%\\"*}"
        ;;
      esac
    done
  done)
  body=
  for entry in $entries; do
    body="$body\${body:+, }\\"$entry\\": null"
  done
  [ -n "$body" ] || return 0
  change "$core/configmaps/$HA_CONFIG_MAP" "{\\"metadata\\": {\\"resourceVersion\\": \\"$held\\"}, \\"data\\": {$body}}"
  case $code in
  200) printf '%s\\n' "Dropped from the ConfigMap $HA_CONFIG_MAP: \${entries% }. The program of the values runs, from the last checkpoint." ;;
  409) return 1 ;;
  *) trouble "the ConfigMap $HA_CONFIG_MAP cannot be changed" ;;
  esac
}

own_services() { # they go with the Deployment
  owner="{\\"apiVersion\\": \\"apps/v1\\", \\"kind\\": \\"Deployment\\", \\"name\\": \\"$DEPLOYMENT\\", \\"uid\\": \\"$uid\\"}"
  for service in $SERVICES; do
    change "$core/services/$service" "{\\"metadata\\": {\\"ownerReferences\\": [$owner]}}"
    case $code in
    200) ;;
    404)
      tell "There is no Service $service; Flink waits for it. Apply the manifests again (helm upgrade)."
      return 1
      ;;
    *) trouble "the Service $service cannot be changed" || return 1 ;;
    esac
  done
}

note_start() { # an application that has started is not run again by an upgrade that changes nothing of it
  [ -n "$CHECKSUM" ] || return 0
  change "$core/configmaps/$CONFIG_MAP" "{\\"metadata\\": {\\"annotations\\": {\\"flink-chart/started\\": \\"$CHECKSUM\${RESTART_NONCE:+-$RESTART_NONCE}\\"}}}"
  [ "$code" = 200 ] || trouble "the ConfigMap $CONFIG_MAP cannot be changed"
}

hand_over() {
  ask GET "/apis/apps/v1/namespaces/$namespace/deployments/$DEPLOYMENT?pretty=true"
  [ "$code" = 200 ] || { trouble "the Deployment $DEPLOYMENT cannot be read" || return 1; }
  uid=$(field '    "uid": ')
  alone && claim || return 1
  if [ -n "$UPGRADE_MODE" ]; then replace || return 1; fi
  end_task_managers || return 1
  if [ -n "$changed" ] && [ -z "$JOB_SUSPENDED" ]; then drop_program || return 1; fi
  if [ -n "$UPGRADE_MODE" ]; then own_services && begin || return 1; fi
  [ "$record" = "$TEMPLATE" ] || note "$TEMPLATE" || return 1
  [ -n "$UPGRADE_MODE" ] || own_services || return 1
  note_start
}

accept=application/json
until troubled= && hand_over; do
  [ -n "$troubled" ] || since=
  sleep 1 &
  wait $!
done
printf '%s\\n' 'The handover is made: Flink starts.'`;

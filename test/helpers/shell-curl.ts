/**
 * The flags of curl that the handover uses, as a function of bash, in plain HTTP: hundreds of requests take no time. Stands before a script.
 * What the flags mean is checked by `test/helpers/bin/curl`.
 */
export const shellCurl = `curl() {
  local method=GET data= out= url= status= line=
  while [ $# -gt 0 ]; do
    case $1 in
    --request) method=$2 && shift ;;
    --data) data=$2 && shift ;;
    --write-out) out=$2 && shift ;;
    --header | --config | --noproxy | --cacert | --connect-timeout | --max-time) shift ;;
    --silent | --show-error | --insecure) ;;
    -*) echo "curl: option $1: is unknown" && return 2 ;;
    *) url=$1 ;;
    esac
    shift
  done
  url=\${url#*://}
  line=\${url%%/*}
  local LC_ALL=C
  if { exec 3<>"/dev/tcp/\${line%:*}/\${line##*:}"; } 2> /dev/null &&
    printf '%s /%s HTTP/1.0\\r\\nContent-Length: %d\\r\\n\\r\\n%s' "$method" "\${url#*/}" "\${#data}" "$data" >&3 &&
    read -r line status line <&3; then
    while read -r line <&3 && [ "$line" != $'\\r' ]; do :; done
    cat <&3
    exec 3>&-
    printf '\\n%s' "$status"
    return 0
  fi
  printf 'curl: (7) Failed to connect\\n\\n000'
  return 7
}
`;

end=$((SECONDS + ${PATIENCE:-150}))
ask() {
  curl --silent --show-error --fail --insecure --noproxy '*' --max-time 10 "$1://$ADDRESS/config" 2>&1
}
until answer=$(ask http) || { secure=$(ask https) && answer=$secure; }; do
  if [ $SECONDS -ge $end ]; then
    echo "the JobManager does not answer at $ADDRESS: $answer" >&2
    exit 1
  fi
  sleep 2
done
case $answer in
*"\"flink-version\":\"$LINE"[.-]*) echo "the JobManager answers at $ADDRESS: $answer" ;;
*)
  echo "what answers at $ADDRESS is no JobManager of Flink $LINE: ${answer:0:300}" >&2
  exit 1
  ;;
esac

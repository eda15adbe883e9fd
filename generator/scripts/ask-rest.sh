end=$((SECONDS + 150))
until answer=$(curl --silent --show-error --fail --insecure --noproxy '*' --max-time 10 "$URL" 2>&1); do
  if [ $SECONDS -ge $end ]; then
    echo "the JobManager does not answer at $URL: $answer" >&2
    exit 1
  fi
  sleep 2
done
case $answer in
*"\"flink-version\":\"$LINE"[.-]*) echo "the JobManager answers at $URL: $answer" ;;
*)
  echo "what answers at $URL is no JobManager of Flink $LINE: ${answer:0:300}" >&2
  exit 1
  ;;
esac

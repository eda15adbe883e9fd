/**
 * What the init container of `tls.passwordSecretRef` runs: it copies Flink's configuration to where only the pod's memory has it, and adds the
 * password. Arguments: where the configuration is, where the password is, where the copy goes, the file of the options, and the quotation mark
 * of its values, or nothing where it has none. The password never becomes an argument.
 */
export const tlsPassword = `give_up() { # for the log, and for kubectl describe pod
  printf '%s\\n' "tls: $1" >&2
  { printf '%s\\n' "tls: $1" > /dev/termination-log; } 2> /dev/null
  exit 1
}
for file in "$1"/*; do
  cat "$file" > "$3/\${file##*/}" || give_up "$file cannot be copied, so Flink does not start."
done
password=$(cat "$2") || give_up 'the password cannot be read, so Flink does not start.'
newline='
'
case $password in
'' | *"$newline"*) give_up 'the password of tls.passwordSecretRef must be one line.' ;;
esac
if [ -n "$5" ]; then
  password=$5$(printf '%s' "$password" | sed "s/$5/&&/g")$5
else
  case $password in
  *'#'* | ' '* | *' ') give_up 'the password of tls.passwordSecretRef must have no # and no blank at its ends: this Flink cannot read it.' ;;
  esac
fi
printf '\\nsecurity.ssl.%s: %s\\n' keystore-password "$password" key-password "$password" truststore-password "$password" >> "$3/$4" ||
  give_up "$3/$4 cannot be written, so Flink does not start."`;

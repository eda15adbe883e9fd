/** A script, and what is right for it: the words after the program, or the one line that refuses it. */
export interface ScriptCase {
  readonly script: string;
  readonly given?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly refused?: string;
  /** What has to be said besides. */
  readonly notes?: readonly string[];
  readonly mode?: 'session' | 'application';
}

const session = 'bin/kubernetes-session.sh';
const application = 'bin/flink run-application -t kubernetes-application';
const noCommand =
  'no command starts a cluster: expected kubernetes-session.sh -D… or flink run-application -t kubernetes-application …';

/** Written by hand before anything was run, by kind. */
export const scripts: Readonly<Record<string, readonly ScriptCase[]>> = {
  'words and quotes': [
    { script: `${session}  -Da\t-Db`, args: ['-Da', '-Db'] },
    { script: `${session} 'b c' "d e" f\\ g`, args: ['b c', 'd e', 'f g'] },
    { script: `${session} -Dx="a 'b' \\"c\\" \\n"`, args: [`-Dx=a 'b' "c" \\n`] },
    { script: `${session} 'it'\\''s' $'a\\tb\\x41' ""`, args: ["it's", 'a\tbA', ''] },
    { script: `${session} \\\n  -Da\\\nb`, args: ['-Dab'] },
    { script: `${session} \\\r\n  -Da\r\n`, args: ['-Da'] },
    { script: `# ${session} -Dold\n${session} -Da # -Db\n`, args: ['-Da'] },
    { script: `${session} -Da#b`, args: ['-Da#b'] },
    { script: `${session} -Dx={a,b} -Dy={z}`, args: ['-Dx=a', '-Dx=b', '-Dy={z}'] },
    { script: `${session} -Da=*.jar`, args: ['-Da=*.jar'] },
    { script: `${session} 5$ $`, args: ['5$', '$'] },
    { script: `\uFEFF${session} -Da`, args: ['-Da'] },
    { script: '-Da=b\n-Dc=d\n', args: ['-Da=b', '-Dc=d'] },
    { script: ' -Da=b \\\n -Dc="d e"', args: ['-Da=b', '-Dc=d e'] },
  ],
  variables: [
    { script: `X=1\n${session} $X \${X} "$X" '$X'`, args: ['1', '1', '1', '$X'] },
    { script: `export X=1 Y="2 3"\n${session} $Y "$Y"`, args: ['2', '3', '2 3'] },
    { script: `X=\n${session} $X a "$X"`, args: ['a', ''] },
    { script: `X='-Da  -Db'\n${session} $X`, args: ['-Da', '-Db'] },
    { script: `X='a b'\n${session} -Dx=$X/c`, args: ['-Dx=a', 'b/c'] },
    { script: `O="-Da"\nO+=" -Db"\nO="$O -Dc"\n${session} $O`, args: ['-Da', '-Db', '-Dc'] },
    { script: `IFS=,\nO=-Da,-Db\n${session} $O`, args: ['-Da', '-Db'] },
    { script: `${session} \${X:-a} "\${Y:-b c}" \${Z-d}`, args: ['a', 'b c', 'd'] },
    { script: `: "\${X:=a}"\n${session} -Dx=$X`, args: ['-Dx=a'] },
    { script: `: "\${X:=a}"\n${session} -Dx=$X`, given: { X: 'b' }, args: ['-Dx=b'] },
    { script: `X=a\n${session} \${X:+-Db} \${Y:+-Dc}`, args: ['-Db'] },
    {
      script: `I=r.example.org/f:1.20\n${session} \${I##*:} \${I%:*} \${I#*/} \${I/f/g} \${#I}`,
      args: ['1.20', 'r.example.org/f', 'f:1.20', 'r.example.org/g:1.20', '20'],
    },
    { script: `N=a/b/c\n${session} \${N//\\//-} \${N^^} \${N:2:1}`, args: ['a-b-c', 'A/B/C', 'b'] },
    { script: `C=4\n${session} -Ds=$((C * 2))`, args: ['-Ds=8'] },
    { script: `A=X\nX=1\n${session} \${!A}`, args: ['1'] },
    { script: `X=a\n${session} $X`, given: { X: 'b' }, args: ['b'] },
    { script: `X=a; readonly X; declare -r Y=b; set -a; Z=c; set +a\n${session} $X$Y$Z`, args: ['abc'] },
    { script: `X=a ${session} -Dx=$X`, refused: 'line 1: $X is not set: give it by --env X=VALUE' },
    { script: `${session} -Da=~/f`, args: ['-Da=~/f'] },
    {
      script: `P=$(printf '%s-%s' a b)\nQ=\`echo c\`\n${session} $P $Q $(basename /x/y.sh .sh)`,
      args: ['a-b', 'c', 'y'],
    },
    { script: `read -r -d '' O <<'EOF'\n-Da\n-Db\nEOF\n${session} $O`, args: ['-Da', '-Db'] },
    { script: `O=$(cat <<EOF\n-Da\n-Db\nEOF\n)\n${session} $O`, args: ['-Da', '-Db'] },
  ],
  lists: [
    { script: `A=(-Da "b c")\nA+=(-Dd)\n${session} "\${A[@]}"`, args: ['-Da', 'b c', '-Dd'] },
    {
      script: `A=(-Da "b c")\n${session} \${A[@]} \${#A[@]} \${A[1]} $A`,
      args: ['-Da', 'b', 'c', '2', 'b', 'c', '-Da'],
    },
    { script: `declare -a A=()\n${session} -Da "\${A[@]}"`, args: ['-Da'] },
    { script: `A=(\n  -Da\n  # -Db\n  -Dc\n)\nexec ${session} "\${A[@]}"`, args: ['-Da', '-Dc'] },
    { script: `A=(${session} -Da)\n"\${A[@]}" -Db`, args: ['-Da', '-Db'] },
    { script: `A=(-Da -Db -Dc)\n${session} "\${A[@]:1}"`, args: ['-Db', '-Dc'] },
    { script: `set -- -Da "b c"\n${session} "$@"`, args: ['-Da', 'b c'] },
    { script: `O=; for k in a=1 b=2; do O="$O -D$k"; done\n${session} $O`, args: ['-Da=1', '-Db=2'] },
    { script: `A=()\nfor k in a b; do A+=("-D$k"); done\n${session} "\${A[@]+"\${A[@]}"}"`, args: ['-Da', '-Db'] },
  ],
  'what is not known': [
    { script: `${session} -Di=$ID`, refused: 'line 1: $ID is not set: give it by --env ID=VALUE' },
    { script: `${session} -Di=$ID`, given: { ID: 'x' }, args: ['-Di=x'] },
    { script: `${session} -Di=$(date)`, refused: 'line 1: $(…) is the output of a command, line 1: put its value in' },
    {
      script: `T=$(git rev-parse HEAD)\n${session} -Di=f:$T`,
      refused: 'line 2: $T is the output of a command, line 1: give it by --env T=VALUE',
    },
    { script: `T=$(git rev-parse HEAD)\n${session} -Di=f:$T`, given: { T: '1' }, args: ['-Di=f:1'] },
    {
      script: `T=$(date)\nI=f:$T\n\n${session} -Da=$ID -Db=$I -Dc=$NS -Dd=$ID`,
      refused:
        'line 4: $ID is not set, $T is the output of a command, line 1, $NS is not set: give them by --env ID=VALUE --env T=VALUE --env NS=VALUE',
    },
    { script: `${session} -Di=$1`, refused: 'line 1: $1 is an argument of the script: give it by --env 1=VALUE' },
    { script: `${session} -Di=$1`, given: { '1': 'x' }, args: ['-Di=x'] },
    { script: `${session} -Di=\${1:-geo}`, args: ['-Di=geo'] },
    {
      script: `${session} -Da "$@"`,
      args: ['-Da'],
      notes: ['line 1: $@: the arguments of the script are taken for none'],
    },
    {
      script: `DIR=$(cd "$(dirname "$0")" && pwd)\necho $(date) $?\ncd $DIR\n"$FLINK_HOME/bin/kubernetes-session.sh" -Da`,
      args: ['-Da'],
    },
    {
      script: `read -p 'which? ' ID\n${session} -Di=$ID`,
      refused: 'line 2: $ID is read at line 1: give it by --env ID=VALUE',
    },
    {
      script: `. ./env.sh\n${session} -Di=$ID`,
      refused: 'line 2: $ID is not set (line 1: ./env.sh is not here): give it by --env ID=VALUE',
    },
    {
      script: `$RUN -Dkubernetes.cluster-id=a`,
      refused: 'line 1: the program is not known: give it by --env RUN=VALUE',
    },
    {
      script: `$RUN -Dkubernetes.cluster-id=a`,
      given: { RUN: 'kubernetes-session.sh' },
      args: ['-Dkubernetes.cluster-id=a'],
    },
    {
      script: `$FLINK run-application -t kubernetes-application -Da j`,
      args: ['-t', 'kubernetes-application', '-Da', 'j'],
    },
    {
      script: `${session} -Dkubernetes.cluster-id=<cluster id> -Da`,
      refused: 'line 1: <…> stands for a value: put it in',
    },
    {
      script: `declare -A M=([a]=1)\n${session} -Da=\${M[a]}`,
      refused: 'line 2: $M is a list with keys, line 1: give it by --env M=VALUE',
    },
  ],
  conditions: [
    {
      script: `A=(-Da)\n[[ -n "\${DEBUG:-}" ]] && A+=(-Db)\n${session} "\${A[@]}"`,
      refused: 'line 3: $A is set at line 2 depending on $DEBUG: give it by --env DEBUG=VALUE',
    },
    {
      script: `A=(-Da)\n[[ -n "\${DEBUG:-}" ]] && A+=(-Db)\n${session} "\${A[@]}"`,
      given: { DEBUG: '' },
      args: ['-Da'],
    },
    {
      script: `case $1 in\n  big) MEM=8g ;;\n  *) MEM=2g ;;\nesac\n${session} -Dm=$MEM`,
      refused: 'line 5: $MEM is set at line 2 depending on $1: give it by --env MEM=VALUE',
    },
    {
      script: `case $1 in\n  big) MEM=8g ;;\n  *) MEM=2g ;;\nesac\n${session} -Dm=$MEM`,
      given: { MEM: '4g' },
      args: ['-Dm=4g'],
    },
    {
      script: `case $1 in\n  big) MEM=8g ;;\n  *) MEM=2g ;;\nesac\n${session} -Dm=$MEM`,
      given: { '1': 'big' },
      args: ['-Dm=8g'],
    },
    { script: `E=prod\ncase $E in dev|prod) M=1 ;; esac\n${session} -Dm=$M`, args: ['-Dm=1'] },
    {
      script: `M=1\nif [ "$E" = prod ]; then\n  M=2\nfi\n${session} -Dm=$M`,
      refused: 'line 5: $M is set at line 3 depending on $E: give it by --env M=VALUE',
    },
    { script: `M=1\nif [ "$E" = prod ]; then\n  M=2\nfi\n${session} -Dm=$M`, given: { E: 'dev' }, args: ['-Dm=1'] },
    { script: `M=1\nif [ "$E" = prod ]; then\n  M=2\nfi\n${session} -Da`, args: ['-Da'] },
    { script: `if kubectl get ns x; then M=1; else M=1; fi\n${session} -Dm=$M`, args: ['-Dm=1'] },
    {
      script: `M=1\nkubectl get ns x && M=2\n${session} -Dm=$M`,
      refused: 'line 3: $M is set at line 2 under the condition of line 2: give it by --env M=VALUE',
    },
    {
      script: `M=1\nkubectl get ns x || M=2\n${session} -Dm=$M`,
      refused: 'line 3: $M is set at line 2 under the condition of line 2: give it by --env M=VALUE',
    },
    { script: `cd x && M=2 && ${session} -Dm=$M`, args: ['-Dm=2'] },
    { script: `[ -d lib ] && ${session} -Da`, args: ['-Da'], notes: ['line 1: runs only where line 1 says so'] },
    { script: `[ -z "$1" ] && { echo usage; exit 1; }\n${session} -Di=$1`, given: { '1': 'x' }, args: ['-Di=x'] },
    { script: `if [ $# -lt 1 ]; then echo usage; exit 1; fi\n${session} -Da`, args: ['-Da'] },
    { script: `if [ -z "$NS" ]; then NS=flink; fi\n${session} -Dn=$NS`, args: ['-Dn=flink'] },
    { script: `[ -n "$NS" ] || NS=flink\n${session} -Dn=$NS`, args: ['-Dn=flink'] },
    { script: `if [[ $E == p* ]]; then M=2; else M=1; fi\n${session} -Dm=$M`, given: { E: 'prod' }, args: ['-Dm=2'] },
    { script: `(M=2)\nM=1 true\n${session} -Dm=$M`, refused: 'line 3: $M is not set: give it by --env M=VALUE' },
    { script: `echo 2 | read M\n${session} -Dm=$M`, refused: 'line 2: $M is not set: give it by --env M=VALUE' },
    {
      script: `for M in $LIST; do N=$M; done\n${session} -Dm=$N`,
      refused: 'line 2: $N is set at line 1 in a loop: give it by --env N=VALUE',
    },
    {
      script: `while getopts "i:" o; do\n  case $o in i) ID=$OPTARG ;; esac\ndone\n${session} -Di=$ID`,
      refused: 'line 4: $ID is set at line 2 in a loop: give it by --env ID=VALUE',
    },
    {
      script: `while getopts "i:" o; do\n  case $o in i) ID=$OPTARG ;; esac\ndone\n${session} -Di=$ID`,
      given: { ID: 'x' },
      args: ['-Di=x'],
    },
    {
      script: `if [ "$1" = start ]; then\n  M=2\n  ${session} -Dm=$M\nfi`,
      args: ['-Dm=2'],
      notes: ['line 3: runs only where line 1 says so'],
    },
    { script: `until ${session} -Da; do sleep 5; done`, args: ['-Da'] },
    { script: `if ! ${session} -Da; then exit 1; fi`, args: ['-Da'] },
    { script: `OUT=$(${session} -Da 2>&1) || exit 1`, args: ['-Da'] },
  ],
  functions: [
    {
      script: `main() {\n  local id=$1; shift\n  ${session} -Di=$id "$@"\n}\nmain "$@"`,
      given: { '1': 'x', '2': '-Da' },
      args: ['-Di=x', '-Da'],
    },
    {
      script: `main() { ${session} -Di=$1; }\nmain "$@"`,
      refused: 'line 1: $@ is what the script is called with: give it by --env 1=VALUE',
    },
    { script: `start() {\n  ${session} -Di=$1 -Ds=2\n}\nstart geo`, args: ['-Di=geo', '-Ds=2'] },
    {
      script: `function start {\n  local id="$1"; shift\n  ${session} -Di=$id "$@"\n}\nid=other\nstart geo -Da -Db`,
      args: ['-Di=geo', '-Da', '-Db'],
    },
    {
      script: `start() { ${session} -Di=$1; }\nstart "$1"`,
      refused: 'line 1: $1 is an argument of the script: give it by --env 1=VALUE',
    },
    {
      script: `start() { ${session} -Di=$1; }`,
      refused: 'line 1: $1 is an argument of the function start: give it by --env 1=VALUE',
    },
    { script: `start() { ${session} -Da; }\n"$@"`, args: ['-Da'] },
    {
      script: `start() { ${session} -Di=$1; }\nstart a\nstart b`,
      refused: '2 commands start a cluster (lines 1, 1): choose one by --command 1…2',
    },
    { script: `run() { echo "+ $*"; "$@"; }\nrun ${session} -Da 'b c'`, args: ['-Da', 'b c'] },
    { script: `set_id() { ID=geo; }\nset_id\n${session} -Di=$ID`, args: ['-Di=geo'] },
    { script: `name() { echo "geo-$1"; }\n${session} -Di=$(name a)`, args: ['-Di=geo-a'] },
    { script: `die() { echo "$*"; exit 1; }\nkubectl get ns x || die none\n${session} -Da`, args: ['-Da'] },
    {
      script: `f() { if [ "$X" = 1 ]; then M=1; return; fi; M=2; }\nf\n${session} -Dm=$M`,
      refused: 'line 3: $M is set at line 1 in a part of the function f: give it by --env M=VALUE',
    },
    { script: `f() { f; }\nf\n${session} -Da`, refused: 'line 1: the script calls itself too often to be followed' },
    { script: `case $1 in\n  start) start_it ;;\nesac`, refused: noCommand },
  ],
  'how the client is called': [
    {
      script: `cd flink-1.20.1 && ./bin/flink run-application -t kubernetes-application -Da j`,
      args: ['-t', 'kubernetes-application', '-Da', 'j'],
      mode: 'application',
    },
    { script: `$ ./${session} -D a=b`, args: ['-D', 'a=b'], mode: 'session' },
    { script: `sudo -u flink -E ${session} -Da`, args: ['-Da'] },
    { script: `env -i A=b nohup time nice -n 5 ${session} -Da &`, args: ['-Da'] },
    { script: `time ${session} -Da`, args: ['-Da'] },
    { script: `docker run --rm -v $HOME/.kube:/root/.kube $IMAGE ${session} -Da`, args: ['-Da'] },
    { script: `kubectl exec -it deploy/client -- /opt/flink/${session} -Da`, args: ['-Da'] },
    { script: `kubectl exec client -- bash -c '/opt/flink/${session} -Da="b c"'`, args: ['-Da=b c'] },
    { script: `X=1\nbash -lc "${session} -Da=$X -Db=$Y"`, refused: 'line 2: $Y is not set: give it by --env Y=VALUE' },
    { script: `ssh -i key host <<'EOF'\ncd flink\n${session} -Da\nEOF`, args: ['-Da'] },
    { script: `su - flink -c '${session} -Da'`, args: ['-Da'] },
    { script: `CMD="${session} -Da=b"\necho "$CMD"\neval "$CMD -Dc"`, args: ['-Da=b', '-Dc'] },
    { script: `CMD="${session} -Da=b"\n$CMD -Dc`, args: ['-Da=b', '-Dc'] },
    { script: `{ ${session} -Da; } 2>&1 | tee log`, args: ['-Da'] },
    { script: `${session} -Da >log 2>&1 </dev/null -Db || exit 1`, args: ['-Da', '-Db'] },
    { script: `(cd x; ${session} -Da)`, args: ['-Da'] },
    {
      script: `bin/flink run --target=kubernetes-application j`,
      args: ['--target=kubernetes-application', 'j'],
      mode: 'application',
    },
    {
      script: `bin/flink run -D execution.target=kubernetes-application j`,
      args: ['-D', 'execution.target=kubernetes-application', 'j'],
    },
    {
      script: `T=kubernetes-application\n"\${FLINK_HOME}"/bin/flink run -t $T j`,
      args: ['-t', 'kubernetes-application', 'j'],
    },
    { script: `bin/flink run -t kubernetes-session j\n`, refused: noCommand },
    {
      script: `bin/flink run-application -t yarn-application j\n${application} k`,
      args: ['-t', 'kubernetes-application', 'k'],
    },
    { script: `echo stop | ${session} -Dexecution.attached=true`, refused: noCommand },
    { script: `${session} -Dexecution.attached=true <<< stop`, refused: noCommand },
    { script: `echo ${session} -Da\n${session} --help\nls ${session}\n`, refused: noCommand },
    { script: `${session} -Da\nexit 0\n${session} -Db`, args: ['-Da'] },
    { script: `exec ${session} -Da\n${session} -Db`, args: ['-Da'] },
    {
      script: `${session} -Da\n\n${session} -Db`,
      refused: '2 commands start a cluster (lines 1, 3): choose one by --command 1…2',
    },
    { script: 'flink list', refused: noCommand },
  ],
  'lines that dangle': [
    {
      script: `${session} -Da\n  -Ds3.secret-key=never-shown \\\n  -Db`,
      refused:
        'lines 2-3: begin with an argument and are part of no command: the line before must end in a backslash, with nothing after it',
    },
    {
      script: `${session} \\\n  -Da \\ \n  -Dpassword=never-shown`,
      refused:
        'line 3: begins with an argument and is part of no command: the line before must end in a backslash, with nothing after it',
    },
    {
      script: `${application} \\\n  -Da\n  local:///x.jar`,
      refused:
        'line 3: begins with an argument and is part of no command: the line before must end in a backslash, with nothing after it',
    },
    {
      script: `${session} \\\n  -Da \\\n  # more\n  -Db=never-shown`,
      refused:
        'line 4: begins with an argument and is part of no command: the line before must end in a backslash, with nothing after it',
    },
  ],
  'here-documents elsewhere': [
    { script: `cat <<EOF\n$X $(date) "\nEOF\n${session} -Da`, args: ['-Da'] },
    { script: `cat <<'EOF' | kubectl apply -f -\nkind: X\nEOF\n${session} -Da`, args: ['-Da'] },
    { script: `cat > go.sh <<-EOF\n\t${session} -Dold\n\tEOF\n${session} -Da`, args: ['-Da'] },
    { script: `cat <<A <<B\nx\nA\ny\nB\n${session} -Da`, args: ['-Da'] },
  ],
  'what no shell reads': [
    { script: `a\n${session} "b`, refused: 'line 2: the quote " is not closed' },
    { script: `${session} 'b`, refused: "line 1: the quote ' is not closed" },
    { script: `${session} $(b`, refused: 'line 1: $( is not closed' },
    { script: `${session} \${b`, refused: 'line 1: ${ is not closed' },
    { script: `${session} -Da \\`, refused: 'line 1: the script ends in a backslash' },
    { script: `if true; then\n${session} -Da`, refused: "line 2: no shell reads this: expected 'fi' to close 'if'" },
    { script: `${session} -Da )`, refused: "line 1: no shell reads this: unexpected token ')'" },
  ],
  'what nobody reads in a moment': [
    { script: `${'x\n'.repeat(50_000)}${session} -Da`, args: ['-Da'] },
    { script: `X=${'a'.repeat(40_000)}\n${session} -Da=\${#X}`, args: ['-Da=40000'] },
    { script: `${session} -Da=${'a-'.repeat(20_000)}`, args: [`-Da=${'a-'.repeat(20_000)}`] },
    { script: `X=a\n${'X=$X$X\n'.repeat(60)}${session} -Da`, args: ['-Da'] },
    {
      script: `X=a\n${'X=$X$X\n'.repeat(60)}${session} -Da=$X`,
      refused: 'line 62: $X is too long: give it by --env X=VALUE',
    },
    {
      script: `X=${'a'.repeat(40_000)}\n${session} -Da=\${X##*a*a*a*b}`,
      refused: 'line 2: $X is not worked out here: give it by --env X=VALUE',
    },
    {
      script: `f0() { :; }\n${Array.from({ length: 40 }, (_, i) => `f${i + 1}() { f${i}; f${i}; }\n`).join('')}f40\n${session} -Da`,
      refused: 'the script takes too long to follow: give the command alone',
    },
    {
      script: `${'for i in a b c d; do '.repeat(30)}:${'; done'.repeat(30)}\n${session} -Da`,
      refused: 'the script takes too long to follow: give the command alone',
    },
    {
      script: `${'while x; do '.repeat(60)}:${'; done'.repeat(60)}\n${session} -Da`,
      refused: 'the script takes too long to follow: give the command alone',
    },
    {
      script: `${Array.from({ length: 3000 }, (_, i) => `V${i}=1\ny && V${i}=2\n`).join('')}${session} -Da`,
      refused: 'the script takes too long to follow: give the command alone',
    },
    { script: `${session} ${'$('.repeat(20_000)}`, refused: 'line 1: $( is not closed' },
    { script: `${session} ${'<<E '.repeat(20_000)}`, refused: 'more than 1000 here-documents in a line' },
    { script: 'f() '.repeat(25_000), refused: 'the script is nested too deep' },
    { script: `${session} -Da=${'${X:-'.repeat(200)}b${'}'.repeat(200)}`, args: ['-Da=b'] },
    { script: `${session} ${'-Da '.repeat(25_000)}`, args: Array.from({ length: 25_000 }, () => '-Da') },
  ],
};

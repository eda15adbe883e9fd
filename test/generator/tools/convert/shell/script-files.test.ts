import { describe, expect, test } from 'vitest';
import { convert } from '../../../../../generator/tools/convert/convert.ts';
import type { Conversion } from '../../../../../generator/tools/convert/conversion.ts';
import { loadLine } from '../../../../../generator/cli/disk/read-line.ts';

const session = 'bin/kubernetes-session.sh -Dkubernetes.cluster-id=a';
const pod = 'spec: {containers: [{name: flink-main-container, env: [{name: A, value: "$B"}]}]}';
const settings = { exact: false, allowSensitive: false, wholeConfDir: false };

interface Surroundings {
  /** Files of the machine. */
  readonly there?: Readonly<Record<string, string>>;
  readonly given?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly line?: string;
}

function converted(
  content: string,
  { there = {}, given = {}, name = 'start.sh', line = '1.20' }: Surroundings = {},
): Conversion {
  const result = convert(
    { files: [{ name, content }], kind: 'shell', environment: given, lookUp: (path) => there[path] },
    loadLine(line),
    settings,
  );
  if ('refusal' in result) throw new Error(`${result.refusal.option}: ${result.refusal.message}`);
  return result;
}

function options(script: string, surroundings?: Surroundings): unknown {
  return converted(script, surroundings).values['flinkConfiguration'];
}

const sizes = 'jobmanager.memory.process.size: 2g\ntaskmanager.memory.process.size: 2g';
const slots = `${sizes}\ntaskmanager.numberOfTaskSlots: 3\nparallelism.default: 6`;

describe('a configuration that the script writes is the one of its command', () => {
  const all = { 'taskmanager.numberOfTaskSlots': 3, 'parallelism.default': 6 };
  test.each([
    `mkdir -p conf\ncat > conf/flink-conf.yaml <<EOF\n${slots}\nEOF\nFLINK_CONF_DIR=conf ${session}`,
    `cat <<'EOF' >conf/config.yaml\n${slots}\nEOF\n${session}`,
    `cat <<EOF | tee conf/config.yaml\n${slots}\nEOF\n${session}`,
    `cd flink && sudo tee ./conf/config.yaml > /dev/null <<EOF\n${slots}\nEOF\n${session}`,
    `cat > "$FLINK_HOME/conf/flink-conf.yaml" <<EOF\n${slots}\nEOF\n"$FLINK_HOME"/${session}`,
    `export FLINK_CONF_DIR=/tmp/c\n(cd /tmp/c; printf '%s\\n' 'taskmanager.numberOfTaskSlots: 3' '${sizes}' > config.yaml; echo 'parallelism.default: 6' >> config.yaml)\n${session}`,
    `cat > my.yaml <<EOF\n${slots}\nEOF\ncp my.yaml conf/config.yaml\n${session}`,
    `N=3\nif true; then\ncat > conf/config.yaml <<-EOF\n${sizes}\n\ttaskmanager.numberOfTaskSlots: $N\n\tparallelism.default: $((N * 2))\n\tEOF\nfi\n${session}`,
  ])('%j', (script) => {
    expect(options(script)).toMatchObject(all);
  });

  test('what is appended lies over the stock configuration', () => {
    const { values } = converted(`echo 'rest.port: 8082' >> conf/flink-conf.yaml\n${session}`, { line: '1.13' });
    expect(values['stockConfiguration']).toBeUndefined();
    expect(values['flinkConfiguration']).toMatchObject({ 'rest.port': 8082 });
  });

  test('the log file beside it', () => {
    const script = `cat > conf/log4j-console.properties <<'EOF'\nrootLogger.level = WARN\nEOF\n${session}`;
    expect(converted(script).values['logConfiguration']).toEqual({
      'log4j-console.properties': 'rootLogger.level = WARN\n',
    });
  });

  test.each([
    [
      `cat > conf/config.yaml <<EOF\nrest.port: $PORT\nEOF\n${session}`,
      'start.sh: line 1: $PORT is not set: give it by --env PORT=VALUE',
    ],
    [
      `envsubst < in > conf/config.yaml\n${session}`,
      'start.sh: line 1: conf/config.yaml is written by a command, line 1: put its value in',
    ],
    [
      `mv my.yaml conf/config.yaml\n${session}`,
      'start.sh: line 1: conf/config.yaml is a copy of my.yaml, line 1, which is not here: put its value in',
    ],
    [
      `cat > conf/config.yaml <<EOF\nrest.port: 1\nEOF\n/opt/flink/${session}`,
      'start.sh: line 1 writes conf/config.yaml, and the command of line 4 may read another: give --env FLINK_CONF_DIR=conf',
    ],
  ])('%j is refused', (script, message) => {
    expect(() => converted(script)).toThrow(message);
  });
});

describe('FLINK_CONF_DIR', () => {
  const script = `export FLINK_CONF_DIR=./conf\n${session}`;
  test('is read from where convert runs, and beside the script', () => {
    const text = `${sizes}\nrest.port: 8082\n`;
    expect(options(script, { there: { './conf/config.yaml': text, 'conf/config.yaml': text } })).toMatchObject({
      'rest.port': 8082,
    });
    const beside = { there: { 'jobs/conf/config.yaml': text }, name: 'jobs/start.sh' };
    expect(options(script, beside)).toMatchObject({ 'rest.port': 8082 });
  });

  test('that is not there is refused, and the one of the distribution is named', () => {
    expect(() => converted(script)).toThrow(
      'start.sh: FLINK_CONF_DIR: ./conf has neither flink-conf.yaml nor config.yaml here: give it by --conf-dir DIRECTORY',
    );
    expect(() => converted(`export FLINK_CONF_DIR=$(pwd)/c\n${session}`)).toThrow(
      'start.sh: line 2: $FLINK_CONF_DIR is the output of a command, line 1: give it by --env FLINK_CONF_DIR=VALUE',
    );
    const { notes } = converted(`export FLINK_CONF_DIR=$FLINK_HOME/conf\n${session}`);
    expect(notes).toContain(
      "start.sh: FLINK_CONF_DIR: $FLINK_HOME/conf is not here: it is taken for the distribution's own: give it by --conf-dir",
    );
  });
});

describe('other files that the command names', () => {
  test('a pod template that the script writes', () => {
    const script = `B=b\ncd x\ncat > pod.yaml <<EOF\n${pod}\nEOF\n${session} -Dkubernetes.pod-template-file=./pod.yaml`;
    expect(JSON.stringify(converted(script).values['podTemplate'])).toContain('"value":"b"');
    const unknown = `cat > pod.yaml <<EOF\n${pod}\nEOF\n${session} -Dkubernetes.pod-template-file=pod.yaml`;
    expect(() => converted(unknown)).toThrow('start.sh: line 1: $B is not set: give it by --env B=VALUE');
  });

  test('a pod template beside the script', () => {
    const script = `${session} -Dkubernetes.pod-template-file=pod.yaml`;
    const there = { 'jobs/pod.yaml': pod };
    expect(converted(script, { there, name: 'jobs/start.sh' }).values['podTemplate']).toBeDefined();
  });

  test.each(['my.jar', './target/my.jar'])('a jar by a relative path, %s, is not invented', (jar) => {
    const script = `bin/flink run-application -t kubernetes-application -Dkubernetes.cluster-id=a ${jar}`;
    for (const line of ['1.13', '1.20', '2.3'])
      expect(() => converted(script, { line })).toThrow(
        `start.sh: the jar ${jar} lies on the machine of the script, and the pods do not have it: put it into the image, and name it local:///opt/flink/usrlib/my.jar`,
      );
  });
});

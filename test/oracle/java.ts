import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { cached } from '../helpers/cache.ts';
import { flinkDistribution, type Distribution } from '../helpers/distribution.ts';
import { needCommand } from '../helpers/need-command.ts';

const here = import.meta.dirname;

/** Everything that a Java program of the oracle needs to run against one Flink release. */
export interface JavaOracle {
  readonly distribution: Distribution;
  /** Arguments of `java` up to the main class, with Flink's `lib` and further directories of jars on the class path. */
  readonly arguments: (mainClass: string, ...furtherJars: readonly string[]) => readonly string[];
}

/**
 * Builds the oracle's Java programs with Maven into the cache, once for each state of their sources.
 * @throws Error in one line if Java, Maven or Python is missing, or with the compiler's words.
 */
export async function javaOracle(flinkVersion: string): Promise<JavaOracle> {
  await needCommand('java', ['-version'], 'Java 11 or later (Debian: openjdk-17-jdk-headless)');
  const distribution = await flinkDistribution(flinkVersion);
  const classes = await compiledClasses();
  return {
    distribution,
    arguments: (mainClass, ...furtherJars) => {
      const jars = [distribution.lib, ...furtherJars].map((directory) => join(directory, '*'));
      return [...javaOptions, '-cp', [classes, ...jars].join(':'), `flinkchart.oracle.${mainClass}`];
    },
  };
}

/** The oracle changes the environment of its own JVM, and compares texts: nothing may depend on the machine's locale. */
const javaOptions = [
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-Dfile.encoding=UTF-8',
  '-Dlog4j2.level=OFF',
  '-Dlog4j2.disable.jmx=true',
  '-Duser.language=en',
  '-Duser.country=US',
  '--add-opens=java.base/java.util=ALL-UNNAMED',
  '--add-opens=java.base/java.lang=ALL-UNNAMED',
];

/** One build serves all lines: it is made against the oldest, and reaches by name what is not the same in all. */
const builtAgainst = '1.13.6';

async function compiledClasses(): Promise<string> {
  const directory = await cached(`oracle-${sourceHash()}`, async (work) => {
    const { dist } = await flinkDistribution(builtAgainst);
    await needCommand('javac', ['-version'], 'a Java development kit (Debian: openjdk-17-jdk-headless)');
    await needCommand('mvn', ['-version'], 'Maven (Debian: maven)');
    // Maven gets a copy, so that two builds of one checkout cannot meet.
    const project = join(work, 'project');
    cpSync(join(here, 'pom.xml'), join(project, 'pom.xml'));
    cpSync(join(here, 'src'), join(project, 'src'), { recursive: true });
    const options = ['-q', '-B', `-Dflink.dist=${dist}`];
    const result = await execa('mvn', [...options, 'compile'], { cwd: project, all: true, reject: false });
    if (result.failed) throw new Error(`Maven could not build the oracle:\n${result.all}`);
    renameSync(join(project, 'target', 'classes'), join(work, 'classes'));
  });
  return join(directory, 'classes');
}

function sourceHash(): string {
  const hash = createHash('sha256').update(readFileSync(join(here, 'pom.xml')));
  for (const path of readdirSync(join(here, 'src'), { recursive: true, encoding: 'utf8' }).sort()) {
    if (path.endsWith('.java')) hash.update(path).update(readFileSync(join(here, 'src', path)));
  }
  return hash.digest('hex').slice(0, 16);
}

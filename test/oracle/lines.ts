import { facts } from '../../generator/lines.ts';
import type { LineFacts } from '../../generator/flink/lines/line.ts';

/** What the oracle has to know of a line: which release judges it, and what its distribution's own configuration says. */
export type OracleLine = Pick<LineFacts, 'line' | 'flinkVersion' | 'confFile' | 'stockConfiguration'>;

/** `env.java.opts.all` of 2.3.0's `conf/config.yaml`; 1.20.5 has one more. */
const javaOptions = [
  '--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED',
  '--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED',
  '--add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED',
  '--add-exports=jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED',
  '--add-exports=jdk.compiler/com.sun.tools.javac.tree=ALL-UNNAMED',
  '--add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED',
  '--add-exports=java.security.jgss/sun.security.krb5=ALL-UNNAMED',
  '--add-opens=java.base/java.lang=ALL-UNNAMED',
  '--add-opens=java.base/java.net=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.lang.reflect=ALL-UNNAMED',
  '--add-opens=java.base/java.text=ALL-UNNAMED',
  '--add-opens=java.base/java.time=ALL-UNNAMED',
  '--add-opens=java.base/java.util=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent.locks=ALL-UNNAMED',
];

/** The rest of `conf/config.yaml`, which 1.20.5 and 2.3.0 have alike. */
const stock = {
  'jobmanager.bind-host': 'localhost',
  'jobmanager.rpc.address': 'localhost',
  'jobmanager.rpc.port': '6123',
  'jobmanager.memory.process.size': '1600m',
  'jobmanager.execution.failover-strategy': 'region',
  'taskmanager.bind-host': 'localhost',
  'taskmanager.host': 'localhost',
  'taskmanager.numberOfTaskSlots': '1',
  'taskmanager.memory.process.size': '1728m',
  'parallelism.default': '1',
  'rest.address': 'localhost',
};

/** Lines that have no file of facts in `generator/flink/lines/` yet. */
const further: readonly OracleLine[] = [
  {
    line: '1.20',
    flinkVersion: '1.20.5',
    confFile: 'config.yaml',
    stockConfiguration: {
      'env.java.opts.all': ['--add-exports=java.base/sun.net.util=ALL-UNNAMED', ...javaOptions].join(' '),
      ...stock,
    },
  },
  {
    line: '2.3',
    flinkVersion: '2.3.0',
    confFile: 'config.yaml',
    stockConfiguration: { 'env.java.opts.all': javaOptions.join(' '), ...stock },
  },
];

/** All lines that the oracle judges, oldest first. */
export const oracleLines: readonly OracleLine[] = [
  ...facts,
  ...further.filter(({ line }) => !facts.some((row) => row.line === line)),
];

/**
 * A line by its name.
 * @throws Error in one line if there is no such line.
 */
export function oracleLine(name: string): OracleLine {
  const found = oracleLines.find(({ line }) => line === name);
  if (found !== undefined) return found;
  throw new Error(`line ${name}: not known; the lines are ${oracleLines.map(({ line }) => line).join(', ')}`);
}

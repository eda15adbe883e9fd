import { generate } from '../generate.ts';
import { existsSync } from 'node:fs';
import { line113 } from '../flink/lines/1.13.ts';
import { type Line, loadLine } from '../lines.ts';
import { readTemplates, root } from '../read.ts';
import { type Difference, differences, write } from '../write.ts';

/** Generates the files of a line, or with `check` only compares them; returns what was or would be changed. */
export function generateCommand(options: { readonly line: string; readonly check: boolean }): Difference[] {
  const files = generate(load(options.line), readTemplates());
  return (options.check ? differences : write)(root, files, ['charts/flink']);
}

/** Until the catalogue is extracted: a few options by hand. */
function load(line: string): Line {
  if (existsSync(new URL('../../schemas/flink-1.13.json', import.meta.url))) return loadLine(line);
  const option = (key: string, type: 'String' | 'MemorySize' | 'Double' | 'Map' | 'Integer', more: object = {}) => ({
    key,
    type,
    class: '',
    ...more,
  });
  return {
    facts: line113,
    catalogue: {
      flinkVersion: '1.13.6',
      options: [
        option('jobmanager.memory.process.size', 'MemorySize'),
        option('jobmanager.rpc.port', 'Integer', { default: '6123' }),
        option('kubernetes.cluster-id', 'String'),
        option('kubernetes.jobmanager.annotations', 'Map'),
        option('kubernetes.jobmanager.cpu', 'Double', { default: '1.0' }),
        {
          ...option('kubernetes.jobmanager.service-account', 'String', { default: 'default' }),
          fallbackKeys: ['kubernetes.service-account'],
        },
        option('taskmanager.memory.process.size', 'MemorySize'),
      ],
    },
  };
}

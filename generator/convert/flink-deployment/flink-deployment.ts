import { ConvertError } from '../convert-error.ts';
import type { SourceFile } from '../kinds.ts';
import type { Assembly } from '../sources.ts';

/** STUB for now. */
export function addFlinkDeployment(_assembly: Assembly, file: SourceFile): void {
  throw new ConvertError(`${file.name}: FlinkDeployment: not yet`);
}

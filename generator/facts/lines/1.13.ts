import { base } from './base.ts';
import { extracted } from './extracted/1.13.ts';
import { lineFacts, type WrittenFacts } from './line-facts.ts';
import { flinkVersions } from './versions.ts';

/** The base is 1.13's. */
export const written: WrittenFacts = { ...base, line: '1.13', flinkVersion: flinkVersions['1.13'] };

export const line113 = lineFacts(extracted, written);

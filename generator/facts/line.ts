import type { Catalogue, PodModel } from './catalogue.ts';
import type { Fragments } from './fragments.ts';
import type { ChartFacts } from './chart/chart-facts.ts';
import type { LineFacts } from './lines/line-facts.ts';

/** A line: what its client does, the chart's own facts, its option catalogue, what its client knows of a Pod, and the options that no catalogue holds. */
export interface Line {
  readonly facts: LineFacts;
  readonly chart: ChartFacts;
  readonly catalogue: Catalogue;
  readonly podModel: PodModel;
  readonly fragments: Fragments;
}

/** Both rows of a line. */
export type LineRows = Pick<Line, 'facts' | 'chart'>;

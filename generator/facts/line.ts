import type { Catalogue, PodModel } from './catalogue.ts';
import type { Fragments } from './fragments.ts';
import type { LineFacts } from './lines/line-facts.ts';

/** A line: its facts, its option catalogue, what its client knows of a Pod, and the options that no catalogue holds. */
export interface Line {
  readonly facts: LineFacts;
  readonly catalogue: Catalogue;
  readonly podModel: PodModel;
  readonly fragments: Fragments;
}

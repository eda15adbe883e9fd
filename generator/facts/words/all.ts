import { clusterIdWords } from './cluster-id.ts';

/** All sentences that the chart says, as its templates name them: `<% words.clusterId.name %>`. */
export const allWords = {
  clusterId: clusterIdWords,
};

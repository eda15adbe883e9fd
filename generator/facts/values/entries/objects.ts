import type { ValueEntry } from '../entry.ts';
import { flag, group, maps, texts, whole } from '../types.ts';

/** Metadata of every object, and objects of the user's own. */
export const objectEntries: readonly ValueEntry[] = [
  {
    name: 'commonLabels',
    type: texts,
    description:
      'Labels of every object of the chart, beside those that it has. Pods have theirs by `podTemplate.metadata`.',
    example: { team: 'data' },
  },
  {
    name: 'commonAnnotations',
    type: texts,
    description: 'Annotations of every object of the chart. Pods have theirs by `podTemplate.metadata`.',
    example: { 'example.com/owner': 'data' },
  },
  {
    name: 'extraObjects',
    type: maps,
    description: 'Objects of your own in the release, written as they are: data, in which no template runs.',
    example: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'jobs' }, data: { a: 'b' } }],
  },
];

/** How many pods of a side a drain of nodes leaves running. */
export function disruptionBudget(side: 'jobManager' | 'taskManager'): ValueEntry {
  const ofJobManagers = side === 'jobManager';
  const title = ofJobManagers ? 'JobManagers' : 'TaskManagers';
  return {
    name: 'podDisruptionBudget',
    type: group,
    description: `A PodDisruptionBudget of the ${title}.`,
    fields: [
      { name: 'enabled', type: flag, description: 'Whether there is one.', otherwise: 'false', example: true },
      {
        name: 'minAvailable',
        type: whole,
        description: `How many ${title} stay when nodes are drained.`,
        example: ofJobManagers ? 1 : 2,
      },
      ...(ofJobManagers
        ? [
            {
              name: 'maxUnavailable',
              type: whole,
              description: 'How many may be missing then.',
              otherwise: '1 without `minAvailable`',
              example: 1,
            },
          ]
        : []),
    ],
  };
}

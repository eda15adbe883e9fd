import { expect, test } from 'vitest';
import { boilerplate, byConsequence } from '../../../../generator/tools/convert/notes.ts';

test('notes come by what follows from them: state, exposure, image, the rest, what is said every time', () => {
  const state = 'spec.job.upgradeMode: stateless: the job begins anew';
  const exposure = "spec.ingress: the operator's Ingress led to the REST endpoint: left out";
  const image = 'image: commented out: flink:1.16 has Flink 1.16';
  const rest = 'spec.taskManager.podTemplate: merged';
  const renamed = 'state.checkpoints.dir: called execution.checkpointing.dir in Flink 1.20.5';
  expect(byConsequence([boilerplate.probe, renamed, rest, image, exposure, state])).toEqual([
    ...[state, exposure, image, renamed, rest],
    boilerplate.probe,
  ]);
});

test('what a note mentions after its subject does not raise it', () => {
  const account = 'spec.serviceAccount: of both sides, those of a savepoint too';
  const image = 'image: commented out: another version';
  expect(byConsequence([account, image])).toEqual([image, account]);
});

test('a note that is there twice is said once', () => {
  expect(byConsequence(['image: a', 'image: a'])).toEqual(['image: a']);
});

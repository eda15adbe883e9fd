import { expect, test } from 'vitest';
import { loadLine } from '../../generator/cli/disk/read-line.ts';
import { readValues } from '../../generator/cli/disk/values-input.ts';
import { helmTemplate } from '../../generator/cli/processes/helm-template.ts';
import type { SetArgument } from '../../generator/reference/helm/merge.ts';
import { renderRelease } from '../../generator/reference/render.ts';
import { diffObjects } from '../../generator/tools/diff/diff.ts';
import { consequences } from '../../generator/tools/plan/plan.ts';
import { helmsInTurn } from '../helpers/lines-in-turn.ts';

// What Helm has installed against what `plan` renders: the two voices order options otherwise, and that restarts nothing.

const sets: readonly SetArgument[] = [
  'highAvailability.type=kubernetes',
  'highAvailability.directory=s3://a',
  's3.existingSecret=keys',
  'taskManager.podTemplate.spec.nodeSelector.pool=a',
  'flinkConfiguration.containerized\\.master\\.env\\.B=b',
  'flinkConfiguration.containerized\\.master\\.env\\.A=a',
].map((text) => ({ kind: 'typed', text }));
const slots: SetArgument = { kind: 'typed', text: 'flinkConfiguration.taskmanager\\.numberOfTaskSlots=7' };

test.each(await helmsInTurn())(
  'Flink $line, $helm.name: of the same values nothing changes',
  async ({ line: name, helm }) => {
    const line = loadLine(name);
    const release = { name: 'flink', namespace: 'data' };
    const installed = await helmTemplate({ ...release, line: name, files: [], sets, helm: helm.path });
    if (!('objects' in installed)) throw new Error(JSON.stringify(installed));
    const codes = (more: readonly SetArgument[]): string[] => {
      const rendered = renderRelease(readValues({ ...release, line: name, files: [], sets: more }), release, line);
      if ('refusal' in rendered) throw new Error(rendered.refusal.message);
      const [before, after] = [installed.objects, rendered.objects].map((objects) => ({ objects, line, release }));
      if (before === undefined || after === undefined) throw new Error('two sides');
      const named = { label: '', clusterId: 'flink' };
      const differs = diffObjects({ ...before, ...named }, { ...after, ...named }).length > 0;
      return consequences(before, after, differs).map(({ code }) => code);
    };
    expect(codes(sets)).toEqual(['nothing-changes']);
    expect(codes([...sets, slots])[0]).toBe('job-manager-restarts');
  },
);

import type { FileContent } from '../../flink/client.ts';
import type { JsonMap } from '../../helm/values-file.ts';
import { additionsOf, ownEdits, podTemplateOf, type Side } from '../additions/pod-additions.ts';
import { type Preset, type PresetContext, type Written } from './preset.ts';

const ownTemplate = 'kubernetes.pod-template-file';

/** What the pods of a side are made from. */
interface SideTemplate {
  /** The path of the value that it is, or of the first that adds to it. */
  readonly from: string;
  readonly template: JsonMap;
  /** Whether values give it, or what is added to the common one. */
  readonly isGiven: boolean;
}

/**
 * `podTemplate`, `jobManager.podTemplate`, `taskManager.podTemplate`, and the values that add to them: files, named by the options that the
 * client reads them from.
 */
export const podTemplates: Preset = (context) => {
  const { values, line } = context;
  const { jobManagerPodTemplate: jobManagerPath, taskManagerPodTemplate: taskManagerPath } = line.chart.chartPaths;
  const common = values.podTemplate;
  const jobManager = sideTemplate(context, 'jobManager');
  const taskManager = sideTemplate(context, 'taskManager');
  const writes: Written[] = [];
  const files: Record<string, FileContent> = {};
  const put = (key: string, path: string, template: JsonMap, from: string): void => {
    writes.push({ key, text: path, from });
    files[path] = `${JSON.stringify(template, null, 2)}\n`;
  };
  // A file has one content: next to the JobManager's own template the common one is the TaskManagers'.
  if (common !== undefined && (jobManager === undefined || taskManager === undefined || !taskManager.isGiven)) {
    put(
      line.facts.client.optionKeys.podTemplate,
      jobManager === undefined ? jobManagerPath : taskManagerPath,
      common,
      'podTemplate',
    );
  }
  if (jobManager !== undefined) put(`${ownTemplate}.jobmanager`, jobManagerPath, jobManager.template, jobManager.from);
  if (taskManager !== undefined)
    put(`${ownTemplate}.taskmanager`, taskManagerPath, taskManager.template, taskManager.from);
  return { writes, files };
};

/** The template of a side alone: its own, or the common one with what is added. `undefined` where the common one, or none, will do. */
function sideTemplate(context: PresetContext, side: Side): SideTemplate | undefined {
  const own = context.values[side]?.podTemplate;
  const [first] = additionsOf(context, side);
  const [edit] = side === 'taskManager' ? ownEdits(context) : [];
  const template = podTemplateOf(context, side);
  const from = own === undefined ? (first?.from ?? edit?.from) : `${side}.podTemplate`;
  if (template === undefined || from === undefined) return undefined;
  return { from, template, isGiven: own !== undefined || first !== undefined };
}

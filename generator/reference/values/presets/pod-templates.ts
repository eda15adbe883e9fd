import type { FileContent } from '../../flink/client.ts';
import type { JsonMap } from '../../helm/values-file.ts';
import { type Preset, type Written } from './preset.ts';

const ownTemplate = 'kubernetes.pod-template-file';

/** `podTemplate`, `jobManager.podTemplate`, `taskManager.podTemplate`: files, named by the options that the client reads them from. */
export const podTemplates: Preset = ({ values, line }) => {
  const { jobManagerPodTemplate: jobManagerPath, taskManagerPodTemplate: taskManagerPath } = line.chart.chartPaths;
  const common = values.podTemplate;
  const jobManager = values.jobManager?.podTemplate;
  const taskManager = values.taskManager?.podTemplate;
  const writes: Written[] = [];
  const files: Record<string, FileContent> = {};
  const put = (key: string, path: string, template: JsonMap, from: string): void => {
    writes.push({ key, text: path, from });
    files[path] = `${JSON.stringify(template, null, 2)}\n`;
  };
  // A file has one content: next to the JobManager's own template the common one is the TaskManagers'.
  if (common !== undefined && (jobManager === undefined || taskManager === undefined)) {
    put(
      line.facts.client.optionKeys.podTemplate,
      jobManager === undefined ? jobManagerPath : taskManagerPath,
      common,
      'podTemplate',
    );
  }
  if (jobManager !== undefined) put(`${ownTemplate}.jobmanager`, jobManagerPath, jobManager, 'jobManager.podTemplate');
  if (taskManager !== undefined)
    put(`${ownTemplate}.taskmanager`, taskManagerPath, taskManager, 'taskManager.podTemplate');
  return { writes, files };
};

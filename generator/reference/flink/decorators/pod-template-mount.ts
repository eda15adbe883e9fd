import { parametersWords as words } from '../../../facts/words/parameters.ts';
import type { JobManagerParameters } from '../parameters/job-manager.ts';
import { mountVolume, type DecoratorFactory } from '../pod.ts';
import { quote } from '../quote.ts';
import { RefusalError } from '../refusal.ts';
import { say } from '../say.ts';

const optionKey = 'kubernetes.pod-template-file.taskmanager';

/** `PodTemplateMountDecorator`: hands the TaskManagers' pod template on to the JobManager, which starts them. */
export const podTemplateMount: DecoratorFactory<JobManagerParameters> = (parameters) => {
  const { names } = parameters.facts;
  const name = `${names.podTemplateConfigMapPrefix}${parameters.clusterId()}`;
  const file = names.taskManagerPodTemplateFile;
  return {
    decoratePod: (pod) => {
      if (templatePath(parameters) === undefined) return pod;
      const volume = names.podTemplateVolume;
      return mountVolume(
        pod,
        { name: volume, configMap: { name, items: [{ key: file, path: file }] } },
        { name: volume, mountPath: names.podTemplateDirInPod },
      );
    },
    accompanyingResources: () => {
      const path = templatePath(parameters);
      if (path === undefined) return [];
      const text = parameters.files.text(path);
      if (text === undefined) throw new RefusalError(optionKey, say(words.directory, quote(path)));
      const metadata = { name, labels: parameters.commonLabels() };
      return [{ apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { [file]: text } }];
    },
  };
};

function templatePath(parameters: JobManagerParameters): string | undefined {
  const path = parameters.taskManagerPodTemplateFile();
  if (path !== undefined && !parameters.files.exists(path))
    throw new RefusalError(optionKey, say(words.noFile, quote(path)));
  return path;
}

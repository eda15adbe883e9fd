import { editMain, overwrite, type DecoratorFactory } from '../pod.ts';
import { deploymentTarget } from '../parameters/deployment-target.ts';

/** `CmdJobManagerDecorator`: the image's entrypoint, with Flink's start script through bash. */
export const cmdJobManager: DecoratorFactory = (parameters) => ({
  decoratePod: (pod) =>
    editMain(pod, (main) =>
      overwrite(main, {
        command: [parameters.containerEntrypoint()],
        args: [
          'bash',
          '-c',
          `${parameters.facts.names.startScript} ${deploymentTarget(parameters.configuration, parameters.facts)}`,
        ],
      }),
    ),
  accompanyingResources: () => [],
});

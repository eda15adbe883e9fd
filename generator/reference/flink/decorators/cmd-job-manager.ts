import { editMain, overwrite, type DecoratorFactory } from '../pod.ts';
import type { JobManagerParameters } from '../parameters/job-manager.ts';
import { deploymentTarget } from '../parameters/deployment-target.ts';

/** `CmdJobManagerDecorator`: the image's entrypoint, with Flink's start script through bash. */
export const cmdJobManager: DecoratorFactory<JobManagerParameters> = (parameters) => ({
  decoratePod: (pod) =>
    editMain(pod, (main) =>
      overwrite(main, {
        command: [parameters.containerEntrypoint()],
        args: ['bash', '-c', startCommand(parameters)],
      }),
    ),
  accompanyingResources: () => [],
});

function startCommand(parameters: JobManagerParameters): string {
  const { client, names } = parameters.facts;
  const command = `${names.startScript} ${deploymentTarget(parameters.configuration, parameters.facts)}`;
  return client.startCommandArguments ? `${command} ${parameters.entrypointArguments()}` : command;
}

import type { TaskManagerParameters } from '../parameters/task-manager.ts';
import { editMain, merge, overwrite, type DecoratorFactory } from '../pod.ts';

/** `CmdTaskManagerDecorator`: the image's entrypoint, with Flink's start script through bash, and what the JVM is told. */
export const cmdTaskManager: DecoratorFactory<TaskManagerParameters> = (parameters) => ({
  decoratePod: (pod) =>
    editMain(pod, (main) =>
      merge(
        overwrite(main, {
          command: [parameters.containerEntrypoint()],
          args: ['bash', '-c', startCommand(parameters)],
        }),
        { env: [{ name: parameters.facts.names.jvmMemoryEnv, value: parameters.jvmParameters() }] },
      ),
    ),
  accompanyingResources: () => [],
});

function startCommand(parameters: TaskManagerParameters): string {
  const { client, names } = parameters.facts;
  const words = [names.taskManagerStartScript, parameters.dynamicProperties, parameters.resourceArguments()];
  return [...words, ...(client.startCommandArguments ? [parameters.entrypointArguments()] : [])].join(' ');
}

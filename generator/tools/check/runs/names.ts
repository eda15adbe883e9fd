import { type Distribution, distributions } from '../../../facts/distribution.ts';
import { quote } from '../../../reference/flink/quote.ts';
import { parseInteger } from '../../../reference/flink/types/integer.ts';
import type { ReleaseContext } from '../../../reference/values/context.ts';
import { parsed } from '../../../reference/values/rules/rule.ts';
import type { Severity } from '../finding.ts';
import { nearest } from '../../../reference/values/nearest.ts';
import type { Remark } from '../options.ts';
import { pathOf } from '../refusals.ts';
import { keyText } from '../source.ts';

/** Names that Flink looks up when it starts, and numbers with which nothing runs. */
export function nameRemarks(context: ReleaseContext): Remark[] {
  const known = distributions[context.line.facts.line];
  return known === undefined
    ? []
    : [...shortNames(context, known), ...reporterRemarks(context, known), ...numberRemarks(context)];
}

function found(severity: Severity, rule: string, option: string, message: string, context: ReleaseContext): Remark[] {
  const path = pathOf(option, context);
  return path === undefined ? [] : [{ severity, rule, path, key: keyText(path), message }];
}

interface ShortNames {
  readonly option: string;
  readonly what: string;
  readonly names: readonly string[];
  readonly takesClasses: boolean;
  readonly severity: Severity;
  readonly consequence: string;
}

function shortNames(context: ReleaseContext, known: Distribution): Remark[] {
  const { optionKeys } = context.line.facts.client;
  const first = (keys: readonly string[]): string =>
    keys.find((key) => context.optionsOf(key).length > 0) ?? keys[0] ?? '';
  const all: readonly ShortNames[] = [
    {
      option: first(['state.backend.type', 'state.backend']),
      what: 'state backend',
      names: known.stateBackends,
      takesClasses: true,
      severity: 'warning',
      consequence: 'jobs do not start',
    },
    {
      option: first(['execution.checkpointing.storage', 'state.checkpoint-storage']),
      what: 'checkpoint storage',
      names: known.checkpointStorages,
      takesClasses: true,
      severity: 'warning',
      consequence: 'jobs do not start',
    },
    {
      option: optionKeys.restartStrategy,
      what: 'restart strategy',
      names: known.restartStrategies,
      takesClasses: known.restartStrategyClasses,
      severity: 'warning',
      consequence: 'jobs do not start',
    },
    {
      option: optionKeys.highAvailability,
      what: 'kind of high availability',
      names: known.highAvailability,
      takesClasses: true,
      severity: 'error',
      consequence: 'the JobManager does not start',
    },
  ];
  return all.flatMap(({ option, what, names, takesClasses, severity, consequence }) => {
    const text = context.effective(option) ?? '';
    if (text === '' || names.includes(text.toLowerCase()) || (takesClasses && text.includes('.'))) return [];
    const near = nearest(text, names);
    const instead =
      near === undefined ? `write ${listed(names)}${takesClasses ? ', or the name of a class' : ''}` : `write ${near}`;
    return found(
      severity,
      'unknown-name',
      option,
      `${quote(text)} is no ${what} of Flink ${context.line.facts.line}, and ${consequence}: ${instead}`,
      context,
    );
  });
}

function listed(names: readonly string[]): string {
  const shown = names.filter(
    (name) => !['off', 'disable', 'fixeddelay', 'failurerate', 'exponentialdelay', 'standalone'].includes(name),
  );
  return `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
}

const reporterKey = /^metrics\.reporter\.([^.]+)\.(factory\.class|class)$/;

function reporterRemarks(context: ReleaseContext, known: Distribution): Remark[] {
  const { properties, line } = context;
  const named = new Set<string>();
  const ofClasses = [...properties].flatMap(([key, text]): Remark[] => {
    const [, name = '', kind] = reporterKey.exec(key) ?? [];
    if (kind === undefined) return [];
    if (kind === 'class' && !known.reporterClasses) {
      const instead = known.reporterFactories.find((factory) =>
        factory.endsWith(`${text.split('.').at(-1) ?? ''}Factory`),
      );
      const message = `Flink ${line.facts.line} makes no reporter by its class, and reports nothing: write metrics.reporter.${name}.factory.class: ${instead ?? 'the class of its factory'}`;
      return found('warning', 'reporter-class', key, message, context);
    }
    named.add(name);
    return kind === 'class' ? [] : factoryRemark(key, text, context, known);
  });
  const option = 'metrics.reporters';
  const listedNames = (context.effective(option) ?? '').split(/[,\s;]+/).filter((name) => name !== '');
  const without = listedNames.filter(
    (name) =>
      !named.has(name) &&
      ![...properties.keys()].some((key) => key.startsWith(`metrics.reporter.${name}.`) && reporterKey.test(key)),
  );
  const unnamed = without.flatMap((name) =>
    found(
      'warning',
      'reporter-class',
      option,
      `${quote(name)} has no metrics.reporter.${name}.factory.class, and reports nothing: set it, such as ${known.reporterFactories[4] ?? ''}`,
      context,
    ),
  );
  return [...ofClasses, ...unnamed];
}

/** The class of a factory of the user's own may be in the image: only what looks like Flink's is looked up. */
function factoryRemark(
  key: string,
  text: string,
  context: ReleaseContext,
  { reporterFactories }: Distribution,
): Remark[] {
  if (reporterFactories.includes(text) || text === '') return [];
  const isFlinks = text.startsWith('org.apache.flink.metrics.') || !text.includes('.');
  const near =
    reporterFactories.find((factory) => factory === `${text}Factory`) ??
    nearest(text, reporterFactories) ??
    nearest(`org.apache.flink.metrics.x.${text}`, reporterFactories);
  if (!isFlinks && near === undefined) return [];
  const version = context.line.facts.flinkVersion;
  const instead = near === undefined ? 'use an image that has it' : `write ${near}`;
  const message = `${quote(text)} is no factory of a reporter that Flink ${version} ships, and nothing is reported unless the image has it: ${instead}`;
  return found('warning', 'reporter-class', key, message, context);
}

function numberRemarks(context: ReleaseContext): Remark[] {
  const number = (option: string): number | undefined => parsed(context.effective(option), parseInteger);
  const [parallelism, slots] = [number('parallelism.default'), number('taskmanager.numberOfTaskSlots')];
  return [
    ...(parallelism !== undefined && parallelism < 1 && parallelism !== -1
      ? found(
          'error',
          'nothing-runs',
          'parallelism.default',
          `${String(parallelism)}: a job needs one at least, and none starts: set 1 or more, or leave it out`,
          context,
        )
      : []),
    ...(slots !== undefined && slots < 1
      ? found(
          'error',
          'nothing-runs',
          'taskmanager.numberOfTaskSlots',
          `${String(slots)}: TaskManagers would have no slot, and no job would run: set 1 or more, or leave it out`,
          context,
        )
      : []),
  ];
}

import { modeValuesWords as words } from '../../../facts/words/mode-values.ts';
import { say } from '../../flink/say.ts';
import { quote } from '../../flink/quote.ts';
import type { RuleCheck } from './rule.ts';

const schemes = { local: /^local:\/\//, any: /^[a-z][-+.a-z0-9]*:/i } as const;

/** Values that the mode cannot honour, or needs. */
export const modeValuesRule: RuleCheck = {
  check({ mode, values, line }) {
    const { jarSchemes, standbyJobManagers } = line.facts.client;
    const job = values.job ?? {};
    const jarUri = job.jarURI;
    const [set] = Object.entries(job)
      .flatMap(([name, value]) => (value === false ? [] : [name]))
      .sort();
    if (mode === 'session' && set !== undefined) return { option: 'job', ...say(words.job, set) };
    if (mode === 'application' && jarUri === undefined) return { option: 'job.jarURI', ...say(words.noJar) };
    if (mode === 'application' && jarUri !== undefined && !schemes[jarSchemes].test(jarUri)) {
      const sentence = { local: words.localJar, any: words.anyJar }[jarSchemes];
      return { option: 'job.jarURI', ...say(sentence, quote(jarUri)) };
    }
    const option = 'jobManager.replicas';
    const { replicas = 1 } = values.jobManager ?? {};
    if (standbyJobManagers) return replicas < 1 ? { option, ...say(words.replicas, replicas) } : undefined;
    return replicas === 1 ? undefined : { option, ...say(words.oneJobManager, replicas, line.facts.line) };
  },
};

import { quote } from '../text.ts';
import type { Rule } from './rule.ts';

const schemes = { local: /^local:\/\//, any: /^[a-z][-+.a-z0-9]*:/i } as const;

/** Values that the mode cannot honour, or needs. */
export const modeValuesRule: Rule = {
  name: 'mode-values',
  switch: 'none',
  check({ mode, values, line }) {
    const { jarSchemes, standbyJobManagers } = line.facts.client;
    const job = values.job ?? {};
    const jarUri = job.jarURI;
    const isSet = Object.values(job).some((value) => value !== false);
    if (mode === 'session' && isSet) {
      return { option: 'job', message: 'a session cluster starts no job: set mode: application, or leave it out' };
    }
    if (mode === 'application' && jarUri === undefined) {
      return {
        option: 'job.jarURI',
        message: 'application mode needs the jar inside the image, for example local:///opt/flink/usrlib/job.jar',
      };
    }
    if (mode === 'application' && jarUri !== undefined && !schemes[jarSchemes].test(jarUri)) {
      const expected = { local: 'local://PATH', any: 'a URI with its scheme' }[jarSchemes];
      return {
        option: 'job.jarURI',
        message: `${quote(jarUri)} is not in the image: expected ${expected}, for example local:///opt/flink/usrlib/job.jar`,
      };
    }
    const { replicas = 1 } = values.jobManager ?? {};
    if (standbyJobManagers && replicas < 1)
      return {
        option: 'jobManager.replicas',
        message: `${replicas}: expected a whole number from 1 on, for example 2`,
      };
    if (standbyJobManagers || replicas === 1) return undefined;
    return { option: 'jobManager.replicas', message: `${replicas}: this Flink has one JobManager; expected 1` };
  },
};

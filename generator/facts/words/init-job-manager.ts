import { words } from './word.ts';

export const initJobManagerWords = words('init-job-manager', {
  image: 'must not be blank: set an image, such as %s',
  limitFactor: '%s must be a factor of at least 1, such as 1.5',
  tolerationSeconds: 'tolerationSeconds %s must be a whole number of seconds, such as tolerationSeconds:6000',
});

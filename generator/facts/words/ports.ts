import { words } from './word.ts';

export const portsWords = words('ports', {
  fixed: '%s must be one fixed port, such as %s',
  positive: '%s must be a port above 0, such as %s',
});

import { words } from './word.ts';

export const kubernetesNamesWords = words('kubernetes-names', {
  object: '%s cannot be the name of a %s: it must have lower-case letters, digits, hyphens and dots, such as my-name',
  taskManagerAccount:
    'the TaskManagers get an account of their own, %s, and a name must have at most 253 characters: give the account a name of at most 241, or name theirs by kubernetes.taskmanager.service-account',
  labelKey:
    '%s is not a valid label key: it must have at most 63 letters, digits, -, . and _, with or without a prefix, such as team or example.com/team',
  labelValue: '%s is not a valid label value: it must have at most 63 letters, digits, -, . and _, such as data-team',
  variable:
    '%s is not a valid name of an environment variable: it must have letters, digits, -, . and _ and not start with a digit, such as MY_VAR',
  port: '%s must be a port from %s to 65535, such as 8081',
  secretVariable:
    '%s is not a valid name of an environment variable: an entry must be like env:USER,secret:credentials,key:user',
  noSecret: 'the variable %s has no Secret: an entry must be like env:USER,secret:credentials,key:user',
  secretKey: '%s is not a valid key of a Secret: an entry must be like env:USER,secret:credentials,key:user',
  cpu: '%s must be a number of cores that a container can have, such as 1.5',
  limitFactor: '%s makes the limit of the cpu cores one that no container can have: set a number, such as 1.5',
});

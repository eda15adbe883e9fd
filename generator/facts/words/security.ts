import { words } from './word.ts';

export const securityWords = words('security', {
  noPrincipal: 'a keytab needs a principal: set security.kerberos.login.principal, or kerberos.principal of the chart',
  noKeytab:
    'a principal needs a keytab: set security.kerberos.login.keytab, or kerberos.existingSecret or kerberos.keytab of the chart',
  noFile: "must be a file of the client's machine: there is no file %s",
});

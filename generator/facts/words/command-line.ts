import { words } from './word.ts';

/** `jar` and `parallelism` are of the chart too, which takes them as values. */
export const commandLineWords = words('command-line', {
  jar: '%s must be the URI of a jar, such as local:///opt/flink/usrlib/job.jar in the image',
  uri: '%s must be a URI, such as hdfs://namenode:8020',
  parallelism: 'the parallelism %s must be a whole number above 0, such as 4',
  help: '-h prints the help and deploys nothing',
  noJar: 'there must be the path of a jar after the options',
  noTarget: 'must be set, for example to kubernetes-application',
  otherTarget: 'flink run -t %s deploys no application: set -t kubernetes-application',
  target: '%s must be a Kubernetes target: %s',
  applicationTarget: '%s must be %s, so that an application is deployed',
  claimMode: '-cm %s must be one of %s',
  noArgument: '-%s needs an argument',
  ambiguous: '%s fits several options: write it in full',
  yarn: 'the arguments are for YARN: set -t kubernetes-application',
  address: '-m %s must be host:port, such as localhost:8081',
  limit: '%s must be a whole number of at least %s',
  protocol: '%s %s must be a URL with one of the protocols %s',
  mail: '%s %s must have an address after mailto:',
  host: '%s %s must name a host, and after a colon a port or none: %s does not',
  jarEntry: '%s %s must have !/ before the entry',
  nestedJar: '%s %s must not be a jar in a jar',
});

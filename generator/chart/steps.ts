import type { Catalogue } from '../facts/catalogue.ts';
import type { LineFacts } from '../facts/lines/line-facts.ts';

/**
 * What a line has or has not, each as a list of none or one: `{{#each steps.replicas}}` is there in a line's chart or not. What is in the
 * list is a fact that the step needs, or `true`.
 */
export type Steps = ReturnType<typeof steps>;

/** The steps of a line, out of its facts and the options that it has. */
export function steps({ client, configuration, decorators }: LineFacts, catalogue: Catalogue) {
  const keys = new Set(catalogue.options.map(({ key }) => key));
  const constants = (key: string): readonly string[] =>
    catalogue.options.find((one) => one.key === key)?.constants ?? [];
  const option = (key: string): readonly string[] => only(keys.has(key), key);
  const yaml = configuration.format === 'yaml';
  const { claimMode } = client.savepoint;
  return {
    /** How the configuration is written, and read. */
    confLines: only(!yaml, true),
    confYaml: only(yaml, true),
    emptyListsWritten: only(configuration.emptyLists, true),
    emptyListsLeftOut: only(!configuration.emptyLists, true),
    yamlItems: only(configuration.yamlItems, true),
    pairItems: only(!configuration.yamlItems, true),
    prefixMaps: only(configuration.prefixMaps, true),
    shortMinutes: only(configuration.durations.shortMinutes, true),
    shortDurations: only(!configuration.durations.iso, true),
    isoDurations: only(configuration.durations.iso, true),

    /** The command line. */
    localJar: only(client.jarSchemes === 'local', true),
    anyJar: only(client.jarSchemes === 'any', true),
    claimMode: claimMode === undefined ? [] : [claimMode],
    artifactUpload: option('kubernetes.artifacts.local-upload-enabled'),
    reloginPeriod: option('security.kerberos.relogin.period'),
    strictLogin: only(client.strictLogin, true),
    retryDelays: option('kubernetes.transactional-operation.max-retry-delay'),
    nodePortAddress: option('kubernetes.rest-service.exposed.node-port-address-type'),

    /** The profile. */
    shutdownOnFinish: option('execution.shutdown-on-application-finish'),

    /** Memory. */
    legacyMemory: only(client.legacyMemory, true),

    /** What is deployed. */
    emptyMapsWritten: only(client.emptyMaps === 'written', true),
    emptyMapsLeftOut: only(client.emptyMaps === 'left out', true),
    unknownFieldsDropped: only(client.unknownTemplateFields === 'dropped', true),
    unknownFieldsKept: only(client.unknownTemplateFields === 'kept', true),
    ownerReferenceDefaults: only(Object.keys(client.ownerReferenceDefaults).length > 0, true),
    strictPorts: only(client.strictPorts, true),
    blanksRefused: only(client.blankScalars === 'refused', true),
    blanksAreNothing: only(client.blankScalars === 'nothing', true),
    nullItemsRefused: only(client.nullItems === 'refused', true),
    nullItemsEmpty: only(client.nullItems === 'empty', true),
    goIntegers: only(client.goIntegers, true),
    templateNeedsSpec: only(!client.templateWithoutSpec, true),
    templateWithoutSpec: only(client.templateWithoutSpec, true),
    podNetwork: only(client.dnsPolicies === undefined, true),
    hostNetwork: client.dnsPolicies === undefined ? [] : [client.dnsPolicies],
    userArtifacts: client.userArtifactsVolume === undefined ? [] : [client.userArtifactsVolume],
    limitFactors: option('kubernetes.jobmanager.cpu.limit-factor'),
    startCommandArguments: option('kubernetes.jobmanager.entrypoint.args'),
    deploymentAnnotations: only(client.deploymentAnnotations, true),
    oneJobManager: only(!client.standbyJobManagers, true),
    replicas: only(client.standbyJobManagers, 'kubernetes.jobmanager.replicas'),
    internalServiceAnnotations: option('kubernetes.internal-service.annotations'),
    internalServiceLabels: option('kubernetes.internal-service.labels'),
    restServiceLabels: option('kubernetes.rest-service.labels'),
    decoratorSwitches: decorators
      .map((decorator) => ({ decorator, option: `kubernetes.decorator.${decorator}.enabled` }))
      .filter((one) => keys.has(one.option)),
    claims: option('kubernetes.persistent-volume-claims'),
    taskManagerLimitFactors: ['memory', 'cpu'].flatMap((kind) => option(`kubernetes.taskmanager.${kind}.limit-factor`)),
    cpuDecimals: client.cpuDecimals === undefined ? [] : [client.cpuDecimals],
    headlessRestService: constants('kubernetes.rest-service.exposed.type').filter(
      (one) => one === 'Headless_ClusterIP',
    ),
    krb5ItemPath: client.krb5ConfItemPath === undefined ? [] : [client.krb5ConfItemPath],
    krb5ItemNamed: only(client.krb5ConfItemPath === undefined, true),
  };
}

/** A list of the item, or of nothing. */
function only<Item>(present: boolean, item: Item): readonly Item[] {
  return present ? [item] : [];
}

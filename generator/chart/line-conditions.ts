import type { Catalogue } from '../facts/catalogue.ts';
import { lineChartName } from '../facts/chart/chart-name.ts';
import type { Line } from '../facts/line.ts';

/**
 * What a line has or has not, for the templates' `<%#if line.replicas %>`: `false`, or the fact that the step needs, `true` where it needs
 * none. A list is one to walk.
 */
export type LineConditions = ReturnType<typeof lineConditions>;

/** The conditions of a line, out of its facts and the options that it has. */
export function lineConditions({ facts, chart, catalogue }: Pick<Line, 'facts' | 'chart' | 'catalogue'>) {
  const { line, client, configuration, decorators, kubernetesHighAvailability } = facts;
  const keys = new Set(catalogue.options.map(({ key }) => key));
  /** The option's key, if the line has the option. */
  const option = (key: string): string | false => keys.has(key) && key;
  return {
    name: line,
    chart: lineChartName(line),

    /** How the configuration is written, and read: as YAML, or as lines. */
    confYaml: configuration.format === 'yaml',
    emptyListsWritten: configuration.emptyLists,
    yamlItems: configuration.yamlItems,
    prefixMaps: configuration.prefixMaps,
    shortMinutes: configuration.durations.shortMinutes,
    isoDurations: configuration.durations.iso,

    /** The command line. */
    anyJar: client.jarSchemes === 'any',
    claimMode: client.savepoint.claimMode ?? false,
    reloginPeriod: option('security.kerberos.relogin.period'),
    strictLogin: client.strictLogin,
    retryDelays: option('kubernetes.transactional-operation.max-retry-delay'),
    nodePortAddress: option('kubernetes.rest-service.exposed.node-port-address-type'),

    /** The profile. */
    shutdownOnFinish: option('execution.shutdown-on-application-finish'),
    /** What the JVM is told where TaskManagers exchange data by TLS. */
    internalTlsJvmArgument: chart.internalTlsJvmArgument !== '' && chart.internalTlsJvmArgument,
    /** The switch of both TLS, where the one of REST is not set. */
    tlsOfBoth: option('security.ssl.enabled'),
    hostNetwork: option('kubernetes.hostnetwork.enabled'),

    /** The image has a reporter for OpenTelemetry. */
    openTelemetry: chart.hasOpenTelemetry,

    /** Memory. */
    legacyMemory: client.legacyMemory,

    /** Texts that mean high availability by Kubernetes, in small letters. */
    kubernetesHighAvailability: kubernetesHighAvailability.map((text) => text.toLowerCase()),

    /** Where results of ended jobs are kept. */
    resultStores: client.resultStores.length > 0,

    /** Values that Flink no longer takes. */
    goneValues: chart.goneValues.length > 0,

    /** What is deployed. */
    emptyMapsLeftOut: client.emptyMaps === 'left out',
    unknownFieldsKept: client.unknownTemplateFields === 'kept',
    seccompProfiles: client.seccompProfiles,
    ownerReferenceDefaults: Object.keys(client.ownerReferenceDefaults).length > 0,
    strictPorts: client.strictPorts,
    blanksRefused: client.blankScalars === 'refused',
    nullItemsRefused: client.nullItems === 'refused',
    goIntegers: client.goIntegers,
    templateWithoutSpec: client.templateWithoutSpec,
    dnsPolicies: client.dnsPolicies ?? false,
    userArtifacts: client.userArtifactsVolume ?? false,
    limitFactors: option('kubernetes.jobmanager.cpu.limit-factor'),
    startCommandArguments: option('kubernetes.jobmanager.entrypoint.args'),
    deploymentAnnotations: client.deploymentAnnotations,
    replicas: client.standbyJobManagers && 'kubernetes.jobmanager.replicas',
    internalServiceAnnotations: option('kubernetes.internal-service.annotations'),
    internalServiceLabels: option('kubernetes.internal-service.labels'),
    restServiceLabels: option('kubernetes.rest-service.labels'),
    decoratorSwitches: decorators
      .map((decorator) => ({ decorator, option: `kubernetes.decorator.${decorator}.enabled` }))
      .filter((one) => keys.has(one.option)),
    claims: option('kubernetes.persistent-volume-claims'),
    taskManagerLimitFactors: keys.has('kubernetes.taskmanager.cpu.limit-factor') && {
      memory: 'kubernetes.taskmanager.memory.limit-factor',
      cpu: 'kubernetes.taskmanager.cpu.limit-factor',
    },
    cpuDecimals: client.cpuDecimals ?? false,
    headlessRestService: hasConstant(catalogue, 'kubernetes.rest-service.exposed.type', 'Headless_ClusterIP'),
  };
}

/** The constant, if the option takes it. */
function hasConstant(catalogue: Catalogue, key: string, constant: string): string | false {
  const option = catalogue.options.find((one) => one.key === key);
  return (option?.constants ?? []).includes(constant) && constant;
}

import type { DurationFacts } from './duration-facts.ts';
import type {
  ExtractedClientFacts,
  ExtractedConfigurationFacts,
  ExtractedFacts,
  ExtractedNames,
} from './extracted-facts.ts';

/**
 * The shape of a line's facts: what Flink's client does, and nothing of Helm. Most is extracted from the distribution; what no jar tells is
 * written by hand, each line over the one before. A line file holds facts only: no logic, nothing that is computed from an option's value.
 */

/** How a line's client reads and writes its configuration. */
interface WrittenConfigurationFacts {
  /** `lines`: `key: value` a line, all values texts; `yaml`: a YAML document whose values keep their types. */
  readonly format: 'lines' | 'yaml';
  /** A map may be spelled entry by entry: `kubernetes.jobmanager.labels.team: a`. */
  readonly prefixMaps: boolean;
  /** An item of a list of maps may be YAML even if the list is not. */
  readonly yamlItems: boolean;
  /** A list that the client has nothing for is written, empty. */
  readonly emptyLists: boolean;
  readonly durations: DurationFacts;
  /** Options that stay on the client's machine. */
  readonly clientOnlyOptions: readonly string[];
  readonly clientOnlyKeys: readonly string[];
  /** Options that reach the cluster and that nothing there reads: whoever deploys makes Services, owners and replicas of them. */
  readonly deployerOptions: readonly string[];
}

/** Names in what high availability keeps of a program (`Constants`, `HighAvailabilityOptions`). */
interface StoredProgram {
  /** After the cluster id: the ConfigMap of the dispatcher. */
  readonly configMapSuffix: string;
  /** How the keys of its entries begin: the job graph, and what says that a job has run. Those of checkpoints are in other ConfigMaps. */
  readonly entryPrefixes: readonly string[];
  /** Options that name the nodes of a program in ZooKeeper, below those of the root and the cluster. Those of checkpoints are others. */
  readonly nodeOptions: readonly string[];
  /** After the cluster id and the id of the job: the ConfigMap with the pointers to its checkpoints. */
  readonly checkpointsSuffix: string;
  /** Options that give job and application an id. Without them it is made from the cluster id, and high availability keeps its checkpoints under it. */
  readonly idOptions: readonly string[];
}

/** What a line's client does otherwise than another's, named by what it is about. */
interface WrittenClientFacts {
  /** `flink` reads these before it looks at its arguments. */
  readonly frontendDurations: readonly string[];
  readonly frontendIntegers: readonly string[];
  /** The check of the Kerberos login sees `-D` too, and wants keytab and principal both or neither. */
  readonly strictLogin: boolean;
  /** `flink run` deploys applications, for targets that end in `application`. */
  readonly runDeploysApplications: boolean;
  /** Short options of `flink` beyond those that every line has. */
  readonly commandLineOptions: readonly {
    readonly short: string;
    readonly long: string;
    readonly arguments: 0 | 1;
    /** The option that a Python program's one writes. */
    readonly writes?: string;
  }[];
  /** `-p -1` is taken. */
  readonly parallelismMinusOne: boolean;
  /** Where the jar of an application may lie. */
  readonly jarSchemes: 'local' | 'any';
  /** Fewest threads that `kubernetes.client.io-pool.size` may ask for. */
  readonly minThreads: number;
  /** `jobmanager.heap.size`, `FLINK_JM_HEAP`, `taskmanager.network.numberOfBuffers` and their like size memory. */
  readonly legacyMemory: boolean;
  /** Options that the client sets in every deployment, whatever it is given. */
  readonly writtenKeys: readonly string[];
  /** Maps without entries in what is deployed. */
  readonly emptyMaps: 'written' | 'left out';
  /** Fields of a pod template that the client's model does not know. */
  readonly unknownTemplateFields: 'dropped' | 'kept';
  /** Whether that model has `seccompProfile`; without, no template can give one to TaskManagers. */
  readonly seccompProfiles: boolean;
  /** Lists of a pod template that are written, empty, where it does not mention them: type of the pod model → fields. */
  readonly requiredLists: Readonly<Record<string, readonly string[]>>;
  /** How a template is read: YAML 1.1 as SnakeYAML takes it, or YAML 1.2 with scalars as JSON spells them. */
  readonly templateYaml: '1.1' | 'json schema';
  /** 32-bit numbers of a template are read as Go's clients do: from their digits, octal where they are modes of files. */
  readonly goIntegers: boolean;
  /** A port is a number of 32 bits or a text, nothing else. */
  readonly strictPorts: boolean;
  /** A text of blanks where a number or boolean is expected. */
  readonly blankScalars: 'refused' | 'nothing';
  /** Parts of a quantity are JSON, and one of nothing but a unit is refused; or they are texts, and in a map the unit is enough. */
  readonly quantityParts: 'json' | 'text';
  /** An item of a list that is `null` is an object without fields. */
  readonly nullItems: 'refused' | 'empty';
  /** What an owner reference has that is given without. */
  readonly ownerReferenceDefaults: Readonly<Record<string, string>>;
  /** A template need not have a specification. */
  readonly templateWithoutSpec: boolean;
  /** The start command ends in the entrypoint's arguments, be they empty. */
  readonly startCommandArguments: boolean;
  /** More JobManagers than one may stand by. */
  readonly standbyJobManagers: boolean;
  /** JobManager annotations stand on the Deployment too. */
  readonly deploymentAnnotations: boolean;
  /** Switches that all have to be on for TaskManagers of any size, which their total memory sizes say nothing of; none: always so. */
  readonly fineGrainedSwitches: readonly string[];
  /** Prefixes of the options on where results of ended jobs and applications are kept with high availability, which Flink does not run again. */
  readonly resultStores: readonly string[];
  /** Where an application's program is kept by high availability, which Flink would run in place of the one that it is given. */
  readonly storedProgram: StoredProgram;
  /** The list of external resources stands in double quotes in a TaskManager's start command. */
  readonly quotedResourceList: boolean;
}

/** Paths of krb5.conf in the main container: texts within `KerberosMountDecorator`. */
interface WrittenNames {
  readonly krb5ConfMountPath: string;
  readonly krb5ConfSubPath: string;
}

/** What is written by hand of a line. */
export interface WrittenFacts {
  readonly line: string;
  readonly flinkVersion: string;
  readonly configuration: WrittenConfigurationFacts;
  readonly client: WrittenClientFacts;
  readonly names: WrittenNames;
  /** The log configurations that `flink-console.sh` hands to JobManagers and TaskManagers, by the library that reads them. */
  readonly consoleLogFiles: { readonly log4j: string; readonly logback: string };
}

export interface ConfigurationFacts extends WrittenConfigurationFacts, ExtractedConfigurationFacts {}

export interface ClientFacts extends WrittenClientFacts, ExtractedClientFacts {}

/** One row of facts: one Flink release. */
export interface LineFacts extends WrittenFacts, ExtractedFacts {
  readonly configuration: ConfigurationFacts;
  readonly client: ClientFacts;
  readonly names: WrittenNames & ExtractedNames;
}

/** The whole row: no fact is both extracted and written. */
export function lineFacts(extracted: ExtractedFacts, written: WrittenFacts): LineFacts {
  return {
    ...extracted,
    ...written,
    configuration: { ...extracted.configuration, ...written.configuration },
    client: { ...extracted.client, ...written.client },
    names: { ...extracted.names, ...written.names },
  };
}

package flinkchart.oracle;

import java.io.File;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.resources.Resource;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.configuration.HighAvailabilityOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.kubernetes.configuration.KubernetesConfigOptions;
import org.apache.flink.kubernetes.configuration.KubernetesDeploymentTarget;
import org.apache.flink.kubernetes.entrypoint.KubernetesApplicationClusterEntrypoint;
import org.apache.flink.kubernetes.entrypoint.KubernetesSessionClusterEntrypoint;
import org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory;
import org.apache.flink.kubernetes.utils.Constants;
import org.apache.flink.runtime.jobmanager.HighAvailabilityMode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ArrayNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Prints what the distribution tells of a line's client, as the JSON that {@code generator/facts/lines/extracted/<line>.ts}
 * is made of: names and ports, decorators, stock files, keys of options. Members are in the order of {@code ExtractedFacts}.
 */
final class Facts {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Facts of {@code names} and the constants that say them; javac would write the oldest line's text in their place. */
    private static final List<List<String>> NAMES =
            List.of(
                    List.of("mainContainer", "MAIN_CONTAINER_NAME"),
                    List.of("flinkConfVolume", "FLINK_CONF_VOLUME"),
                    List.of("flinkConfConfigMapPrefix", "CONFIG_MAP_PREFIX"),
                    List.of("hadoopConfVolume", "HADOOP_CONF_VOLUME"),
                    List.of("hadoopConfConfigMapPrefix", "HADOOP_CONF_CONFIG_MAP_PREFIX"),
                    List.of("hadoopConfDirInPod", "HADOOP_CONF_DIR_IN_POD"),
                    List.of("keytabVolume", "KERBEROS_KEYTAB_VOLUME"),
                    List.of("keytabSecretPrefix", "KERBEROS_KEYTAB_SECRET_PREFIX"),
                    List.of("keytabMountPoint", "KERBEROS_KEYTAB_MOUNT_POINT"),
                    List.of("krb5ConfVolume", "KERBEROS_KRB5CONF_VOLUME"),
                    List.of("krb5ConfConfigMapPrefix", "KERBEROS_KRB5CONF_CONFIG_MAP_PREFIX"),
                    List.of("podTemplateVolume", "POD_TEMPLATE_VOLUME"),
                    List.of("podTemplateConfigMapPrefix", "POD_TEMPLATE_CONFIG_MAP_PREFIX"),
                    List.of("podTemplateDirInPod", "POD_TEMPLATE_DIR_IN_POD"),
                    List.of("taskManagerPodTemplateFile", "TASK_MANAGER_POD_TEMPLATE_FILE_NAME"),
                    List.of("restServiceSuffix", "FLINK_REST_SERVICE_SUFFIX"),
                    List.of("startScript", "KUBERNETES_JOB_MANAGER_SCRIPT_PATH"),
                    List.of("taskManagerStartScript", "KUBERNETES_TASK_MANAGER_SCRIPT_PATH"),
                    List.of("podIpEnv", "ENV_FLINK_POD_IP_ADDRESS"),
                    List.of("jvmMemoryEnv", "ENV_TM_JVM_MEM_OPTS"),
                    List.of("podIpFieldPath", "POD_IP_FIELD_PATH"),
                    List.of("logDirEnv", "ENV_FLINK_LOG_DIR"),
                    List.of("hadoopConfDirEnv", "ENV_HADOOP_CONF_DIR"),
                    List.of("labelType", "LABEL_TYPE_NATIVE_TYPE"),
                    List.of("labelComponent", "LABEL_COMPONENT_JOB_MANAGER"),
                    List.of("labelTaskManagerComponent", "LABEL_COMPONENT_TASK_MANAGER"),
                    List.of("restPort", "REST_PORT_NAME"),
                    List.of("rpcPort", "JOB_MANAGER_RPC_PORT_NAME"),
                    List.of("blobPort", "BLOB_SERVER_PORT_NAME"),
                    List.of("taskManagerRpcPort", "TASK_MANAGER_RPC_PORT_NAME"));

    private Facts() {}

    /** @param directories the distribution's {@code conf}. */
    public static void main(String[] directories) throws Throwable {
        StockFiles files = new StockFiles(new File(directories[0]));
        ObjectNode facts = JSON.createObjectNode();
        facts.put(
                "defaultImage",
                (String) Internals.call(KubernetesConfigOptions.class, null, "getDefaultFlinkImage"));
        ObjectNode stock = facts.putObject("stockConfiguration");
        files.configuration().forEach(stock::put);
        facts.put("confFile", (String) constant(GlobalConfiguration.class, "FLINK_CONF_FILENAME").orElseThrow());
        ObjectNode configuration = facts.putObject("configuration");
        constant(GlobalConfiguration.class, "LEGACY_FLINK_CONF_FILENAME")
                .ifPresent(name -> configuration.put("legacyFile", (String) name));
        facts.set("client", client());
        put(facts, "logFiles", files.logFiles());
        ObjectNode loggers = facts.putObject("rpcLogger");
        files.rpcLogger().forEach(loggers::put);
        put(facts, "decorators", Decorators.madeBy("KubernetesJobManagerFactory"));
        put(facts, "taskManagerDecorators", Decorators.madeBy("KubernetesTaskManagerFactory"));
        facts.putObject("entryPoints")
                .put("session", KubernetesSessionClusterEntrypoint.class.getName())
                .put("application", KubernetesApplicationClusterEntrypoint.class.getName());
        facts.putObject("targets")
                .put("session", KubernetesDeploymentTarget.SESSION.getName())
                .put("application", KubernetesDeploymentTarget.APPLICATION.getName());
        ObjectNode names = facts.putObject("names");
        for (List<String> name : NAMES) {
            names.put(name.get(0), text(name.get(1)));
        }
        put(names, "hadoopFiles", files.hadoopFiles());
        facts.putObject("ports")
                .put("blob", number("BLOB_SERVER_PORT"))
                .put("taskManagerRpc", number("TASK_MANAGER_RPC_PORT"))
                .put("rest", number("REST_PORT"));
        facts.put("clusterIdMaxLength", number("MAXIMUM_CHARACTERS_OF_CLUSTER_ID"));
        facts.put("headlessClusterIp", headlessClusterIp());
        highAvailability(facts);
        Object sensitive = constant(GlobalConfiguration.class, "SENSITIVE_KEYS").orElseThrow();
        put(facts, "sensitiveSubstrings", Arrays.asList((String[]) sensitive));
        System.out.println(JSON.writeValueAsString(facts));
    }

    private static ObjectNode client() throws ReflectiveOperationException {
        ObjectNode client = JSON.createObjectNode();
        ObjectNode savepoint = client.putObject("savepoint");
        savepoint.put("path", savepointKey("SAVEPOINT_PATH").orElseThrow());
        savepoint.put("ignoreUnclaimedState", savepointKey("SAVEPOINT_IGNORE_UNCLAIMED_STATE").orElseThrow());
        savepointKey("RESTORE_MODE").ifPresent(key -> savepoint.put("claimMode", key));
        client.putObject("optionKeys")
                .put("highAvailability", HighAvailabilityOptions.HA_MODE.key())
                .put("image", KubernetesConfigOptions.CONTAINER_IMAGE.key())
                .put("jobManagerCpu", KubernetesConfigOptions.JOB_MANAGER_CPU.key())
                .put("taskManagerCpu", KubernetesConfigOptions.TASK_MANAGER_CPU.key())
                .put("podTemplate", KubernetesConfigOptions.KUBERNETES_POD_TEMPLATE.key())
                .put("restartStrategy", RestartStrategyOptions.RESTART_STRATEGY.key())
                .put("checkpointsDirectory", CheckpointingOptions.CHECKPOINTS_DIRECTORY.key())
                .put("savepointsDirectory", CheckpointingOptions.SAVEPOINT_DIRECTORY.key());
        if (constant(Constants.class, "DNS_POLICY_DEFAULT").isPresent()) {
            client.putObject("dnsPolicies")
                    .put("podNetwork", text("DNS_POLICY_DEFAULT"))
                    .put("hostNetwork", text("DNS_POLICY_HOSTNETWORK"));
        }
        constant(Constants.class, "USER_ARTIFACTS_VOLUME")
                .ifPresent(name -> client.put("userArtifactsVolume", (String) name));
        if (constant(Constants.class, "ENV_FLINK_POD_NODE_ID").isPresent()) {
            client.putObject("nodeIdEnv")
                    .put("name", text("ENV_FLINK_POD_NODE_ID"))
                    .put("fieldPath", text("POD_NODE_ID_FIELD_PATH"));
        }
        constant(Constants.class, "KERBEROS_KRB5CONF_FILE")
                .ifPresent(name -> client.put("krb5ConfItemPath", (String) name));
        constant(Resource.class, "MAX_VALUE_SCALE").ifPresent(scale -> client.put("cpuDecimals", (Integer) scale));
        return client;
    }

    /** Before {@code StateRecoveryOptions} another class held these options. */
    private static Optional<String> savepointKey(String field) throws ReflectiveOperationException {
        Class<?> options;
        try {
            options = Class.forName("org.apache.flink.configuration.StateRecoveryOptions");
        } catch (ClassNotFoundException older) {
            options = Class.forName("org.apache.flink.runtime.jobgraph.SavepointConfigOptions");
        }
        return constant(options, field).map(option -> ((ConfigOption<?>) option).key());
    }

    private static String headlessClusterIp() throws ReflectiveOperationException {
        Optional<Object> inConstants = constant(Constants.class, "HEADLESS_SERVICE_CLUSTER_IP");
        if (inConstants.isPresent()) {
            return (String) inConstants.get();
        }
        Class<?> service = Class.forName("org.apache.flink.kubernetes.kubeclient.services.HeadlessClusterIPService");
        return (String) constant(service, "HEADLESS_CLUSTER_IP").orElseThrow();
    }

    private static void highAvailability(ObjectNode facts) throws ReflectiveOperationException {
        ArrayNode texts = facts.putArray("kubernetesHighAvailability");
        if (constant(HighAvailabilityMode.class, "KUBERNETES").isPresent()) {
            texts.add("kubernetes");
        }
        texts.add(KubernetesHaServicesFactory.class.getName());
        String selector =
                constant(Constants.class, "LABEL_CONFIGMAP_TYPE_KEY").isPresent()
                        ? text("LABEL_CONFIGMAP_TYPE_KEY") + "=" + text("LABEL_CONFIGMAP_TYPE_HIGH_AVAILABILITY")
                        : text("LABEL_TYPE_KEY") + "=" + text("LABEL_TYPE_NATIVE_TYPE");
        facts.put("highAvailabilitySelector", selector);
    }

    private static String text(String constant) throws ReflectiveOperationException {
        return (String) constant(Constants.class, constant).orElseThrow(() -> new NoSuchFieldException(constant));
    }

    private static int number(String constant) throws ReflectiveOperationException {
        return (Integer) constant(Constants.class, constant).orElseThrow(() -> new NoSuchFieldException(constant));
    }

    /** The value of a static field; none if this line has no such field. */
    private static Optional<Object> constant(Class<?> type, String name) throws ReflectiveOperationException {
        for (Field field : type.getDeclaredFields()) {
            if (field.getName().equals(name)) {
                field.setAccessible(true);
                return Optional.of(field.get(null));
            }
        }
        return Optional.empty();
    }

    private static void put(ObjectNode node, String name, List<String> texts) {
        texts.forEach(node.putArray(name)::add);
    }
}

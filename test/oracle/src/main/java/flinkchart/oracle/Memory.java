package flinkchart.oracle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessSpec;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessUtils;
import org.apache.flink.runtime.jobmanager.JobManagerProcessSpec;
import org.apache.flink.runtime.jobmanager.JobManagerProcessUtils;
import org.apache.flink.runtime.util.config.memory.ProcessMemorySpec;
import org.apache.flink.runtime.util.config.memory.ProcessMemoryUtils;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ObjectNode;

/** Both process memory models, as the client computes them before it deploys. */
final class Memory {

    private Memory() {}

    /** Of {@code configuration}, with {@code environment} if there is one; each side on its own. */
    static Answer.Question question(JsonNode input) {
        return () -> {
            Environment.replace(texts(input.path("environment")));
            Configuration configuration = Configuration.fromMap(texts(input.get("configuration")));
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.set("jobManager", side(() -> jobManager(configuration)));
            node.set("taskManager", side(() -> taskManager(configuration)));
            String text = node.toString();
            return text.substring(1, text.length() - 1);
        };
    }

    private interface Side {
        ObjectNode compute() throws Throwable;
    }

    private static ObjectNode side(Side side) {
        try {
            return side.compute();
        } catch (Throwable thrown) {
            return Answer.error(thrown);
        }
    }

    private static Map<String, String> texts(JsonNode object) {
        Map<String, String> texts = new HashMap<>();
        object.fields().forEachRemaining(field -> texts.put(field.getKey(), field.getValue().asText()));
        return texts;
    }

    private static ObjectNode jobManager(Configuration configuration) throws Throwable {
        JobManagerProcessSpec spec = jobManagerSpec(configuration, JobManagerOptions.TOTAL_PROCESS_MEMORY);
        ObjectNode node = common(spec);
        node.put("jvmParameters", JobManagerProcessUtils.generateJvmParametersStr(spec, configuration));
        node.put("dynamicParameters", JobManagerProcessUtils.generateDynamicConfigsStr(spec));
        return node;
    }

    private static ObjectNode taskManager(Configuration configuration) throws Throwable {
        TaskExecutorProcessSpec spec = taskManagerSpec(configuration);
        ObjectNode node = common(spec);
        put(node, "frameworkHeap", spec.getFlinkMemory().getFrameworkHeap());
        put(node, "frameworkOffHeap", spec.getFlinkMemory().getFrameworkOffHeap());
        put(node, "taskHeap", spec.getTaskHeapSize());
        put(node, "taskOffHeap", spec.getTaskOffHeapSize());
        put(node, "network", spec.getNetworkMemSize());
        put(node, "managed", spec.getManagedMemorySize());
        node.put("cpu", spec.getCpuCores().getValue().toString());
        node.put("jvmParameters", ProcessMemoryUtils.generateJvmParametersStr(spec));
        node.put("dynamicParameters", TaskExecutorProcessUtils.generateDynamicConfigsStr(spec));
        return node;
    }

    /** What the JobManager's start script puts before the arguments of the entry point: {@code -D}, {@code key=value}, … */
    static List<String> jobManagerDynamicParameters(Configuration configuration) throws Throwable {
        JobManagerProcessSpec spec = jobManagerSpec(configuration, JobManagerOptions.JVM_HEAP_MEMORY);
        return Arrays.asList(JobManagerProcessUtils.generateDynamicConfigsStr(spec).split(" "));
    }

    /** @param legacyHeap what the legacy option of the heap's size means, in lines that still have it. */
    private static JobManagerProcessSpec jobManagerSpec(
            Configuration configuration, ConfigOption<MemorySize> legacyHeap) throws Throwable {
        Class<?> utils = JobManagerProcessUtils.class;
        String legacy = "processSpecFromConfigWithNewOptionToInterpretLegacyHeap";
        return (JobManagerProcessSpec)
                (Internals.has(utils, legacy)
                        ? Internals.call(utils, null, legacy, configuration, legacyHeap)
                        : Internals.call(utils, null, "processSpecFromConfig", configuration));
    }

    private static TaskExecutorProcessSpec taskManagerSpec(Configuration configuration) throws Throwable {
        Class<?> utils = TaskExecutorProcessUtils.class;
        String legacy = "getConfigurationMapLegacyTaskManagerHeapSizeToConfigOption";
        Object mapped =
                Internals.has(utils, legacy)
                        ? Internals.call(utils, null, legacy, configuration, TaskManagerOptions.TOTAL_PROCESS_MEMORY)
                        : configuration;
        return TaskExecutorProcessUtils.processSpecFromConfig((Configuration) mapped);
    }

    private static ObjectNode common(ProcessMemorySpec spec) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, "process", spec.getTotalProcessMemorySize());
        put(node, "flink", spec.getTotalFlinkMemorySize());
        put(node, "jvmHeap", spec.getJvmHeapMemorySize());
        put(node, "jvmDirect", spec.getJvmDirectMemorySize());
        put(node, "jvmMetaspace", spec.getJvmMetaspaceSize());
        put(node, "jvmOverhead", spec.getJvmOverheadSize());
        return node;
    }

    /** As text: a size may be beyond what a number of JSON keeps. */
    private static void put(ObjectNode node, String name, MemorySize size) {
        node.put(name, String.valueOf(size.getBytes()));
    }
}

package flinkchart.oracle;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.configuration.ConfigConstants;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.kubernetes.KubernetesResourceManagerDriver;
import org.apache.flink.kubernetes.entrypoint.KubernetesResourceManagerFactory;
import org.apache.flink.kubernetes.entrypoint.KubernetesWorkerResourceSpecFactory;
import org.apache.flink.kubernetes.kubeclient.FlinkKubeClient;
import org.apache.flink.kubernetes.kubeclient.FlinkKubeClientFactory;
import org.apache.flink.kubernetes.utils.Constants;
import org.apache.flink.kubernetes.utils.KubernetesUtils;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessUtils;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Has the JobManager's real resource manager request the first TaskManager, on what the client has deployed: its
 * configuration file, its other files and its environment.
 */
final class TaskManager {

    /** Where the JobManager's pod is said to run: an address that documentation may use. */
    private static final String POD_ADDRESS = "192.0.2.1";

    /** Says that it was not the client that gave up. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(Throwable cause) {
            super(cause);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sandbox sandbox;

    TaskManager(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Ends with {@link Deployed} where the pod would be created, and with {@link Refused} where Flink gives up. */
    void request(Deployed jobManager, boolean application) throws Refused {
        try {
            requestFrom(jobManager, application);
        } catch (Deployed pod) {
            throw pod;
        } catch (Throwable thrown) {
            throw new Refused(thrown);
        }
    }

    private void requestFrom(Deployed jobManager, boolean application) throws Throwable {
        List<JsonNode> objects = new ArrayList<>();
        for (Object object : jobManager.objects()) {
            objects.add(JSON.readTree(Fabric8.json(object)));
        }
        JsonNode pod = objects.get(0).get("spec").get("template").get("spec");
        JsonNode container = mainContainer(pod);
        PodFiles files = new PodFiles(sandbox, objects.subList(1, objects.size()));
        files.write(pod, container);
        String confDir = confDirectory(container, files);
        ClusterSide side = new ClusterSide(new File(confDir), files);
        Environment.replace(environment(container, files, confDir));
        request(side.configuration(container, application));
    }

    private void request(Configuration configuration) throws Throwable {
        Class<?> type = KubernetesResourceManagerFactory.class;
        KubernetesResourceManagerFactory factory = KubernetesResourceManagerFactory.getInstance();
        String legacyHeap = "getEffectiveConfigurationForResourceManagerAndRuntimeServices";
        Configuration services =
                Internals.has(type.getSuperclass(), legacyHeap)
                        ? (Configuration) Internals.call(type, factory, legacyHeap, configuration)
                        : configuration;
        Configuration own =
                (Configuration) Internals.call(type, factory, "getEffectiveConfigurationForResourceManager", services);
        KubernetesResourceManagerDriver driver =
                (KubernetesResourceManagerDriver)
                        Internals.call(
                                type, factory, "createResourceManagerDriver", own, "http://" + POD_ADDRESS + ":8081", "");
        initialize(driver, own);
        driver.requestResource(
                TaskExecutorProcessUtils.processSpecFromWorkerResourceSpec(
                        own, KubernetesWorkerResourceSpecFactory.INSTANCE.createDefaultWorkerResourceSpec(services)));
    }

    /** What the driver's own initialisation leaves behind; that one watches pods and knows one place for the template. */
    private void initialize(KubernetesResourceManagerDriver driver, Configuration configuration) throws Throwable {
        set(driver, "currentMaxAttemptId", 1L);
        Optional<Field> blocked = Internals.field(driver, "blockedNodeRetriever");
        if (blocked.isPresent()) {
            set(driver, "blockedNodeRetriever", noBlockedNodes(blocked.get().getType()));
        }
        File template = new File(sandbox.inPod(KubernetesUtils.getTaskManagerPodTemplateFileInPod().getPath()));
        if (template.exists()) {
            FlinkKubeClient client =
                    FlinkKubeClientFactory.getInstance().fromConfiguration(configuration, "resourcemanager");
            Object pod = KubernetesUtils.loadPodFromTemplateFile(client, template, Constants.MAIN_CONTAINER_NAME);
            set(driver, "taskManagerPodTemplate", pod);
        } else {
            Class<?> builder = Class.forName("org.apache.flink.kubernetes.kubeclient.FlinkPod$Builder");
            set(driver, "taskManagerPodTemplate", Internals.call(builder, builder.getConstructor().newInstance(), "build"));
        }
    }

    private static Object noBlockedNodes(Class<?> retriever) {
        return Proxy.newProxyInstance(
                retriever.getClassLoader(), new Class<?>[] {retriever}, (proxy, method, args) -> Collections.emptySet());
    }

    private static void set(Object target, String name, Object value) throws ReflectiveOperationException {
        Internals.field(target, name).orElseThrow(() -> new NoSuchFieldException(name)).set(target, value);
    }

    private static JsonNode mainContainer(JsonNode pod) {
        JsonNode found = null;
        for (JsonNode container : pod.get("containers")) {
            if (container.get("name").asText().equals(Constants.MAIN_CONTAINER_NAME)) {
                found = container;
            }
        }
        return found;
    }

    /** Where the configuration is mounted is where the JobManager reads it. */
    private String confDirectory(JsonNode container, PodFiles files) {
        for (JsonNode mount : container.get("volumeMounts")) {
            if (mount.get("name").asText().equals(Constants.FLINK_CONF_VOLUME)) {
                return files.moved(mount.get("mountPath").asText());
            }
        }
        throw new IllegalStateException("no configuration is mounted");
    }

    private static Map<String, String> environment(JsonNode container, PodFiles files, String confDir)
            throws IOException {
        Map<String, String> environment = new HashMap<>();
        for (JsonNode variable : container.path("env")) {
            if (variable.hasNonNull("value")) {
                environment.put(variable.get("name").asText(), files.moved(variable.get("value").asText()));
            }
        }
        environment.put(Constants.ENV_FLINK_POD_IP_ADDRESS, POD_ADDRESS);
        environment.put(ConfigConstants.ENV_FLINK_CONF_DIR, confDir);
        return environment;
    }
}

package flinkchart.oracle;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.kubernetes.kubeclient.FlinkKubeClient;
import org.apache.flink.kubernetes.kubeclient.FlinkKubeClientFactory;
import org.apache.flink.kubernetes.kubeclient.KubernetesJobManagerSpecification;
import org.apache.flink.kubernetes.kubeclient.resources.KubernetesPod;

/**
 * Makes the real client of Kubernetes and stands before it: nothing goes out on the wire. What only reads files (pod
 * templates) passes through.
 */
final class RecordingKubeClientFactory extends FlinkKubeClientFactory {

    private static final List<FlinkKubeClient> CLIENTS = new ArrayList<>();

    private RecordingKubeClientFactory() {}

    /** Takes the place of the factory that Flink's classes ask. */
    static void install() throws Throwable {
        FlinkKubeClientFactory.getInstance();
        Internals.setStatic(
                FlinkKubeClientFactory.class.getDeclaredField("INSTANCE"), new RecordingKubeClientFactory());
    }

    /** Closes what the last case has opened. */
    static void closeClients() {
        CLIENTS.forEach(FlinkKubeClient::close);
        CLIENTS.clear();
    }

    @Override
    public FlinkKubeClient fromConfiguration(Configuration configuration, String useCase) {
        FlinkKubeClient real = super.fromConfiguration(configuration, useCase);
        CLIENTS.add(real);
        return (FlinkKubeClient)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {FlinkKubeClient.class},
                        (proxy, method, arguments) -> answer(real, method, arguments));
    }

    private static Object answer(FlinkKubeClient real, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "createJobManagerComponent":
                throw Deployed.by((KubernetesJobManagerSpecification) arguments[0]);
            case "createTaskManagerPod":
                throw Deployed.taskManager((KubernetesPod) arguments[0]);
            case "getRestService": // 1.13
            case "getService": // later
            case "getRestEndpoint":
                return Optional.empty();
            case "stopAndCleanupCluster":
            case "close":
                return null;
            case "loadPodFromTemplateFile":
                return Internals.call(method, real, arguments);
            default:
                throw new AssertionError("Flink was not expected to call " + method.getName());
        }
    }
}

package flinkchart.oracle;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.kubernetes.kubeclient.FlinkKubeClient;
import org.apache.flink.kubernetes.kubeclient.FlinkKubeClientFactory;
import org.apache.flink.kubernetes.kubeclient.KubernetesJobManagerSpecification;

/**
 * Makes the real client of Kubernetes and stands before it: nothing goes out on the wire. What only reads files (pod
 * templates) passes through.
 */
final class RecordingKubeClientFactory extends FlinkKubeClientFactory {

    private static final List<FlinkKubeClient> CLIENTS = new ArrayList<>();

    private RecordingKubeClientFactory() {}

    /** Takes the place of the factory that Flink's classes ask. */
    static void install() throws ReflectiveOperationException {
        // The field is final: only Unsafe, which javac warns of unless it is reached by name, can write it.
        Class<?> unsafeClass = Class.forName("sun.misc.Unsafe");
        Field theUnsafe = unsafeClass.getDeclaredField("theUnsafe");
        theUnsafe.setAccessible(true);
        Object unsafe = theUnsafe.get(null);
        Field instance = FlinkKubeClientFactory.class.getDeclaredField("INSTANCE");
        FlinkKubeClientFactory.getInstance();
        Object base = unsafeClass.getMethod("staticFieldBase", Field.class).invoke(unsafe, instance);
        Object offset = unsafeClass.getMethod("staticFieldOffset", Field.class).invoke(unsafe, instance);
        unsafeClass
                .getMethod("putObject", Object.class, long.class, Object.class)
                .invoke(unsafe, base, offset, new RecordingKubeClientFactory());
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
                throw new Deployed((KubernetesJobManagerSpecification) arguments[0]);
            case "getRestService": // 1.13
            case "getService": // later
            case "getRestEndpoint":
                return Optional.empty();
            case "stopAndCleanupCluster":
            case "close":
                return null;
            case "loadPodFromTemplateFile":
                try {
                    return method.invoke(real, arguments);
                } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                }
            default:
                throw new AssertionError("the client was not expected to call " + method.getName());
        }
    }
}

package flinkchart.oracle;

import java.lang.reflect.Method;

/** The Kubernetes client within the distribution, reached by name: from 1.16 on Flink ships it relocated. */
final class Fabric8 {

    private static final String PACKAGE = "io.fabric8.kubernetes.";
    private static final Method AS_JSON = asJson();

    private Fabric8() {}

    /** A class of it, named below {@code io.fabric8.kubernetes}. */
    static Class<?> type(String name) {
        try {
            return Class.forName(PACKAGE + name);
        } catch (ClassNotFoundException relocated) {
            try {
                return Class.forName("org.apache.flink.kubernetes.shaded." + PACKAGE + name);
            } catch (ClassNotFoundException missing) {
                throw new LinkageError("the distribution has no " + PACKAGE + name, missing);
            }
        }
    }

    /** By the Kubernetes client's own serializer: what is left out and how it is spelled is part of the answer. */
    static String json(Object resource) {
        try {
            return (String) AS_JSON.invoke(null, resource);
        } catch (ReflectiveOperationException unexpected) {
            throw new LinkageError("asJson", unexpected);
        }
    }

    private static Method asJson() {
        try {
            return type("client.utils.Serialization").getMethod("asJson", Object.class);
        } catch (NoSuchMethodException missing) {
            throw new LinkageError("asJson", missing);
        }
    }
}

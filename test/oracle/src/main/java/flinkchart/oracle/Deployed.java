package flinkchart.oracle;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.kubernetes.kubeclient.KubernetesJobManagerSpecification;

/** Carries what the client was about to create out of it. An Error, because the client catches every Exception. */
final class Deployed extends Error {

    private static final long serialVersionUID = 1L;

    private final transient KubernetesJobManagerSpecification specification;

    Deployed(KubernetesJobManagerSpecification specification) {
        super(null, null, false, false);
        this.specification = specification;
    }

    /** The Deployment, then the accompanying resources in the client's order. */
    List<Object> objects() throws ReflectiveOperationException {
        List<Object> objects = new ArrayList<>();
        // Reached by name: its type is where the line keeps its Kubernetes client.
        objects.add(KubernetesJobManagerSpecification.class.getMethod("getDeployment").invoke(specification));
        objects.addAll(specification.getAccompanyingResources());
        return objects;
    }
}

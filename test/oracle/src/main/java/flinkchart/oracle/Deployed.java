package flinkchart.oracle;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.kubernetes.kubeclient.KubernetesJobManagerSpecification;
import org.apache.flink.kubernetes.kubeclient.resources.KubernetesPod;

/** Carries what Flink was about to create out of it. An Error, because Flink catches every Exception. */
final class Deployed extends Error {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> objects;

    private Deployed(List<Object> objects) {
        super(null, null, false, false);
        this.objects = objects;
    }

    /** The Deployment, then the accompanying resources in the client's order. */
    static Deployed by(KubernetesJobManagerSpecification specification) throws Throwable {
        List<Object> objects = new ArrayList<>();
        // Reached by name: its type is where the line keeps its Kubernetes client.
        objects.add(Internals.call(KubernetesJobManagerSpecification.class, specification, "getDeployment"));
        objects.addAll(specification.getAccompanyingResources());
        return new Deployed(objects);
    }

    static Deployed taskManager(KubernetesPod pod) throws Throwable {
        return new Deployed(List.of(Internals.call(KubernetesPod.class, pod, "getInternalResource")));
    }

    List<Object> objects() {
        return objects;
    }
}

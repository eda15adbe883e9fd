package flinkchart.oracle;

import io.fabric8.kubernetes.api.model.HasMetadata;
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
    List<HasMetadata> objects() {
        List<HasMetadata> objects = new ArrayList<>();
        objects.add(specification.getDeployment());
        objects.addAll(specification.getAccompanyingResources());
        return objects;
    }
}

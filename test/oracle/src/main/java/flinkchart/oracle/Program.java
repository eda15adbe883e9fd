package flinkchart.oracle;

import java.io.File;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.flink.client.deployment.application.ApplicationConfiguration;
import org.apache.flink.client.program.PackagedProgramUtils;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.ConfigUtils;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.DeploymentOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.kubernetes.configuration.KubernetesConfigOptions;

/**
 * What {@code ApplicationClusterEntryPoint.configureExecution} writes. It would need the program itself: here that is one
 * jar without jars in it, in an image without {@code usrlib}.
 */
final class Program {

    private Program() {}

    static void configureExecution(Configuration configuration) throws Exception {
        ApplicationConfiguration application = ApplicationConfiguration.fromConfiguration(configuration);
        String mainClass = application.getApplicationClassName();
        if (PackagedProgramUtils.isPython(mainClass == null ? "" : mainClass)
                || PackagedProgramUtils.isPython(application.getProgramArguments())) {
            throw new UnsupportedOperationException("not judged: a Python program");
        }
        if (text(configuration, "user.artifacts.artifact-list").isPresent()) {
            throw new UnsupportedOperationException("not judged: artifacts besides the program");
        }
        configuration.set(DeploymentOptions.TARGET, "embedded");
        List<String> jars = new ArrayList<>();
        for (String jar : configuration.getOptional(PipelineOptions.JARS).orElse(List.of())) {
            jars.add("file:" + fetched(configuration, PackagedProgramUtils.resolveURI(jar)));
        }
        List<String> classpaths =
                configuration.getOptional(PipelineOptions.CLASSPATHS).orElse(List.of()).stream()
                        .distinct()
                        .collect(Collectors.toList());
        ConfigUtils.encodeCollectionToConfig(configuration, PipelineOptions.JARS, jars, Function.identity());
        ConfigUtils.encodeCollectionToConfig(configuration, PipelineOptions.CLASSPATHS, classpaths, Function.identity());
    }

    /** Where the jar lies in the pod: what is not in the image is fetched (from 1.19 on). */
    private static String fetched(Configuration configuration, URI jar) {
        if (jar.getScheme().equals("local")) {
            return jar.getPath();
        }
        return String.join(
                "/",
                text(configuration, "user.artifacts.base-dir").orElse("/opt/flink/artifacts"),
                configuration.get(KubernetesConfigOptions.NAMESPACE),
                configuration.get(KubernetesConfigOptions.CLUSTER_ID),
                new File(jar.getPath()).getName());
    }

    private static Optional<String> text(Configuration configuration, String key) {
        return configuration.getOptional(ConfigOptions.key(key).stringType().noDefaultValue());
    }
}

package flinkchart.oracle;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.DeploymentOptionsInternal;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.WebOptions;
import org.apache.flink.kubernetes.entrypoint.KubernetesSessionClusterEntrypoint;
import org.apache.flink.runtime.entrypoint.ClusterEntrypoint;
import org.apache.flink.runtime.entrypoint.DynamicParametersConfigurationParserFactory;
import org.apache.flink.runtime.entrypoint.parser.CommandLineParser;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;

/** The configuration that the JobManager's process has when it starts its resource manager. */
final class ClusterSide {

    /** Stands for the random part of the directory that each process makes for itself. */
    private static final String NO_UUID = "00000000-0000-0000-0000-000000000000";

    private final File confDir;
    private final PodFiles files;

    ClusterSide(File confDir, PodFiles files) {
        this.confDir = confDir;
        this.files = files;
    }

    /** As the start script, then the entry point class change what the file says. Needs the pod's environment. */
    Configuration configuration(JsonNode container, boolean application) throws Throwable {
        moveFiles();
        Configuration dynamic = parse(argumentsOf(container));
        Configuration file = GlobalConfiguration.loadConfiguration(confDir.getPath(), dynamic);
        List<String> arguments = new ArrayList<>(Memory.jobManagerDynamicParameters(file));
        arguments.addAll(argumentsOf(container));
        Class<?> utils = Class.forName("org.apache.flink.kubernetes.entrypoint.KubernetesEntrypointUtils");
        Configuration loaded = (Configuration) Internals.call(utils, null, "loadConfiguration", parse(arguments));
        if (application) {
            Program.configureExecution(loaded);
        }
        return started(loaded);
    }

    /** {@code ClusterEntrypoint}: its constructor, and what it writes once its RPC service runs. */
    private static Configuration started(Configuration loaded) throws Throwable {
        Object entryPoint = Internals.allocate(KubernetesSessionClusterEntrypoint.class);
        Configuration started =
                (Configuration)
                        Internals.call(ClusterEntrypoint.class, entryPoint, "generateClusterConfiguration", loaded);
        String parent = loaded.getOptional(WebOptions.TMP_DIR).orElse("/tmp");
        started.set(WebOptions.TMP_DIR, new File(parent, "flink-web-" + NO_UUID).getAbsolutePath());
        // With a host network Flink asks for any port (0); which one it gets is by chance, so 0 it stays.
        Object port = Internals.call(ClusterEntrypoint.class, entryPoint, "getRPCPortRange", loaded);
        started.set(JobManagerOptions.PORT, Integer.valueOf((String) port));
        return started;
    }

    /** What stands behind the script's name and the target in the container's command, at blanks. */
    private static List<String> argumentsOf(JsonNode container) {
        JsonNode arguments = container.get("args");
        String[] words = arguments.get(arguments.size() - 1).asText().trim().split("\\s+");
        return Arrays.asList(words).subList(2, words.length);
    }

    private static Configuration parse(List<String> arguments) throws Exception {
        return new CommandLineParser<>(new DynamicParametersConfigurationParserFactory())
                .parse(arguments.toArray(new String[0]));
    }

    /** The paths that the file names, and where its directory is: unsaid, Flink takes the place in the image. */
    private void moveFiles() throws IOException {
        for (String name : List.of("flink-conf.yaml", "config.yaml")) {
            Path file = confDir.toPath().resolve(name);
            if (Files.exists(file)) {
                Files.writeString(file, files.moved(Files.readString(file)));
                String own = "\n" + DeploymentOptionsInternal.CONF_DIR.key() + ": " + confDir + "\n";
                Files.writeString(file, own, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
            }
        }
    }
}

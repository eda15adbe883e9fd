package flinkchart.oracle;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.client.deployment.ClusterSpecification;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.DeploymentOptionsInternal;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.kubernetes.kubeclient.decorators.FlinkConfMountDecorator;
import org.apache.flink.kubernetes.kubeclient.decorators.HadoopConfMountDecorator;
import org.apache.flink.kubernetes.kubeclient.parameters.KubernetesJobManagerParameters;

/** What the distribution's {@code conf} says, and which files of a directory the client takes along. */
final class StockFiles {

    private static final Pattern LINE = Pattern.compile("^([^#:\\s]+): ", Pattern.MULTILINE);

    private final File conf;

    StockFiles(File conf) {
        this.conf = conf;
    }

    /** Flat, as Flink reads it, in the order of the file. */
    Map<String, String> configuration() throws Throwable {
        Map<String, String> read = GlobalConfiguration.loadConfiguration(conf.getPath()).toMap();
        Map<String, String> inOrder = new LinkedHashMap<>();
        for (String key : keys()) {
            inOrder.put(key, read.remove(key));
        }
        if (!read.isEmpty()) {
            throw new IllegalStateException("nowhere in the file: " + read.keySet());
        }
        return inOrder;
    }

    /** From the lines of {@code flink-conf.yaml}, or down the maps of {@code config.yaml}. */
    private List<String> keys() throws Throwable {
        List<String> keys = new ArrayList<>();
        File yaml = new File(conf, "config.yaml");
        if (yaml.exists()) {
            Class<?> parser = Class.forName("org.apache.flink.configuration.YamlParserUtils");
            flatten("", Internals.call(parser, null, "loadYamlFile", yaml), keys);
        } else {
            Matcher line = LINE.matcher(Files.readString(new File(conf, "flink-conf.yaml").toPath()));
            while (line.find()) {
                keys.add(line.group(1));
            }
        }
        return keys;
    }

    private static void flatten(String key, Object value, List<String> keys) {
        if (value instanceof Map) {
            ((Map<?, ?>) value).forEach((name, member) -> flatten(key.isEmpty() ? "" + name : key + "." + name, member, keys));
        } else {
            keys.add(key);
        }
    }

    /** Of the RPC library and the network library within it, by {@code log4j-console.properties}. */
    Map<String, String> rpcLogger() throws IOException {
        Properties log4j = new Properties();
        try (Reader reader = Files.newBufferedReader(new File(conf, "log4j-console.properties").toPath())) {
            log4j.load(reader);
        }
        Map<String, String> logger = new LinkedHashMap<>();
        for (String name : List.of("akka", "pekko")) {
            String logged = log4j.getProperty("logger." + name + ".name");
            if (logged != null) {
                logger.put("name", name);
                logger.put("package", logged);
            }
        }
        logger.put("netty", log4j.getProperty("logger.netty.name").replaceFirst("\\.channel\\.DefaultChannelPipeline$", ""));
        return logger;
    }

    /** Of all log configurations of the distribution, those that the client ships, in its order. */
    List<String> logFiles() throws Throwable {
        Object decorator = new FlinkConfMountDecorator(parameters());
        return names(Internals.call(FlinkConfMountDecorator.class, decorator, "getLocalLogConfFiles"));
    }

    /** Of all files that a Hadoop client is configured by, those that the client ships, in its order. */
    List<String> hadoopFiles() throws Throwable {
        Path directory = Files.createTempDirectory("hadoop-conf-");
        try {
            for (String name : List.of("core", "hdfs", "mapred", "yarn", "kms", "httpfs")) {
                Files.createFile(directory.resolve(name + "-site.xml"));
            }
            Object decorator = new HadoopConfMountDecorator(parameters());
            String method = "getHadoopConfigurationFileItems";
            return names(Internals.call(HadoopConfMountDecorator.class, decorator, method, directory.toString()));
        } finally {
            Sandbox.delete(directory);
        }
    }

    private KubernetesJobManagerParameters parameters() {
        Configuration configuration = new Configuration();
        configuration.set(DeploymentOptionsInternal.CONF_DIR, conf.getPath());
        return new KubernetesJobManagerParameters(
                configuration, new ClusterSpecification.ClusterSpecificationBuilder().createClusterSpecification());
    }

    private static List<String> names(Object files) {
        List<String> names = new ArrayList<>();
        for (Object file : (List<?>) files) {
            names.add(((File) file).getName());
        }
        return names;
    }
}

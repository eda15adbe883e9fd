package flinkchart.oracle;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.apache.flink.client.cli.CliFrontend;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.GlobalConfiguration;
import org.apache.flink.kubernetes.cli.KubernetesSessionCli;
import org.apache.flink.runtime.security.SecurityConfiguration;

/**
 * Does what the {@code main} methods of the distribution's two programs do, up to where these would print an exception
 * and exit.
 */
final class Client {

    private final Case given;

    Client(Case given) {
        this.given = given;
    }

    /**
     * Ends with {@link Deployed} where the recorded client would talk to Kubernetes, and with the client's own exception
     * where it gives up. It returns where the real one has deployed, or has nothing to deploy (a request for help).
     */
    void run() throws Throwable {
        forgetConfigurationFile();
        if (given.application) {
            runApplication();
        } else {
            runSession();
        }
    }

    private void runSession() throws Throwable {
        Configuration configuration = GlobalConfiguration.loadConfiguration();
        KubernetesSessionCli cli =
                new KubernetesSessionCli(configuration, CliFrontend.getConfigurationDirectoryFromEnv());
        Internals.call(KubernetesSessionCli.class, cli, "run", (Object) given.args);
    }

    private void runApplication() throws Throwable {
        String directory = CliFrontend.getConfigurationDirectoryFromEnv();
        Configuration configuration = GlobalConfiguration.loadConfiguration(directory);
        CliFrontend cli =
                new CliFrontend(configuration, CliFrontend.loadCustomCommandLines(configuration, directory));
        Configuration security = cli.getConfiguration();
        if (Internals.has(CliFrontend.class, "mainInternal")) {
            CommandLine general = cli.getCommandLine(new Options(), given.args, true);
            Class<?> utils = Class.forName("org.apache.flink.client.cli.DynamicPropertiesUtil");
            Internals.call(utils, null, "encodeDynamicProperties", general, security);
        }
        // main also installs it: a login of this process, which says nothing about what is deployed.
        new SecurityConfiguration(security);
        // From 2.0 on `run` deploys an application too, when its target says so.
        String action = Internals.has(CliFrontend.class, "runApplication") ? "runApplication" : "run";
        Internals.call(CliFrontend.class, cli, action, (Object) given.args);
    }

    /** 1.19 and 1.20 keep in a static field which of the two kinds of configuration file they have read last. */
    static void forgetConfigurationFile() throws ReflectiveOperationException {
        if (Internals.has(GlobalConfiguration.class, "setStandardYaml")) {
            GlobalConfiguration.class.getMethod("setStandardYaml", boolean.class).invoke(null, true);
        }
    }
}

package flinkchart.oracle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
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
     * Ends with {@link Deployed} where the client would talk to Kubernetes, with the client's own exception where it
     * gives up, and returns where it ends without deploying (a request for help).
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
        call(KubernetesSessionCli.class, "run", cli);
    }

    private void runApplication() throws Throwable {
        String directory = CliFrontend.getConfigurationDirectoryFromEnv();
        Configuration configuration = GlobalConfiguration.loadConfiguration(directory);
        CliFrontend cli =
                new CliFrontend(configuration, CliFrontend.loadCustomCommandLines(configuration, directory));
        Configuration security = cli.getConfiguration();
        if (has(CliFrontend.class, "mainInternal")) {
            CommandLine general = cli.getCommandLine(new Options(), given.args, true);
            // Public from 1.16 on.
            Class.forName("org.apache.flink.client.cli.DynamicPropertiesUtil")
                    .getMethod("encodeDynamicProperties", CommandLine.class, Configuration.class)
                    .invoke(null, general, security);
        }
        // main also installs it: a login of this process, which says nothing about what is deployed.
        new SecurityConfiguration(security);
        // From 2.0 on `run` deploys an application too, when its target says so.
        call(CliFrontend.class, has(CliFrontend.class, "runApplication") ? "runApplication" : "run", cli);
    }

    /** 1.19 and 1.20 keep in a static field which of the two kinds of configuration file they have read last. */
    private static void forgetConfigurationFile() throws ReflectiveOperationException {
        if (has(GlobalConfiguration.class, "setStandardYaml")) {
            GlobalConfiguration.class.getMethod("setStandardYaml", boolean.class).invoke(null, true);
        }
    }

    private static boolean has(Class<?> type, String method) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(declared -> declared.getName().equals(method));
    }

    private void call(Class<?> type, String name, Object target) throws Throwable {
        Method method = type.getDeclaredMethod(name, String[].class);
        method.setAccessible(true);
        try {
            method.invoke(target, (Object) given.args);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}

package flinkchart.oracle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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
        // main also installs it: a login of this process, which says nothing about what is deployed.
        new SecurityConfiguration(cli.getConfiguration());
        call(CliFrontend.class, "runApplication", cli);
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

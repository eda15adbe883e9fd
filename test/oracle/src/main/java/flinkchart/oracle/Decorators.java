package flinkchart.oracle;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** The decorators of a factory: none of its members tells them, so its bytecode is asked. */
final class Decorators {

    private static final String PACKAGE = "org.apache.flink.kubernetes.kubeclient.";
    private static final Pattern MADE =
            Pattern.compile("\\bnew .*// class " + PACKAGE.replace('.', '/') + "decorators/(\\w+)Decorator$", Pattern.MULTILINE);

    private Decorators() {}

    /** Stems ({@code init-job-manager}) in the order in which the factory makes the decorators and adds them to its list. */
    static List<String> madeBy(String factory) {
        List<String> stems = new ArrayList<>();
        for (Matcher made = MADE.matcher(bytecode(PACKAGE + "factory." + factory)); made.find(); ) {
            stems.add(made.group(1).replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
        }
        return stems;
    }

    private static String bytecode(String className) {
        ToolProvider javap =
                ToolProvider.findFirst("javap")
                        .orElseThrow(() -> new IllegalStateException("this Java has no javap: a development kit is needed"));
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed);
        int exit = javap.run(writer, writer, "-c", "-p", "-cp", System.getProperty("java.class.path"), className);
        if (exit != 0) {
            throw new IllegalStateException("javap " + className + ": " + printed);
        }
        return printed.toString();
    }
}

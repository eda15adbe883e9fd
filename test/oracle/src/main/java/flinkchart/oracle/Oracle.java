package flinkchart.oracle;

import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads questions from standard input, one JSON object a line, and answers each in one line: what Flink's own client or
 * its JobManager would send to Kubernetes, what its memory models or its options make of a configuration, or the
 * exception that it ends with. See the README beside the sources.
 */
final class Oracle {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Oracle() {}

    public static void main(String[] args) throws Throwable {
        try (PrintStream answers =
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            // Flink prints help texts and the like: nothing but answers may reach the reader.
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            RecordingKubeClientFactory.install();
            Path root = Files.createTempDirectory("flink-oracle-");
            try {
                answerAll(root, answers);
            } finally {
                Sandbox.delete(root);
            }
        }
    }

    private static void answerAll(Path root, PrintStream answers) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            answers.print(answer(JSON.readTree(line), root) + "\n");
            answers.flush();
        }
    }

    private static String answer(JsonNode input, Path root) throws Exception {
        switch (input.path("kind").asText("deploy")) {
            case "deploy":
                return deployment(input, root);
            case "memory":
                return Answer.of(input.get("id"), Memory.question(input));
            case "option":
                return Answer.of(input.get("id"), Options.question(input));
            default:
                throw new IllegalArgumentException("kind: deploy, memory or option, not " + input.get("kind"));
        }
    }

    private static String deployment(JsonNode input, Path root) throws Exception {
        try (Sandbox sandbox = new Sandbox(Files.createTempDirectory(root, "case"))) {
            String side = input.path("side").asText("jobmanager");
            return sandbox.back(
                    Answer.of(input.get("id"), deployment(new Case(input, sandbox), sandbox, side)));
        } finally {
            RecordingKubeClientFactory.closeClients();
        }
    }

    private static Answer.Question deployment(Case given, Sandbox sandbox, String side) {
        return () -> {
            Environment.replace(given.environment());
            try {
                try {
                    new Client(given).run();
                } catch (Deployed jobManager) {
                    if (side.equals("jobmanager")) {
                        throw jobManager;
                    }
                    new TaskManager(sandbox).request(jobManager, given.application);
                }
            } catch (Deployed deployed) {
                return Answer.objects(deployed);
            }
            throw new IllegalStateException("the client ended without deploying anything");
        };
    }
}

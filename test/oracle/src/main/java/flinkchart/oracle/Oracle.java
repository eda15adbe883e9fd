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
        try (Sandbox sandbox = new Sandbox(Files.createTempDirectory(root, "case"))) {
            return sandbox.back(Answer.of(input.get("id"), question(input, sandbox)));
        } finally {
            RecordingKubeClientFactory.closeClients();
        }
    }

    private static Answer.Question question(JsonNode input, Sandbox sandbox) throws Exception {
        switch (input.path("kind").asText("deploy")) {
            case "deploy":
                return deployment(new Case(input, sandbox), sandbox, input.path("side").asText("jobmanager"));
            case "memory":
                return Memory.question(input);
            case "option":
                return Options.question(input);
            default:
                throw new IllegalArgumentException("kind: deploy, memory or option, not " + input.get("kind"));
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
            throw new AssertionError("Flink neither deployed nor gave up");
        };
    }
}

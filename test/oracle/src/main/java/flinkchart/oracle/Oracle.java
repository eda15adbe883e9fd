package flinkchart.oracle;

import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads cases from standard input, one JSON object a line, and answers each in one line: what Flink's own client would
 * send to Kubernetes, or the exception that it ends with. See the README beside the sources.
 */
final class Oracle {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Oracle() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
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

    private static void answerAll(Path root, PrintStream answers) throws IOException, ReflectiveOperationException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            answers.print(answer(JSON.readTree(line), root) + "\n");
            answers.flush();
        }
    }

    private static String answer(JsonNode input, Path root) throws IOException, ReflectiveOperationException {
        try (Sandbox sandbox = new Sandbox(Files.createTempDirectory(root, "case"))) {
            Case given = new Case(input, sandbox);
            Environment.replace(given.environment());
            return sandbox.back(Answer.of(input.get("id"), new Client(given)));
        } finally {
            RecordingKubeClientFactory.closeClients();
        }
    }
}

package flinkchart.oracle;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * Reads calls of Flink's client from standard input, one JSON object a line, and lets the client do them: what it
 * creates is then on the API server that the system property {@code kubeconfig} names. Answers each call in one line:
 * the directory that stood for the case's root, or the exception that the client ended with.
 */
final class Sender {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Sender() {}

    public static void main(String[] args) throws Throwable {
        try (PrintStream answers =
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode input = JSON.readTree(line);
                answers.print(Answer.of(input.get("id"), () -> send(input)) + "\n");
                answers.flush();
            }
        }
        System.exit(0); // connections that the clients keep would hold the process for minutes
    }

    private static String send(JsonNode input) throws Throwable {
        Path directory = Files.createTempDirectory("flink-sender-");
        try (Sandbox sandbox = new Sandbox(directory)) {
            Case given = new Case(input, sandbox);
            Environment.replace(given.environment());
            new Client(given).run();
        }
        return "\"directory\":" + JsonNodeFactory.instance.textNode(directory.toString());
    }
}

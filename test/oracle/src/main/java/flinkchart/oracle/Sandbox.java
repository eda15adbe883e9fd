package flinkchart.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A directory of its own for each case. The case's {@code /client} lies in it and appears as {@code /client} in the
 * answer; so does, below {@code /pod}, what is on the disk of a pod, which appears as if it lay at the root.
 */
final class Sandbox implements AutoCloseable {

    private static final Pattern CLIENT = Pattern.compile("(?<![\\w.-])/client(?![\\w.-])");

    private final Path directory;

    Sandbox(Path directory) {
        this.directory = directory;
    }

    /** A text of the case, with the paths that the client will really find. */
    String into(String text) {
        return CLIENT.matcher(text).replaceAll(Matcher.quoteReplacement(directory + "/client"));
    }

    /** A text of the answer, with the paths that the case had. */
    String back(String text) {
        return text.replace(directory + "/pod", "").replace(directory.toString(), "");
    }

    void write(String path, byte[] content) throws IOException {
        if (!path.startsWith("/client/")) {
            throw new IllegalArgumentException("not below /client: " + path);
        }
        write(directory.resolve("client"), directory.resolve(path.substring(1)).normalize(), content);
    }

    /** Where a path of the pod really is. */
    String inPod(String path) {
        return directory + "/pod" + path;
    }

    void writeInPod(String path, byte[] content) throws IOException {
        write(directory.resolve("pod"), Path.of(inPod(path)).normalize(), content);
    }

    private static void write(Path below, Path file, byte[] content) throws IOException {
        if (!file.startsWith(below)) {
            throw new IllegalArgumentException("leaves the case's directory: " + file);
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    @Override
    public void close() throws IOException {
        delete(directory);
    }

    static void delete(Path tree) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(tree)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}

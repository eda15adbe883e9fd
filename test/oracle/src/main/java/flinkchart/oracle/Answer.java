package flinkchart.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ArrayNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ObjectNode;

/** The line that answers a case: {@code objects} as the client would send them, or {@code error} and {@code frames}. */
final class Answer {

    private static final int MAX_FRAMES = 30;

    private Answer() {}

    static String of(JsonNode id, Client client) throws ReflectiveOperationException {
        try {
            client.run();
            return error(id, new IllegalStateException("the client ended without deploying anything"));
        } catch (Deployed deployed) {
            return objects(id, deployed.objects());
        } catch (Throwable thrown) {
            return error(id, thrown);
        }
    }

    private static String objects(JsonNode id, List<Object> objects) {
        String list = objects.stream().map(Fabric8::json).collect(Collectors.joining(","));
        return "{\"id\":" + id + ",\"objects\":[" + list + "]}";
    }

    private static String error(JsonNode id, Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable at = thrown; at != null && !chain.contains(at); at = at.getCause()) {
            chain.add(at);
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("id", id);
        ArrayNode error = answer.putArray("error");
        for (Throwable at : chain) {
            error.addObject().put("class", at.getClass().getName()).put("message", at.getMessage());
        }
        ArrayNode frames = answer.putArray("frames");
        frames(chain).forEach(frames::add);
        return answer.toString();
    }

    /** Where in Flink it happened, {@code Class.method}, the root cause's frames first. */
    private static Set<String> frames(List<Throwable> chain) {
        Set<String> frames = new LinkedHashSet<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            for (StackTraceElement frame : chain.get(i).getStackTrace()) {
                if (frame.getClassName().startsWith("org.apache.flink.") && frames.size() < MAX_FRAMES) {
                    String simpleName = frame.getClassName().replaceFirst(".*\\.", "");
                    frames.add(simpleName + "." + frame.getMethodName());
                }
            }
        }
        return frames;
    }
}

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

/** The line that answers a question: what was asked for, or {@code error} and {@code frames}. */
final class Answer {

    private static final int MAX_FRAMES = 30;

    private Answer() {}

    /** What a question is answered: the members of the answer's JSON object but for its id. */
    interface Question {
        String ask() throws Throwable;
    }

    static String of(JsonNode id, Question question) {
        String members;
        try {
            members = question.ask();
        } catch (Throwable thrown) {
            ObjectNode error = error(thrown);
            members = error.toString().substring(1, error.toString().length() - 1);
        }
        return "{\"id\":" + id + "," + members + "}";
    }

    static String objects(Deployed deployed) {
        return "\"objects\":[" + deployed.objects().stream().map(Fabric8::json).collect(Collectors.joining(",")) + "]";
    }

    static ObjectNode error(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        if (thrown instanceof TaskManager.Refused) {
            answer.put("side", "taskmanager");
        }
        for (Throwable at = thrown instanceof TaskManager.Refused ? thrown.getCause() : thrown; at != null && !chain.contains(at); at = at.getCause()) {
            chain.add(at);
        }
        ArrayNode error = answer.putArray("error");
        for (Throwable at : chain) {
            error.addObject().put("class", at.getClass().getName()).put("message", at.getMessage());
        }
        ArrayNode frames = answer.putArray("frames");
        frames(chain).forEach(frames::add);
        return answer;
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

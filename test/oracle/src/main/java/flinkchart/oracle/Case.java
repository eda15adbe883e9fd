package flinkchart.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.flink.configuration.ConfigConstants;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;

/** One call of the client, with its files written and every path in it moved into the sandbox. */
final class Case {

    final boolean application;
    final String[] args;
    private final Map<String, String> environment = new HashMap<>();

    Case(JsonNode input, Sandbox sandbox) throws IOException {
        String mode = input.get("mode").asText();
        application = mode.equals("application");
        if (!application && !mode.equals("session")) {
            throw new IllegalArgumentException("mode: session or application, not " + mode);
        }
        List<String> moved = new ArrayList<>();
        for (JsonNode argument : input.get("args")) {
            moved.add(sandbox.into(argument.asText()));
        }
        args = moved.toArray(new String[0]);
        for (Iterator<Map.Entry<String, JsonNode>> it = input.get("environment").fields(); it.hasNext(); ) {
            Map.Entry<String, JsonNode> variable = it.next();
            environment.put(variable.getKey(), sandbox.into(variable.getValue().asText()));
        }
        // The distribution's scripts always export these.
        String home = System.getProperty("flinkchart.home");
        environment.put(ConfigConstants.ENV_FLINK_BIN_DIR, home + "/bin");
        environment.put(ConfigConstants.ENV_FLINK_LIB_DIR, home + "/lib");
        environment.put(ConfigConstants.ENV_FLINK_OPT_DIR, home + "/opt");
        environment.put(ConfigConstants.ENV_FLINK_PLUGINS_DIR, home + "/plugins");
        environment.put(ConfigConstants.ENV_FLINK_CONF_DIR, sandbox.into(input.get("confDir").asText()));
        for (Iterator<Map.Entry<String, JsonNode>> it = input.get("files").fields(); it.hasNext(); ) {
            Map.Entry<String, JsonNode> file = it.next();
            sandbox.write(file.getKey(), content(file.getValue(), sandbox));
        }
    }

    Map<String, String> environment() {
        return environment;
    }

    private static byte[] content(JsonNode content, Sandbox sandbox) {
        return content.isTextual()
                ? sandbox.into(content.asText()).getBytes(StandardCharsets.UTF_8)
                : Base64.getDecoder().decode(content.get("base64").asText());
    }
}

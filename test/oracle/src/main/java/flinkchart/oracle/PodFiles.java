package flinkchart.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;

/**
 * What the JobManager's main container finds on its disk: the ConfigMaps and the Secret that are deployed with it, where
 * it mounts them.
 */
final class PodFiles {

    private final Sandbox sandbox;
    private final List<JsonNode> resources;
    private final List<String> places = new ArrayList<>();

    /** @param resources what accompanies the Deployment. */
    PodFiles(Sandbox sandbox, List<JsonNode> resources) {
        this.sandbox = sandbox;
        this.resources = resources;
    }

    void write(JsonNode podSpec, JsonNode container) throws IOException {
        for (JsonNode mount : container.path("volumeMounts")) {
            for (JsonNode volume : podSpec.path("volumes")) {
                if (volume.get("name").equals(mount.get("name"))) {
                    mount(volume, mount);
                }
            }
        }
    }

    /** A text with the paths that the JobManager will really find here. */
    String moved(String text) {
        String moved = text;
        for (String place : places) {
            moved = moved.replace(place, sandbox.inPod(place));
        }
        return moved;
    }

    private void mount(JsonNode volume, JsonNode mount) throws IOException {
        JsonNode source = volume.has("secret") ? volume.get("secret") : volume.path("configMap");
        JsonNode name = source.path(volume.has("secret") ? "secretName" : "name");
        for (JsonNode resource : resources) {
            if (!name.isTextual() || !name.equals(resource.get("metadata").get("name"))) {
                continue;
            }
            String place = mount.get("mountPath").asText();
            places.add(place);
            for (JsonNode item : source.path("items")) {
                String path = item.get("path").asText();
                byte[] content = content(resource, item.get("key").asText());
                if (!mount.has("subPath")) {
                    sandbox.writeInPod(place + "/" + path, content);
                } else if (mount.get("subPath").asText().equals(path)) {
                    sandbox.writeInPod(place, content);
                }
            }
            if (!source.has("items")) {
                for (var key = resource.path("data").fieldNames(); key.hasNext(); ) {
                    String file = key.next();
                    sandbox.writeInPod(place + "/" + file, content(resource, file));
                }
            }
        }
    }

    private static byte[] content(JsonNode resource, String key) {
        String text = resource.path("data").path(key).asText();
        return resource.get("kind").asText().equals("Secret")
                ? Base64.getDecoder().decode(text)
                : text.getBytes(StandardCharsets.UTF_8);
    }
}

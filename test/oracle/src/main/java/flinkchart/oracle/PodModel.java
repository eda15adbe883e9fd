package flinkchart.oracle;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Prints which fields the distribution's Kubernetes client knows in a Pod, type by type, as the JSON of {@code
 * schemas/pod-model-<line>.json}.
 */
final class PodModel {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Class<?> POD = Fabric8.type("api.model.Pod");
    private static final Map<Class<?>, String> LEAVES =
            Map.of(
                    String.class, "string",
                    Integer.class, "int",
                    Long.class, "long",
                    Boolean.class, "bool",
                    Double.class, "double",
                    Object.class, "any",
                    Fabric8.type("api.model.Quantity"), "Quantity",
                    Fabric8.type("api.model.IntOrString"), "IntOrString");

    private final Map<String, ObjectNode> types = new TreeMap<>();
    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Deque<Class<?>> waiting = new ArrayDeque<>();

    private PodModel() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        PodModel model = new PodModel();
        model.reach(POD);
        while (!model.waiting.isEmpty()) {
            model.describe(model.waiting.remove());
        }
        List<String> lines = new ArrayList<>();
        model.types.forEach((name, fields) -> lines.add("    \"" + name + "\": " + fields));
        System.out.print("{\n  \"root\": \"Pod\",\n  \"types\": {\n" + String.join(",\n", lines) + "\n  }\n}\n");
    }

    private JsonNode reach(Class<?> type) {
        Class<?> known = classes.putIfAbsent(type.getSimpleName(), type);
        if (known == null) {
            waiting.add(type);
        } else if (known != type) {
            throw new IllegalStateException("one name, two types: " + known + ", " + type);
        }
        return NODES.textNode(type.getSimpleName());
    }

    private void describe(Class<?> type) throws ReflectiveOperationException {
        Map<String, JsonNode> fields = new TreeMap<>();
        for (Class<?> at = type; at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                Optional<String> name = jsonName(field);
                if (name.isPresent() && !(type == POD && name.get().equals("status"))) {
                    fields.put(name.get(), describe(field.getGenericType()));
                }
            }
        }
        ObjectNode node = NODES.objectNode();
        fields.forEach(node::set);
        types.put(type.getSimpleName(), node);
    }

    private JsonNode describe(Type type) {
        if (type instanceof ParameterizedType) {
            ParameterizedType generic = (ParameterizedType) type;
            Type[] parameters = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return NODES.arrayNode().add(describe(parameters[0]));
            }
            if (generic.getRawType() == Map.class) {
                return NODES.objectNode().set("*", describe(parameters[1]));
            }
            throw new IllegalStateException("neither list nor map: " + type);
        }
        String leaf = LEAVES.get((Class<?>) type);
        return leaf == null ? reach((Class<?>) type) : NODES.textNode(leaf);
    }

    /** By the annotation's simple name: its package differs from release to release. */
    private static Optional<String> jsonName(Field field) throws ReflectiveOperationException {
        if (Modifier.isStatic(field.getModifiers())) {
            return Optional.empty();
        }
        for (Annotation annotation : field.getAnnotations()) {
            Class<? extends Annotation> type = annotation.annotationType();
            if (type.getSimpleName().equals("JsonProperty")) {
                String name = (String) type.getMethod("value").invoke(annotation);
                return Optional.of(name.isEmpty() ? field.getName() : name);
            }
        }
        return Optional.empty();
    }
}

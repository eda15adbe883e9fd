package flinkchart.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.FallbackKey;
import org.apache.flink.runtime.util.EnvironmentInformation;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ArrayNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Prints every option of the jars named as arguments: each static {@link ConfigOption} field of any class, whatever its
 * visibility, as the JSON of {@code schemas/flink-<line>.json}, one option a line.
 */
final class Catalogue {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] FIELD_TYPE =
            "Lorg/apache/flink/configuration/ConfigOption;".getBytes(StandardCharsets.US_ASCII);

    /** An option and the field that declares it. */
    private static final class Declared {
        final Field field;
        final ConfigOption<?> option;

        Declared(Field field, ConfigOption<?> option) {
            this.field = field;
            this.option = option;
        }

        boolean deprecated() {
            return field.isAnnotationPresent(Deprecated.class)
                    || field.getDeclaringClass().isAnnotationPresent(Deprecated.class);
        }

        String className() {
            return field.getDeclaringClass().getName().replaceFirst("^org\\.apache\\.flink\\.", "");
        }
    }

    /** Where two classes declare one key: first what is not deprecated, then the shorter name. */
    private static final Comparator<Declared> PREFERENCE =
            Comparator.comparing(Declared::deprecated)
                    .thenComparing(declared -> declared.className().length())
                    .thenComparing(Declared::className)
                    .thenComparing(declared -> declared.field.getName());

    private Catalogue() {}

    public static void main(String[] jars) throws Exception {
        Map<String, List<Declared>> byKey = new TreeMap<>();
        int count = 0;
        for (String jar : jars) {
            for (String className : classesWithOptions(Path.of(jar))) {
                for (Declared declared : optionsOf(className)) {
                    byKey.computeIfAbsent(declared.option.key(), key -> new ArrayList<>()).add(declared);
                    count++;
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<Declared> sameKey : byKey.values()) {
            lines.add("    " + JSON.writeValueAsString(describe(Collections.min(sameKey, PREFERENCE))));
        }
        System.out.print(
                "{\n  \"flinkVersion\": " + JSON.writeValueAsString(EnvironmentInformation.getVersion()) + ",\n"
                        + "  \"options\": [\n" + String.join(",\n", lines) + "\n  ]\n}\n");
        System.err.println(count + " options, " + byKey.size() + " keys");
    }

    /** Names of the classes of a jar that mention the type of an option's field. */
    private static List<String> classesWithOptions(Path jar) throws IOException {
        List<String> names = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                if (!name.endsWith(".class") || name.startsWith("META-INF/")) {
                    continue;
                }
                try (InputStream in = file.getInputStream(entry)) {
                    if (contains(in.readAllBytes(), FIELD_TYPE)) {
                        names.add(name.substring(0, name.length() - ".class".length()).replace('/', '.'));
                    }
                }
            }
        }
        return names;
    }

    private static boolean contains(byte[] bytes, byte[] sought) {
        for (int start = 0; start + sought.length <= bytes.length; start++) {
            int matched = 0;
            while (matched < sought.length && bytes[start + matched] == sought[matched]) {
                matched++;
            }
            if (matched == sought.length) {
                return true;
            }
        }
        return false;
    }

    /** A class that the distribution cannot load (an optional dependency is missing) has no options here. */
    private static List<Declared> optionsOf(String className) {
        List<Declared> options = new ArrayList<>();
        try {
            for (Field field : Class.forName(className).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == ConfigOption.class) {
                    field.setAccessible(true);
                    options.add(new Declared(field, (ConfigOption<?>) field.get(null)));
                }
            }
        } catch (ReflectiveOperationException | LinkageError notThere) {
            System.err.println("left out: " + className + ": " + notThere);
        }
        return options;
    }

    private static ObjectNode describe(Declared declared) throws ReflectiveOperationException {
        ConfigOption<?> option = declared.option;
        Class<?> type = (Class<?>) call(option, "getClazz");
        ObjectNode node = JSON.createObjectNode();
        node.put("key", option.key());
        if (type.isEnum()) {
            node.put("type", "Enum");
        } else if (Map.class.isAssignableFrom(type)) {
            node.put("type", "Map");
        } else {
            node.put("type", type.getSimpleName());
        }
        if ((Boolean) call(option, "isList")) {
            node.put("list", true);
        }
        if (type.isEnum()) {
            ArrayNode constants = node.putArray("constants");
            Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(constants::add);
        }
        if (option.hasDefaultValue()) {
            node.put("default", Options.print(option.defaultValue()));
        }
        putKeys(node, "fallbackKeys", option, false);
        putKeys(node, "deprecatedKeys", option, true);
        node.put("class", declared.className());
        if (declared.deprecated()) {
            node.put("deprecated", true);
        }
        return node;
    }

    private static void putKeys(ObjectNode node, String name, ConfigOption<?> option, boolean deprecated) {
        List<String> keys = new ArrayList<>();
        for (FallbackKey fallback : option.fallbackKeys()) {
            if (fallback.isDeprecated() == deprecated) {
                keys.add(fallback.getKey());
            }
        }
        if (!keys.isEmpty()) {
            ArrayNode array = node.putArray(name);
            keys.forEach(array::add);
        }
    }

    private static Object call(ConfigOption<?> option, String getter) throws ReflectiveOperationException {
        Method method = ConfigOption.class.getDeclaredMethod(getter);
        method.setAccessible(true);
        return method.invoke(option);
    }
}

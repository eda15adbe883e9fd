package flinkchart.oracle;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ConfigurationUtils;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.JsonNode;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Single options: found by the class that declares them, read by Flink, printed as Flink prints. */
final class Options {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Options by class and key. */
    private static final Map<String, ConfigOption<?>> DECLARED = new HashMap<>();

    private Options() {}

    /** What Flink makes of {@code text} as the value of {@code key}, an option that {@code class} declares. */
    static Answer.Question question(JsonNode input) {
        return () -> {
            Client.forgetConfigurationFile();
            String value = read(input.get("class").asText(), input.get("key").asText(), input.get("text").asText());
            return "\"value\":" + (value == null ? NODES.nullNode() : NODES.textNode(value));
        };
    }

    /** What a configuration with that text alone has for the option; null if nothing. */
    private static String read(String className, String key, String text) throws ReflectiveOperationException {
        ConfigOption<?> option = DECLARED.get(className + " " + key);
        if (option == null) {
            option = declared(className, key);
            DECLARED.put(className + " " + key, option);
        }
        Object value = Configuration.fromMap(Map.of(key, text)).get(option);
        return value == null ? null : printAny(value);
    }

    /** As {@link #print}; a duration whose nanoseconds no long holds, which 1.13 reads but cannot print, as if it could. */
    private static String printAny(Object value) throws ReflectiveOperationException {
        try {
            return print(value);
        } catch (InvocationTargetException thrown) {
            if (value instanceof Duration && thrown.getCause() instanceof ArithmeticException) {
                Duration duration = (Duration) value;
                BigInteger seconds = BigInteger.valueOf(duration.getSeconds());
                return seconds.multiply(BigInteger.TEN.pow(9)).add(BigInteger.valueOf(duration.getNano())) + " ns";
            }
            throw thrown;
        }
    }

    /** As Flink prints a value into the line's kind of configuration file. */
    static String print(Object value) throws ReflectiveOperationException {
        for (Method convert : ConfigurationUtils.class.getDeclaredMethods()) {
            if (convert.getName().equals("convertToString")) {
                convert.setAccessible(true);
                // 1.19 and 1.20 know both kinds of file: theirs is the newer.
                boolean twoKinds = convert.getParameterCount() == 2;
                return (String) (twoKinds ? convert.invoke(null, value, true) : convert.invoke(null, value));
            }
        }
        throw new NoSuchMethodException("ConfigurationUtils.convertToString");
    }

    private static ConfigOption<?> declared(String className, String key) throws ReflectiveOperationException {
        for (Field field : Class.forName("org.apache.flink." + className).getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == ConfigOption.class) {
                field.setAccessible(true);
                ConfigOption<?> option = (ConfigOption<?>) field.get(null);
                if (option.key().equals(key)) {
                    return option;
                }
            }
        }
        throw new NoSuchFieldException(key + " in " + className);
    }
}

package flinkchart.oracle;

import java.lang.reflect.Field;
import java.util.Map;

/** The environment of this process as {@code System.getenv} shows it, replaced from case to case. */
final class Environment {

    private Environment() {}

    /** Afterwards there are these variables and no others. Needs java.base/java.util opened. */
    @SuppressWarnings("unchecked")
    static void replace(Map<String, String> variables) throws ReflectiveOperationException {
        Map<String, String> shown = System.getenv();
        Field behind = shown.getClass().getDeclaredField("m");
        behind.setAccessible(true);
        Map<String, String> writable = (Map<String, String>) behind.get(shown);
        writable.clear();
        writable.putAll(variables);
    }
}

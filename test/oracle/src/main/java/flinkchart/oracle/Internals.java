package flinkchart.oracle;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/** Members of Flink's classes that are not public, or not the same in all lines: reached by name. */
final class Internals {

    private Internals() {}

    static boolean has(Class<?> type, String method) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(declared -> declared.getName().equals(method));
    }

    /** Calls the method of that name and number of arguments, and ends as it ends. */
    static Object call(Class<?> type, Object target, String name, Object... arguments) throws Throwable {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                    return call(method, target, arguments);
                }
            }
        }
        throw new NoSuchMethodException(type.getName() + "." + name);
    }

    static Object call(Method method, Object target, Object... arguments) throws Throwable {
        method.setAccessible(true);
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** The field of an object, its class's own or inherited; none if this line has no such field. */
    static Optional<Field> field(Object target, String name) {
        for (Class<?> at = target.getClass(); at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    /** An object whose constructor has not run. */
    static Object allocate(Class<?> type) throws Throwable {
        Object unsafe = unsafe();
        return call(unsafe.getClass().getMethod("allocateInstance", Class.class), unsafe, type);
    }

    /** Writes a static field, though it is final. */
    static void setStatic(Field field, Object value) throws Throwable {
        Object unsafe = unsafe();
        Class<?> type = unsafe.getClass();
        Object base = call(type.getMethod("staticFieldBase", Field.class), unsafe, field);
        Object offset = call(type.getMethod("staticFieldOffset", Field.class), unsafe, field);
        call(type.getMethod("putObject", Object.class, long.class, Object.class), unsafe, base, offset, value);
    }

    /** By name, because javac warns of it otherwise. */
    private static Object unsafe() throws ReflectiveOperationException {
        Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
        ((AccessibleObject) field).setAccessible(true);
        return field.get(null);
    }
}

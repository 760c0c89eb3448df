package app.punktlig;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Two threads load classes at once when minutes are read. If the static beginning of a class needs another's, and that one's the
 * first, each thread can wait for the other for ever (Java Language Specification, 12.4.2).
 */
class LoadingTests {
    private static final JavaClasses READING = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.punktlig.language", "app.punktlig.reading", "app.punktlig.cli");

    private final Map<String, Set<String>> needed = new HashMap<>();

    @Test
    void noTwoClassesWaitForEachOther() {
        READING.forEach(type -> needed.put(type.getName(), neededToLoad(type)));
        assertThat(needed.values()).as("classes that need others").anyMatch(others -> others.size() > 3);
        assertThat(needed.keySet())
                .allSatisfy(type -> assertThat(reachableFrom(type)).as(type).doesNotContain(type));
    }

    @Test
    void seesWhoWaits() {
        var made = new ClassFileImporter().importClasses(First.class, Second.class);
        made.forEach(type -> needed.put(type.getName(), neededToLoad(type)));
        assertThat(reachableFrom(First.class.getName())).contains(First.class.getName());
    }

    private Set<String> reachableFrom(String type) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(needed.getOrDefault(type, Set.of()));
        while (!next.isEmpty()) {
            var other = next.pop();
            if (seen.add(other)) {
                next.addAll(needed.getOrDefault(other, Set.of()));
            }
        }
        return seen;
    }

    /** The classes that are loaded by what a class's static beginning does, and by the methods that it calls. */
    private static Set<String> neededToLoad(JavaClass type) {
        Set<String> classes = new TreeSet<>();
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> next = new ArrayDeque<>();
        type.getStaticInitializer().ifPresent(next::add);
        while (!next.isEmpty()) {
            var unit = next.pop();
            if (seen.add(unit)) {
                for (var access : unit.getAccessesFromSelf()) {
                    if (loads(access)) {
                        classes.add(access.getTargetOwner().getName());
                    }
                    access.getTarget().resolveMember().ifPresent(member -> follow(member, next));
                }
            }
        }
        classes.remove(type.getName());
        return classes;
    }

    private static void follow(JavaMember member, Deque<JavaCodeUnit> next) {
        if (member instanceof JavaCodeUnit code) {
            next.add(code);
        }
    }

    /** Making one of a class, calling a static method or reading a static field loads it. */
    private static boolean loads(JavaAccess<?> access) {
        boolean makesOne = access.getTarget().getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
        return makesOne
                || access.getTarget()
                        .resolveMember()
                        .filter(member -> member.getModifiers().contains(JavaModifier.STATIC))
                        .isPresent();
    }

    private static final class First {
        static final int LENGTH = Second.LENGTH.length();
    }

    private static final class Second {
        static final String LENGTH = "x".repeat(First.LENGTH);
    }
}

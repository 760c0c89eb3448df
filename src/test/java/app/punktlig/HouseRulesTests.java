package app.punktlig;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of the house; each is seen to fail on a class made to break it. */
@Execution(ExecutionMode.CONCURRENT)
class HouseRulesTests {
    private static final JavaClasses PUNKTLIG = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.punktlig");

    private static final ArchRule SQL_ONLY_IN_STORE = noClasses()
            .that()
            .resideOutsideOfPackage("app.punktlig.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.springframework.jdbc..");

    private static final ArchRule BOT_SDK_ONLY_IN_TEAMS = noClasses()
            .that()
            .resideOutsideOfPackage("app.punktlig.teams..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.microsoft.bot..");

    private static final ArchRule GRAPH_SDK_ONLY_IN_GRAPH = noClasses()
            .that()
            .resideOutsideOfPackage("app.punktlig.graph..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.microsoft.graph..", "com.microsoft.kiota..");

    private static final ArchRule NO_NOW_WITHOUT_A_CLOCK =
            classes().should(not(callMethodWhere(new NowWithoutClock())));

    private static final ArchRule THE_DOMAIN_KNOWS_ONLY_JAVA = classes()
            .that()
            .resideInAnyPackage(
                    "app.punktlig.group..",
                    "app.punktlig.agenda..",
                    "app.punktlig.minutes..",
                    "app.punktlig.followup..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "app.punktlig.."));

    private static final ArchRule ADAPTERS_SHOW_ONLY_THEIR_CONFIGURATION = noClasses()
            .that(resideInAnyPackage(
                            "app.punktlig.store..",
                            "app.punktlig.graph..",
                            "app.punktlig.teams..",
                            "app.punktlig.schedule..")
                    .and(not(DescribedPredicate.describe("configuration", c -> c.isAnnotatedWith(Configuration.class))))
                    .and(not(DescribedPredicate.describe("port", JavaClass::isInterface)))
                    .and(not(DescribedPredicate.describe(
                            "nested", c -> c.getEnclosingClass().isPresent()))))
            .should()
            .bePublic();

    private static final Map<ArchRule, Class<?>> RULES = Map.of(
            SQL_ONLY_IN_STORE, SqlOutside.class,
            BOT_SDK_ONLY_IN_TEAMS, BotOutside.class,
            GRAPH_SDK_ONLY_IN_GRAPH, GraphOutside.class,
            NO_NOW_WITHOUT_A_CLOCK, Now.class);

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        return Stream.concat(
                        RULES.keySet().stream(),
                        Stream.of(THE_DOMAIN_KNOWS_ONLY_JAVA, ADAPTERS_SHOW_ONLY_THEIR_CONFIGURATION))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PUNKTLIG)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFailsOnWhatBreaksIt() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey().getDescription(), () -> {
                    var offender = new ClassFileImporter().importClasses(rule.getValue());
                    assertThatThrownBy(() -> rule.getKey().check(offender)).isInstanceOf(AssertionError.class);
                }));
    }

    @TestFactory
    Stream<DynamicTest> noRuleSpeaksOfAnEmptyPackage() {
        return Stream.of("store", "teams", "graph", "schedule", "group", "agenda", "minutes", "followup")
                .map(module -> DynamicTest.dynamicTest(
                        module,
                        () -> assertThat(PUNKTLIG.that(resideInAPackage("app.punktlig." + module + "..")))
                                .isNotEmpty()));
    }

    /** A call of {@code now()} that reads the machine's clock. */
    private static final class NowWithoutClock extends DescribedPredicate<JavaMethodCall> {
        private static final Set<String> CLOCKS = Set.of("java.lang.System");

        NowWithoutClock() {
            super("now without a Clock");
        }

        @Override
        public boolean test(JavaMethodCall call) {
            var target = call.getTarget();
            boolean time = target.getOwner().getPackageName().equals("java.time")
                    && target.getName().equals("now");
            boolean given = target.getRawParameterTypes().stream().anyMatch(HouseRulesTests::isClock);
            boolean millis = CLOCKS.contains(target.getOwner().getName())
                    && target.getName().equals("currentTimeMillis");
            return (time && !given) || millis;
        }
    }

    private static boolean isClock(JavaClass type) {
        return type.isAssignableTo(Clock.class);
    }

    @SuppressWarnings("unused")
    private record SqlOutside(Connection connection, JdbcClient client) {}

    @SuppressWarnings("unused")
    private record BotOutside(com.microsoft.bot.schema.Activity activity) {}

    @SuppressWarnings("unused")
    private record GraphOutside(com.microsoft.graph.models.Event event) {}

    @SuppressWarnings({"unused", "JavaTimeDefaultTimeZone"})
    private static final class Now {
        LocalDate day() {
            return LocalDate.now();
        }

        Instant moment() {
            return Instant.now();
        }
    }
}

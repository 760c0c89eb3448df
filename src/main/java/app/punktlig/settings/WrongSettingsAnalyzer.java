package app.punktlig.settings;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows wrong settings on the console as a list to work through, in place of a stack trace. */
final class WrongSettingsAnalyzer extends AbstractFailureAnalyzer<WrongSettings> {
    private static final String ACTION = """
            Mend them all and start again. Settings stand in an application.yaml beside the jar, or in the environment: \
            punktlig.bot.app-id is PUNKTLIG_BOT_APPID there. docs/admin-guide.md describes every one of them.
            To try Punktlig without any account, start it with the profile "local": mvn spring-boot:run""";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongSettings cause) {
        var count = cause.faults().size();
        var heading = count == 1 ? "One setting keeps" : count + " settings keep";
        var list = cause.faults().stream()
                .map(fault -> "  - %s %s%n      %s".formatted(fault.key(), fault.problem(), fault.remedy()))
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(heading + " Punktlig from starting:\n\n" + list, ACTION, cause);
    }
}

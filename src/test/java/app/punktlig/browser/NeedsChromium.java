package app.punktlig.browser;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Decides whether browser tests can run here. */
final class NeedsChromium implements ExecutionCondition {
    private static final String SKIPPED =
            "No Chromium was found: the browser tests are skipped. Install chromium, or name one with -Dpunktlig.browser.path";
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is here");
        }
        if (System.getProperty("punktlig.browser", "").equals("required")) {
            throw new IllegalStateException("Browser tests are required, and no Chromium was found");
        }
        if (!SAID.getAndSet(true)) {
            System.out.println(SKIPPED);
        }
        return ConditionEvaluationResult.disabled(SKIPPED);
    }
}

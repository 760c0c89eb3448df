package app.punktlig.language.minutes;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern that is compiled when it is first tried: most documents try few. Threads that come at once compile the same. */
final class LatePattern {

    private final Supplier<Pattern> compiling;
    private volatile @Nullable Pattern compiled;

    LatePattern(Supplier<Pattern> compiling) {
        this.compiling = compiling;
    }

    Pattern get() {
        Pattern known = compiled;
        if (known == null) {
            known = compiling.get();
            compiled = known;
        }
        return known;
    }
}

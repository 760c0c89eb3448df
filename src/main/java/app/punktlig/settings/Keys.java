package app.punktlig.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/** Reads keys from the environment and notes what is wrong with them, so that everything is told at once. */
final class Keys {
    private final ConfigurableEnvironment environment;
    private final List<Fault> faults = new ArrayList<>();

    Keys(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /** What stands under the key; blank is the same as nothing. */
    Optional<String> text(String key) {
        try {
            return Optional.ofNullable(environment.getProperty(key))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
        } catch (IllegalArgumentException e) {
            fault(key, "names another setting that does not exist", "Look at the ${…} in it.");
            return Optional.empty();
        }
    }

    boolean has(String key) {
        return text(key).isPresent();
    }

    List<String> texts(String key) {
        try {
            return Binder.get(environment).bind(key, Bindable.listOf(String.class)).orElse(List.of()).stream()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
        } catch (RuntimeException e) {
            fault(key, "cannot be read as a list", "Separate its entries by commas.");
            return List.of();
        }
    }

    /** The text, or a fault and something to go on with until the start is stopped. */
    String required(String key, String remedy) {
        return text(key).orElseGet(() -> {
            fault(key, "is missing", remedy);
            return "?";
        });
    }

    boolean flag(String key) {
        return read(key, false, "true or false", text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new IllegalArgumentException(text);
        });
    }

    /** The address, without a trailing slash: https, or http to this machine. */
    URI url(String key, URI fallback) {
        return read(key, fallback, "an https address, or an http address of this very machine", Keys::safeUrl);
    }

    /** The value, or a fault that says what was expected, and the fallback in its place. */
    <T> T read(String key, T fallback, String expected, Function<String, T> reader) {
        var text = text(key);
        try {
            return text.map(reader).orElse(fallback);
        } catch (IllegalArgumentException | DateTimeException e) {
            fault(key, "is \"" + text.orElseThrow() + "\"", "Set it to " + expected + ".");
            return fallback;
        }
    }

    void fault(String key, String problem, String remedy) {
        faults.add(new Fault(key, problem, remedy));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private static URI safeUrl(String text) {
        try {
            var url = new URI(text.replaceFirst("/++$", ""));
            if (!AllowedHosts.isSafe(url) || url.getRawQuery() != null || url.getRawFragment() != null) {
                throw new IllegalArgumentException(text);
            }
            return url;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}

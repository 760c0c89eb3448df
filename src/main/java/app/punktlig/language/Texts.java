package app.punktlig.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts that Punktlig says, from {@code texts/{sv,en}.properties}; placeholders are those of {@link MessageFormat}. */
public final class Texts {
    /** From here on languages part the digits of a number. */
    private static final int FIRST_WITH_GROUPS = 1000;

    private static final String WHOLE_NUMBER = ",number,integer";

    private static final Texts SWEDISH = new Texts(Language.SV);
    private static final Texts ENGLISH = new Texts(Language.EN);

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "texts." + language.name().toLowerCase(Locale.ROOT),
                Locale.ROOT,
                // Otherwise a class of that name is looked for first, in every nested jar.
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Texts in(Language language) {
        return language == Language.SV ? SWEDISH : ENGLISH;
    }

    public Language language() {
        return language;
    }

    /**
     * The text under a key, with its placeholders filled in; what is filled in is data and never read as a pattern.
     *
     * @throws MissingResourceException when there is no such text
     */
    public String say(String key, Object... values) {
        var pattern = bundle.getString(key);
        var simple = simplyFilledIn(pattern, values);
        return simple == null ? new MessageFormat(pattern, language.locale()).format(values) : simple;
    }

    /**
     * The text where nothing in it needs a format: loading the formats of a language takes longer than reading minutes does.
     * Null for any other text.
     */
    private static @Nullable String simplyFilledIn(String pattern, Object... values) {
        var text = new StringBuilder(pattern.length() + 32);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                return null;
            }
            if (c == '{') {
                int end = pattern.indexOf('}', i);
                int value = place(pattern.substring(i + 1, Math.max(end, i + 1)));
                if (value < 0 || value >= values.length || !isSaidAsItIs(values[value])) {
                    return null;
                }
                text.append(values[value]);
                i = end;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** The number of a place that says no more than that, or that it is a number; otherwise -1. */
    private static int place(String inside) {
        boolean simple = inside.length() == 1 || inside.endsWith(WHOLE_NUMBER) && inside.indexOf(',') == 1;
        return simple ? Character.digit(inside.charAt(0), 10) : -1;
    }

    private static boolean isSaidAsItIs(Object value) {
        return value instanceof String || value instanceof Integer number && number >= 0 && number < FIRST_WITH_GROUPS;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}

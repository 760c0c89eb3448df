package app.punktlig.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts that Punktlig says, from {@code texts/{sv,en}.properties}; placeholders are those of {@link MessageFormat}. */
public final class Texts {
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
        return new MessageFormat(bundle.getString(key), language.locale()).format(values);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}

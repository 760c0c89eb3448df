package app.punktlig.language.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name as somebody wrote it, split into its parts, alike however å, ä and ö were typed. */
record WrittenName(List<String> parts) {
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s,]+");

    static WrittenName of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new WrittenName(
                BETWEEN_PARTS.splitAsStream(plain).filter(p -> !p.isEmpty()).toList());
    }

    /** The name as written, then without the genitive's s: "Annas" is Anna only if nobody is called Annas. */
    static List<WrittenName> spellings(String written) {
        var name = of(written);
        return Stream.concat(
                        Stream.of(name),
                        Stream.of(name).filter(WrittenName::endsInS).map(WrittenName::withoutS))
                .toList();
    }

    private boolean endsInS() {
        return !parts.isEmpty()
                && parts.getLast().length() > 2
                && parts.getLast().endsWith("s");
    }

    private WrittenName withoutS() {
        var last = parts.getLast();
        return new WrittenName(Stream.concat(
                        parts.subList(0, parts.size() - 1).stream(), Stream.of(last.substring(0, last.length() - 1)))
                .toList());
    }

    private boolean isOnePart() {
        return parts.size() == 1;
    }

    private String initials() {
        var letters = new StringBuilder();
        parts.forEach(part -> letters.append(part.charAt(0)));
        return letters.toString();
    }

    /** Ways in which a reference can fit a full name, the closest first. */
    enum Fit {
        FULL_NAME {
            @Override
            boolean test(WrittenName written, WrittenName full) {
                return written.equals(full);
            }
        },
        FIRST_AND_LAST {
            @Override
            boolean test(WrittenName written, WrittenName full) {
                return written.parts.size() >= 2
                        && written.parts.getFirst().equals(full.parts.getFirst())
                        && full.parts.containsAll(written.parts);
            }
        },
        FIRST_AND_INITIALS {
            @Override
            boolean test(WrittenName written, WrittenName full) {
                return written.parts.size() == 2
                        && full.parts.size() >= 2
                        && written.parts.getFirst().equals(full.parts.getFirst())
                        && full.initials().substring(1).startsWith(written.parts.get(1));
            }
        },
        FIRST_NAME {
            @Override
            boolean test(WrittenName written, WrittenName full) {
                return written.isOnePart() && written.parts.getFirst().equals(full.parts.getFirst());
            }
        },
        SURNAME {
            @Override
            boolean test(WrittenName written, WrittenName full) {
                return written.isOnePart()
                        && full.parts.size() >= 2
                        && full.parts.getLast().equals(written.parts.getFirst());
            }
        },
        INITIALS {
            @Override
            boolean test(WrittenName written, WrittenName full) {
                return written.isOnePart()
                        && full.parts.size() >= 2
                        && full.initials().equals(written.parts.getFirst());
            }
        };

        abstract boolean test(WrittenName written, WrittenName full);
    }
}

package app.punktlig.language.names;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * Ways in which a written name can fit a full name, the closest first. A way that fits somebody hides all later ones, so that
 * "Susanne F" never becomes the one Susanne there is when her surname begins with another letter.
 */
enum Fit {
    /** Initials in capitals before all else: "BO" is Britt Olsson, though there is a Bo. */
    CAPITALS((written, full) -> written.capitals() && isInitials(written, full)),
    FULL_NAME((written, full) -> written.pieces().equals(full.pieces())),
    SURNAME_FIRST((written, full) -> written.parts().size() > 1
            && full.parts().size() == written.parts().size()
            && full.parts().getFirst().equals(written.parts().getLast())
            && full.rest().equals(written.parts().subList(0, written.parts().size() - 1))),
    /** "Anna Ek" for Anna Maria Ek, and the other way round; "Anna Boman" for Anna Boman Hall. */
    GIVEN_AND_SURNAME((written, full) -> haveSurnames(written, full)
            && written.given().equals(full.given())
            && (inOrder(written.rest(), full.rest())
                    || written.parts().getLast().equals(full.parts().getLast()))),
    /** "Maria BH", "Susanne F". */
    GIVEN_AND_INITIALS((written, full) -> isGivenAndOneMore(written, full)
            && WrittenName.initials(surnamePieces(full))
                    .startsWith(written.parts().getLast().replace("-", ""))),
    /** "Maria H" for Maria Boman Hall. */
    GIVEN_AND_LAST_INITIAL((written, full) -> isGivenAndOneMore(written, full)
            && written.parts().getLast().equals(full.parts().getLast().substring(0, 1))),
    /** "Susanne Fri". */
    GIVEN_AND_BEGINNING((written, full) -> isGivenAndOneMore(written, full)
            && written.parts().getLast().length() > 1
            && full.parts().get(1).startsWith(written.parts().getLast())),
    GIVEN_NAME((written, full) -> written.isOnePart() && written.given().equals(full.given())
            || written.pieces().equals(new WrittenName(List.of(full.given()), false).pieces())),
    SURNAME((written, full) -> full.parts().size() > written.parts().size()
            && full.parts()
                    .subList(
                            full.parts().size() - written.parts().size(),
                            full.parts().size())
                    .equals(written.parts())),
    /** Three small letters or more; two are too often a word. */
    SMALL_INITIALS((written, full) -> written.isOnePart() && written.given().length() > 2 && isInitials(written, full)),
    /** "MH" for Maria Boman Hall. */
    FIRST_AND_LAST_INITIAL((written, full) -> written.capitals()
            && haveSurnames(full, full)
            && written.given()
                    .equals(WrittenName.initials(
                            List.of(full.given(), full.parts().getLast())))),
    /** "PO" for Per-Olof. */
    DOUBLE_GIVEN_INITIALS((written, full) -> written.capitals()
            && full.given().contains("-")
            && written.given().equals(WrittenName.initials(new WrittenName(List.of(full.given()), false).pieces())));

    private final BiPredicate<WrittenName, WrittenName> test;

    Fit(BiPredicate<WrittenName, WrittenName> test) {
        this.test = test;
    }

    boolean test(WrittenName written, WrittenName full) {
        return !full.parts().isEmpty() && test.test(written, full);
    }

    private static boolean isInitials(WrittenName written, WrittenName full) {
        var initials = written.given();
        return full.parts().size() > 1
                && (initials.equals(WrittenName.initials(full.parts()))
                        || initials.equals(WrittenName.initials(full.pieces())));
    }

    private static boolean haveSurnames(WrittenName written, WrittenName full) {
        return written.parts().size() > 1 && full.parts().size() > 1;
    }

    private static boolean isGivenAndOneMore(WrittenName written, WrittenName full) {
        return written.parts().size() == 2
                && full.parts().size() > 1
                && written.given().equals(full.given());
    }

    private static List<String> surnamePieces(WrittenName full) {
        return full.rest().stream()
                .flatMap(p -> List.of(p.split("-", -1)).stream())
                .filter(p -> !p.isEmpty())
                .toList();
    }

    /** Whether all the words stand among the others, in the same order. */
    private static boolean inOrder(List<String> words, List<String> among) {
        int found = 0;
        for (var word : among) {
            found += found < words.size() && words.get(found).equals(word) ? 1 : 0;
        }
        return found == words.size();
    }
}

package app.punktlig.chat;

import app.punktlig.chat.Command.When;
import app.punktlig.language.AgendaWords;
import app.punktlig.language.Wording;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is called a point and what only says where it goes: "Lokaler på agendan till nästa möte tack" is called Lokaler.
 *
 * @param words without that
 * @param when the meeting that was named, if one was
 */
record TitleWords(String words, @Nullable When when) {
    static TitleWords of(String part) {
        return new TitleWords(part, null).bared();
    }

    private TitleWords bared() {
        var bare = withoutCourtesy().withoutTheAgenda().withoutTheNext();
        return bare.words().equals(words) ? this : bare.bared();
    }

    /** "Ett stort tack" is a title, "Budget tack" is one with a courtesy behind it. */
    private TitleWords withoutCourtesy() {
        return ending(AgendaWords.PLEASE)
                .filter(before -> !AgendaWords.THANKS_IN_TITLES.contains(lastWord(before)))
                .map(before -> new TitleWords(before, when))
                .orElse(this);
    }

    private TitleWords withoutTheAgenda() {
        if (AgendaWords.ON_THE_AGENDA.contains(Wording.lower(words))) {
            return new TitleWords("", when);
        }
        return ending(AgendaWords.ON_THE_AGENDA)
                .filter(before -> !AgendaWords.ABOUT_THE_AGENDA.contains(lastWord(before)))
                .map(before -> new TitleWords(before, when))
                .orElse(this);
    }

    /** "Lokaler till nästa möte": what ends the title says when, where it cannot mean anything else. */
    private TitleWords withoutTheNext() {
        return ending(AgendaWords.TO_THE_NEXT)
                .map(before -> new TitleWords(before, CommandReader.when(theNext(before))))
                .orElse(this);
    }

    private String theNext(String before) {
        return words.substring(before.length()).strip().replaceFirst("^(?i:på|at) ", "till ");
    }

    /** What stands before an ending of the table. */
    private Optional<String> ending(Set<String> table) {
        var said = Wording.lower(words);
        return table.stream()
                .filter(ending -> said.endsWith(" " + ending))
                .map(ending ->
                        words.substring(0, words.length() - ending.length()).replaceFirst("[\\s,]+$", ""))
                .filter(before -> !before.isEmpty())
                .findFirst();
    }

    private static String lastWord(String text) {
        return Wording.lower(text.substring(text.lastIndexOf(' ') + 1));
    }
}

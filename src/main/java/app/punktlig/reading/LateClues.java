package app.punktlig.reading;

import app.punktlig.language.minutes.Clues;
import org.jspecify.annotations.Nullable;

/** The clues of a text, looked for when they are first asked for: of most texts they never are. */
final class LateClues {

    private final String text;
    private @Nullable Clues known;

    LateClues(String text) {
        this.text = text;
    }

    /** Clues that are known already. */
    static LateClues known(Clues clues) {
        LateClues late = new LateClues("");
        late.known = clues;
        return late;
    }

    Clues get() {
        Clues clues = known;
        if (clues == null) {
            clues = Clues.of(text);
            known = clues;
        }
        return clues;
    }
}

package app.punktlig.teams;

import app.punktlig.chat.Card.Tone;
import app.punktlig.language.Language;

/** The few words that the cards' frame itself needs, whatever they say. */
record CardWords(Language language) {
    String tone(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "";
            case DONE -> in("Klart", "Done");
            case QUESTION -> in("Fråga", "Question");
            case WARNING -> in("Observera", "Please note");
            case REFUSED -> in("Inget ändrades", "Nothing was changed");
        };
    }

    String more(int count) {
        return in(
                "… och %d till som inte får plats här. Skriv sök och ett ord för att hitta dem.".formatted(count),
                "… and %d more that do not fit here. Type search and a word to find them.".formatted(count));
    }

    String cut() {
        return in("… (förkortat)", "… (shortened)");
    }

    String required(String label) {
        return in("Fyll i: %s".formatted(label), "Please fill in: %s".formatted(label));
    }

    private String in(String swedish, String english) {
        return language == Language.SV ? swedish : english;
    }
}

package app.punktlig.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * How much of a card is drawn: all of it where it fits into a Teams message, else ever less.
 *
 * @param rows how many entries of each list
 * @param letters how much of each text
 */
record CardSize(int rows, int letters) {
    /** From everything to a skeleton that always fits. */
    static final List<CardSize> LARGEST_FIRST = List.of(
            new CardSize(200, 8_000),
            new CardSize(60, 2_000),
            new CardSize(30, 800),
            new CardSize(20, 300),
            new CardSize(10, 120),
            new CardSize(3, 60));

    /** Teams takes about 100 KB as UTF-16, for the whole message; half a letter more is nobody's loss. */
    private static final int MOST_LETTERS_OF_JSON = 78_000 / 2;

    /** What is left where Teams says that even that was too much: its limit is for more than the card, and moves. */
    private static final int FEW_LETTERS_OF_JSON = MOST_LETTERS_OF_JSON / 3;

    static boolean fits(JsonNode card) {
        return card.toString().length() <= MOST_LETTERS_OF_JSON;
    }

    static boolean fitsEasily(JsonNode card) {
        return card.toString().length() <= FEW_LETTERS_OF_JSON;
    }

    /** The text, or its beginning and a mark that something was left out. */
    String cut(String text, String mark) {
        if (text.length() <= letters) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(letters - 1)) ? letters - 1 : letters;
        return text.substring(0, end) + mark;
    }
}

package app.punktlig.reading;

import app.punktlig.language.minutes.Party;
import java.util.ArrayList;
import java.util.List;

/** A sentence with a mark in the place of each one it speaks of, ready for the formulas. */
record Prepared(Sentence sentence, String text, List<Mention> mentions) {

    /** Those marked within a part of the prepared text. */
    List<Mention> within(String part) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i + 1 < part.length(); i++) {
            if (Party.isSign(part.charAt(i))) {
                found.add(mentions.get(Party.index(part.charAt(i + 1))));
                i++;
            }
        }
        return found;
    }

    /** A part of the prepared text with the names back in it. */
    String plain(String part) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            if (Party.isSign(part.charAt(i)) && i + 1 < part.length()) {
                plain.append(mentions.get(Party.index(part.charAt(++i))).written());
            } else {
                plain.append(part.charAt(i));
            }
        }
        return plain.toString();
    }
}

package app.punktlig.reading;

import app.punktlig.language.minutes.Labels;
import app.punktlig.language.minutes.Passages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Cuts a sentence where a label of a decision stands within it: "Inköp av skåp Beslut: Styrelsen köper två". */
final class LabelCuts {

    private LabelCuts() {}

    static List<Sentence> of(String document, List<Sentence> sentences) {
        List<Sentence> cut = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            if (sentence.kind() != Sentence.Kind.ROW && isLabelWithin(sentence.text())) {
                cut(document, sentence, cut);
            } else {
                cut.add(sentence);
            }
        }
        return cut;
    }

    private static boolean isLabelWithin(String text) {
        return text.indexOf(": ") > 0 && Passages.LABEL_WITHIN.isIn(text);
    }

    private static void cut(String document, Sentence sentence, List<Sentence> cut) {
        Sentence rest = sentence;
        Matcher label = Labels.WITHIN.matcher(rest.text());
        while (label.find()) {
            int place = Places.after(document, rest.start(), rest.end(), Places.letters(rest.text(), label.start()));
            int end = endBefore(document, place);
            if (end <= rest.start()) {
                continue;
            }
            cut.add(new Sentence(
                    rest.start(), end, rest.text().substring(0, label.start()), rest.kind(), rest.block()));
            rest = new Sentence(
                    place, rest.end(), rest.text().substring(label.end()), Sentence.Kind.RUNNING, rest.block());
            label = Labels.WITHIN.matcher(rest.text());
        }
        cut.add(rest);
    }

    private static int endBefore(String document, int place) {
        int end = place;
        while (end > 0 && !Word.isLetter(document.charAt(end - 1)) && ".!?)".indexOf(document.charAt(end - 1)) < 0) {
            end--;
        }
        return end;
    }
}

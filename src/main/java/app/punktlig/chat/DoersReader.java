package app.punktlig.chat;

import app.punktlig.agenda.Presenter;
import app.punktlig.followup.Doer;
import app.punktlig.language.FollowUpWords;
import app.punktlig.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Reads the people that a sentence begins with: "Anna Berg och Bo ska …". The first one answers for it. Somebody outside the group
 * has to be called that, "gäst Karl Kula: …": a name that nobody in the group has is more often misspelt.
 */
@Component
class DoersReader {
    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern ID = Pattern.compile("#[^\\s,:]+");
    private static final int LONGEST_NAME_WORDS = 4;
    private static final int LONGEST_OUTSIDE_NAME = 80;

    private final PeopleFinder people;

    DoersReader(PeopleFinder people) {
        this.people = people;
    }

    /** The people, the owner first, and what is said after them. */
    record Doers(List<Doer> people, String rest) {}

    /** A name read, and what stands after it. */
    private record Named(Doer doer, String rest) {}

    Found<Doers> read(Talk talk, String said) {
        var outside = outside(said);
        return outside.isPresent()
                ? new Found.Is<>(outside.get())
                : first(talk, said).flatMap(named -> helpers(talk, named));
    }

    private static Optional<Doers> outside(String said) {
        var words = WORDS.split(said, 2);
        int colon = said.indexOf(':');
        if (words.length < 2
                || !FollowUpWords.OUTSIDE.contains(Wording.lower(words[0]))
                || colon < words[0].length()
                || colon > LONGEST_OUTSIDE_NAME) {
            return Optional.empty();
        }
        var name = Wording.line(said.substring(words[0].length(), colon));
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Doers(
                        List.of(Doer.outside(name)), said.substring(colon + 1).strip()));
    }

    private Found<Named> first(Talk talk, String said) {
        return next(talk, said).orElseGet(() -> new Found.Not<>(nobody(talk, said)));
    }

    private Found<Doers> helpers(Talk talk, Named owner) {
        var found = new ArrayList<>(List.of(owner.doer()));
        var rest = owner.rest();
        for (var between = between(rest); between.isPresent(); between = between(rest)) {
            var after = rest.substring(between.get().length()).strip();
            var next = next(talk, after);
            if (next.isEmpty()) {
                return FollowUpWords.NAMES_FOLLOW.contains(Wording.lower(between.get())) && isCapital(after)
                        ? new Found.Not<>(nobody(talk, after))
                        : new Found.Is<>(new Doers(found, rest));
            }
            if (next.get() instanceof Found.Is<Named>(Named named)) {
                found.add(named.doer());
                rest = named.rest();
            } else {
                return next.get().map(_ -> new Doers(found, ""));
            }
        }
        return new Found.Is<>(new Doers(found, rest));
    }

    /** The word between two people that the text begins with. */
    private static Optional<String> between(String text) {
        return FollowUpWords.BETWEEN_PEOPLE.stream()
                .filter(word ->
                        Wording.lower(text).startsWith(word.equals(",") || word.equals("&") ? word : word + " "))
                .findFirst()
                .map(word -> text.substring(0, word.length()));
    }

    /** The person that the text begins with: by id, by mention, or by name, the longest that fits. */
    private Optional<Found<Named>> next(Talk talk, String text) {
        var id = ID.matcher(text);
        if (id.lookingAt()) {
            return Optional.of(named(talk, id.group(), text.substring(id.end())));
        }
        var mention = mentioned(talk, text);
        return mention.isPresent() ? mention : byName(talk, text);
    }

    private Optional<Found<Named>> mentioned(Talk talk, String text) {
        var bare = text.startsWith("@") ? text.substring(1) : text;
        return talk.message().mentions().stream()
                .filter(m -> !m.text().isBlank() && bare.startsWith(m.text().replaceFirst("^@", "")))
                .findFirst()
                .map(m -> named(
                        talk,
                        m.text(),
                        bare.substring(m.text().replaceFirst("^@", "").length())));
    }

    private Optional<Found<Named>> byName(Talk talk, String text) {
        var words = WORDS.split(text, LONGEST_NAME_WORDS + 1);
        for (int n = Math.min(LONGEST_NAME_WORDS, words.length); n >= 1; n--) {
            var name = String.join(" ", List.of(words).subList(0, n));
            var bare = name.replaceFirst("[,:;.]+$", "");
            if (bare.indexOf(',') < 0 && bare.indexOf(':') < 0 && looksLikeName(talk, bare)) {
                var after = text.strip().substring(bare.length());
                return Optional.of(named(talk, bare, after));
            }
        }
        return Optional.empty();
    }

    private boolean looksLikeName(Talk talk, String name) {
        if (FollowUpWords.ONESELF.contains(Wording.lower(name))) {
            return true;
        }
        var last = name.substring(name.lastIndexOf(' ') + 1);
        boolean initials = last.length() <= 3 && last.length() < name.length();
        if (name.isEmpty() || (initials && !isCapital(last))) {
            return false;
        }
        return switch (people.presenter(talk, name)) {
            case Found.Is<Presenter> is ->
                is.it().member() != null
                        && (isCapital(name) || isWholly(name, is.it().name()));
            case Found.Not<Presenter> _ -> true;
        };
    }

    /** In small letters a name is one only when it is written out: "ta fram" is not Tora Alm. */
    private static boolean isWholly(String written, String fullName) {
        var parts = List.of(WORDS.split(Wording.lower(fullName)));
        return parts.containsAll(List.of(WORDS.split(Wording.lower(written))));
    }

    private static boolean isCapital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    private Found<Named> named(Talk talk, String name, String after) {
        var rest = after.strip();
        if (FollowUpWords.ONESELF.contains(Wording.lower(name))) {
            return new Found.Is<>(new Named(Doer.of(talk.me()), rest));
        }
        return people.presenter(talk, name).map(p -> new Named(new Doer(p.name(), p.member()), rest));
    }

    /** Who was meant: up to the colon, or the words that begin with a capital. */
    private static Card nobody(Talk talk, String said) {
        int colon = said.indexOf(':');
        var name = colon > 0 && colon <= LONGEST_OUTSIDE_NAME
                ? said.substring(0, colon).strip()
                : capitals(said);
        if (name.isEmpty()) {
            return talk.refused("assign.who")
                    .text("assign.example")
                    .text("nothing-changed")
                    .done();
        }
        return talk.card(Card.Tone.QUESTION, "who.nobody", name)
                .text("assign.outside")
                .text("nothing-changed")
                .choice(talk.texts().say("button.outside", name), asGuest(talk, name))
                .done();
    }

    /** The same words, with the name said to be a guest's. */
    private static String asGuest(Talk talk, String name) {
        var said = Wording.line(talk.message().text());
        int at = said.indexOf(name);
        int end = at + name.length();
        return at < 0
                ? said
                : said.substring(0, at) + "gäst " + name + ": "
                        + said.substring(end).replaceFirst("^[\\s:]+", "");
    }

    private static String capitals(String said) {
        var name = new ArrayList<String>();
        for (var word : WORDS.split(said)) {
            if (!isCapital(word) || name.size() == LONGEST_NAME_WORDS) {
                break;
            }
            name.add(word.replaceFirst("[,;.]+$", ""));
        }
        return String.join(" ", name);
    }
}

package app.punktlig.chat;

import app.punktlig.chat.Card.Tone;
import app.punktlig.group.Members;
import app.punktlig.language.Wording;
import app.punktlig.reading.MinutesReader;
import app.punktlig.reading.MinutesReading;
import app.punktlig.reading.documents.Document;
import app.punktlig.reading.documents.Documents;
import app.punktlig.reading.documents.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads minutes written elsewhere; what is found is kept as proposals, and nothing of it counts yet. */
@Component
class ReadingIn {
    /** Some four hundred pages; more is read by the command line. */
    private static final int MOST_LETTERS = 1_000_000;

    private final MinutesArchive archive;
    private final Members members;
    private final OldMinutesCards cards;
    private final MinutesReader reader = new MinutesReader();
    private final Documents documents = new Documents();

    ReadingIn(MinutesArchive archive, Members members, OldMinutesCards cards) {
        this.archive = archive;
        this.members = members;
        this.cards = cards;
    }

    /** Pasted text goes the way of a text file, so that it is tidied and refused alike. */
    Card pasted(Talk talk, String text) {
        return opened(talk, "", documents.open("text.txt", text.getBytes(StandardCharsets.UTF_8)), null);
    }

    Card opened(Talk talk, String source, Document document, @Nullable LocalDate day) {
        return switch (document) {
            case Document.Text it when it.text().length() > MOST_LETTERS -> refused(talk, source, Refusal.TOO_LARGE);
            case Document.Text it -> read(talk, source, it.text(), day);
            case Document.Refused refused -> refused(talk, source, refused.reason());
        };
    }

    private static Card refused(Talk talk, String source, Refusal reason) {
        return talk.refused("read-in.refused", OldMinutesCards.name(talk, source))
                .text("read-in.because", talk.texts().say("document." + reason.code()))
                .text("nothing-changed")
                .done();
    }

    private Card read(Talk talk, String source, String text, @Nullable LocalDate day) {
        var hash = hash(text);
        var same = archive.sameText(talk.group().id(), hash);
        return same.isPresent() ? again(talk, same.get(), day) : first(talk, source, hash, text, day);
    }

    private Card again(Talk talk, OldMinutes known, @Nullable LocalDate day) {
        if (known.day() != null) {
            return cards.again(talk, known);
        }
        return day == null ? cards.asksDay(talk, known) : dated(talk, known, day);
    }

    private Card first(Talk talk, String source, String hash, String text, @Nullable LocalDate given) {
        var reading = reader.read(text, given);
        if (reading.isEmpty()) {
            return cards.nothing(talk, source, "read-in.no-minutes");
        }
        var findings =
                OldMinutesReader.findings(reading, members.of(talk.group().id()));
        if (findings.isEmpty()) {
            return cards.nothing(talk, source, "read-in.no-findings");
        }
        var day = stated(talk, reading).or(() -> Optional.ofNullable(given));
        var minutes = new OldMinutes(
                UUID.randomUUID(),
                talk.group().id(),
                hash,
                source,
                day.orElse(null),
                day.isPresent() ? null : text,
                talk.me().id(),
                talk.now(),
                day.isPresent() ? findings : List.of());
        archive.save(minutes);
        return day.isPresent() ? cards.found(talk, minutes) : cards.asksDay(talk, minutes);
    }

    /** A meeting that is yet to come has no minutes: the text means something else. */
    private static Optional<LocalDate> stated(Talk talk, MinutesReading reading) {
        return Optional.ofNullable(reading.meeting().date()).filter(day -> !day.isAfter(talk.today()));
    }

    /** Somebody has told which day the meeting was. */
    Card dated(Talk talk, OldMinutes minutes, LocalDate day) {
        if (minutes.text() == null) {
            return cards.again(talk, minutes);
        }
        if (day.isAfter(talk.today())) {
            return talk.card(Tone.REFUSED, "read-in.future", talk.moments().day(day, talk.today()))
                    .text("read-in.day.how")
                    .text("nothing-changed")
                    .done();
        }
        var findings = OldMinutesReader.findings(
                reader.read(minutes.text(), day), members.of(talk.group().id()));
        var dated = minutes.dated(day, findings);
        archive.save(dated);
        return cards.found(talk, dated);
    }

    /** The same words are the same minutes, whatever the format they came in. */
    private static String hash(String text) {
        try {
            var words = Wording.lower(text).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package app.punktlig.chat;

import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Message.FileOffer;
import app.punktlig.language.Order;
import app.punktlig.language.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in old minutes: pasted text is read at once, files are fetched and read apart from the message. */
@Component
class ReadInAnswers {
    private static final int MOST_FILES = 10;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DAY = 40;

    private final ReadingIn reading;
    private final MinutesArchive archive;
    private final OfferedFiles files;
    private final FileReading soon;

    ReadInAnswers(ReadingIn reading, MinutesArchive archive, OfferedFiles files, FileReading soon) {
        this.reading = reading;
        this.archive = archive;
        this.files = files;
        this.soon = soon;
    }

    /** The refusal for who may not, or not here. */
    static Optional<Card> mayNot(Talk talk) {
        if (!talk.me().keepsTheAgenda()) {
            return Optional.of(talk.refused("refused.read-in")
                    .text("refused.keeper")
                    .text("nothing-changed")
                    .done());
        }
        return talk.inPrivate()
                ? Optional.empty()
                : Optional.of(talk.refused("read-in.in-private")
                        .text("nothing-changed")
                        .done());
    }

    Card readIn(Talk talk, String text) {
        var offered = talk.message().files();
        var day = day(talk, text);
        if (!offered.isEmpty()) {
            return fetch(talk, offered, day.orElse(null));
        }
        if (day.isPresent()) {
            return archive.awaitingDay(talk.group().id(), talk.me().id())
                    .map(minutes -> reading.dated(talk, minutes, day.get()))
                    .orElseGet(() -> how(talk, "read-in.no-waiting"));
        }
        return text.isBlank() ? how(talk, "read-in.what") : reading.pasted(talk, text);
    }

    private static Optional<LocalDate> day(Talk talk, String text) {
        return text.isBlank() || text.length() > LONGEST_DAY
                ? Optional.empty()
                : PastDay.whole(Wording.line(text), talk.today());
    }

    private static Card how(Talk talk, String key) {
        return talk.refused(key)
                .text("read-in.how")
                .text("fault.example", talk.example(Order.READ_IN))
                .done();
    }

    /** The address is valid for some minutes only, so that the files are fetched right after this has been answered. */
    private Card fetch(Talk talk, List<FileOffer> offered, @Nullable LocalDate day) {
        if (!talk.message().place().isPersonal()) {
            return talk.refused("read-in.in-private").text("nothing-changed").done();
        }
        if (offered.size() > MOST_FILES) {
            return talk.refused("read-in.too-many", MOST_FILES)
                    .text("nothing-changed")
                    .done();
        }
        var taken = offered.stream().map(offer -> offered(talk, offer, day)).toList();
        taken.forEach(file -> {
            files.save(file);
            soon.readSoon(file.id());
        });
        var names = taken.stream().map(OfferedFile::name).collect(Collectors.joining(", "));
        return talk.card(Tone.NEUTRAL, "read-in.reading", names)
                .text("read-in.reading.how")
                .done();
    }

    private static OfferedFile offered(Talk talk, FileOffer offer, @Nullable LocalDate day) {
        var name = Wording.line(offer.name());
        var shown = name.isEmpty() ? talk.texts().say("read-in.file") : name;
        var cut = shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME);
        return new OfferedFile(
                UUID.randomUUID(), talk.group().id(), talk.me().id(), cut, offer.downloadUrl(), day, talk.now());
    }

    /** The day was filled in or written, or a button named it. */
    Card date(Talk talk, UUID id, String words) {
        var minutes = archive.find(talk.group().id(), id);
        if (minutes.isEmpty()) {
            return talk.refused("read-in.unknown").text("nothing-changed").done();
        }
        var written = words.isBlank() ? talk.message().fields().getOrDefault("day", "") : words;
        return day(talk, written)
                .map(day -> reading.dated(talk, minutes.get(), day))
                .orElseGet(() -> talk.refused("day.unreadable", written)
                        .text("read-in.day.how")
                        .text("nothing-changed")
                        .done());
    }
}

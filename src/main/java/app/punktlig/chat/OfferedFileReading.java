package app.punktlig.chat;

import app.punktlig.chat.FileFetcher.Fetched;
import app.punktlig.group.Group;
import app.punktlig.group.Groups;
import app.punktlig.group.Member;
import app.punktlig.group.Members;
import app.punktlig.log.Trace;
import app.punktlig.reading.documents.Document;
import app.punktlig.reading.documents.Documents;
import app.punktlig.reading.documents.Refusal;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fetches and reads a file that somebody sent, and tells them in their personal chat what came of it. */
@Component
public class OfferedFileReading {
    private static final Logger log = LoggerFactory.getLogger(OfferedFileReading.class);

    /** Minutes with many pictures reach this; what is larger is something else. */
    static final int MOST_BYTES = 20 << 20;

    private final OfferedFiles files;
    private final FileFetcher fetcher;
    private final ReadingIn reading;
    private final Groups groups;
    private final Members members;
    private final Reach reach;
    private final Posts posts;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Documents documents = new Documents();

    OfferedFileReading(
            OfferedFiles files,
            FileFetcher fetcher,
            ReadingIn reading,
            Groups groups,
            Members members,
            Reach reach,
            Posts posts,
            Clock clock,
            TransactionTemplate transaction) {
        this.files = files;
        this.fetcher = fetcher;
        this.reading = reading;
        this.groups = groups;
        this.members = members;
        this.reach = reach;
        this.posts = posts;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Does nothing when the file has been dealt with; fetching and opening happen outside any transaction. */
    public void read(UUID id) {
        files.find(id).ifPresent(file -> tell(file, answer(file)));
    }

    private Function<Talk, Card> answer(OfferedFile file) {
        return switch (fetcher.fetch(file.url(), MOST_BYTES)) {
            case Fetched.Content content -> opened(file, documents.open(file.name(), content.bytes()));
            case Fetched.TooLarge _ -> opened(file, new Document.Refused(Refusal.TOO_LARGE));
            case Fetched.NotAllowed _ -> failed(file, "not-allowed");
            case Fetched.Gone _ -> failed(file, "gone");
            case Fetched.Failed failed -> {
                log.warn("file {} could not be fetched: {}", file.id(), failed.reason());
                yield failed(file, "failed");
            }
        };
    }

    private Function<Talk, Card> opened(OfferedFile file, Document document) {
        return talk ->
                ReadInAnswers.mayNot(talk).orElseGet(() -> reading.opened(talk, file.name(), document, file.day()));
    }

    private static Function<Talk, Card> failed(OfferedFile file, String why) {
        return talk -> talk.refused("read-in.refused", file.name())
                .text("read-in.fetch." + why)
                .text("nothing-changed")
                .done();
    }

    private void tell(OfferedFile file, Function<Talk, Card> answer) {
        try {
            transaction.executeWithoutResult(_ -> say(file, answer));
        } catch (RuntimeException broken) {
            log.error("file {} could not be read; nothing was saved\n{}", file.id(), Trace.of(broken));
            transaction.executeWithoutResult(_ -> say(file, failed(file, "broken")));
        }
    }

    private void say(OfferedFile file, Function<Talk, Card> answer) {
        groups.hold(file.group());
        files.forget(file.id());
        groups.find(file.group())
                .filter(Group::installed)
                .ifPresent(group ->
                        members.find(group.id(), file.person()).ifPresent(member -> say(group, member, answer)));
    }

    private void say(Group group, Member member, Function<Talk, Card> answer) {
        var talk = Talk.toAll(group, clock.instant())
                .privatelyTo(member, reach.chatOf(group, member), reach.languageOf(group, member));
        posts.say(Post.reply(talk.message().place(), answer.apply(talk)));
    }
}

package app.punktlig.chat;

import app.punktlig.agenda.MeetingId;
import app.punktlig.chat.Card.Tone;
import app.punktlig.group.Group;
import app.punktlig.group.Groups;
import app.punktlig.group.Members;
import app.punktlig.language.Texts;
import app.punktlig.minutes.AdoptedMinutes;
import app.punktlig.minutes.ChannelFiles;
import app.punktlig.minutes.MinuteBook;
import app.punktlig.minutes.MinutesDocument;
import app.punktlig.minutes.PublishingStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes adopted minutes as a document into the channel's Files: until it works, and telling the secretary once when it does not. */
@Component
public class MinutesPublishing {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** Somebody has to grant a permission first. */
    private static final Duration REFUSED_PAUSE = Duration.ofHours(6);

    /** Passing faults are not worth a message before the third. */
    private static final int TOLD_AFTER = 3;

    private final MinuteBook book;
    private final Groups groups;
    private final MinutesDocument document;
    private final ChannelFiles files;
    private final Posts posts;
    private final Reach reach;
    private final Members members;
    private final TransactionTemplate transaction;

    MinutesPublishing(
            MinuteBook book,
            Groups groups,
            MinutesDocument document,
            ChannelFiles files,
            Posts posts,
            Reach reach,
            Members members,
            TransactionTemplate transaction) {
        this.book = book;
        this.groups = groups;
        this.document = document;
        this.files = files;
        this.posts = posts;
        this.reach = reach;
        this.members = members;
        this.transaction = transaction;
    }

    /** Tries once; tells how long to wait before the next try, or nothing when there is no more to do. */
    public Optional<Duration> write(MeetingId meeting, int version, Instant now) {
        var minutes = book.version(meeting, version);
        var group = minutes.flatMap(m -> groups.find(m.group())).filter(Group::installed);
        var step = step(meeting, version);
        if (minutes.isEmpty() || group.isEmpty() || step.state() == PublishingStep.State.DONE) {
            return Optional.empty();
        }
        var outcome = store(group.get(), minutes.get());
        var pause = transaction.execute(_ -> record(group.get(), minutes.get(), step, outcome, now));
        return pause == null ? Optional.empty() : pause;
    }

    private PublishingStep step(MeetingId meeting, int version) {
        return book.steps(meeting, version).stream()
                .filter(step -> step.kind() == PublishingStep.Kind.DOCUMENT)
                .findFirst()
                .orElseGet(() -> PublishingStep.done(PublishingStep.Kind.DOCUMENT, "", Instant.EPOCH));
    }

    private ChannelFiles.Outcome store(Group group, AdoptedMinutes minutes) {
        var bytes = document.of(minutes.posted(), minutes.language(), group.zone());
        return files.store(group, fileName(group, minutes), bytes);
    }

    /** "Mötesanteckningar 2026-02-04.docx"; a correction has its version in the name, so that both can be read. */
    static String fileName(Group group, AdoptedMinutes minutes) {
        var meeting = minutes.posted().meeting();
        var start = meeting.start().atZone(group.zone());
        var name = Texts.in(minutes.language()).say("minutes.file") + " " + start.toLocalDate();
        var time = meeting.allDay() ? "" : " %02d%02d".formatted(start.getHour(), start.getMinute());
        return name + time + (minutes.version() == 1 ? "" : " v" + minutes.version()) + ".docx";
    }

    private Optional<Duration> record(
            Group group, AdoptedMinutes minutes, PublishingStep step, ChannelFiles.Outcome outcome, Instant now) {
        return switch (outcome) {
            case ChannelFiles.Outcome.Stored stored -> {
                book.save(minutes.meeting(), minutes.version(), step.succeeded(stored.webUrl(), now));
                yield Optional.empty();
            }
            case ChannelFiles.Outcome.Later later -> {
                var failed = step.failed(later.reason(), now);
                save(group, minutes, failed, failed.attempts() >= TOLD_AFTER, now);
                yield Optional.of(longer(later.pause(), pause(failed.attempts())));
            }
            case ChannelFiles.Outcome.Refused refused -> {
                save(group, minutes, step.failed(refused.reason(), now), true, now);
                yield Optional.of(REFUSED_PAUSE);
            }
        };
    }

    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void save(Group group, AdoptedMinutes minutes, PublishingStep failed, boolean worthTelling, Instant now) {
        boolean tell = worthTelling && !failed.told();
        book.save(minutes.meeting(), minutes.version(), tell ? failed.asTold() : failed);
        if (tell) {
            tell(group, minutes, failed, now);
        }
    }

    /** Whoever adopted the minutes hears of it, once. */
    private void tell(Group group, AdoptedMinutes minutes, PublishingStep failed, Instant now) {
        members.find(group.id(), minutes.by()).ifPresent(member -> {
            var talk = Talk.toAll(group, now)
                    .privatelyTo(member, reach.chatOf(group, member), reach.languageOf(group, member));
            var when = talk.moments().day(minutes.posted().meeting().start(), now);
            var card = talk.card(Tone.WARNING, "document.fails", when)
                    .text("document.fails.why", failed.detail())
                    .text("document.fails.retried")
                    .button("steps", SummaryAnswers.showing(minutes.meeting()));
            posts.say(Post.reply(talk.message().place(), card.done()));
        });
    }
}

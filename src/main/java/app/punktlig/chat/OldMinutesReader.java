package app.punktlig.chat;

import app.punktlig.chat.OldFinding.Kind;
import app.punktlig.chat.OldFinding.State;
import app.punktlig.followup.Deadline;
import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import app.punktlig.language.TopicWords;
import app.punktlig.language.Wording;
import app.punktlig.language.names.PersonNames;
import app.punktlig.reading.Alarm;
import app.punktlig.reading.FoundDecision;
import app.punktlig.reading.FoundDue;
import app.punktlig.reading.FoundFollowUp;
import app.punktlig.reading.FoundPoint;
import app.punktlig.reading.FoundTopic;
import app.punktlig.reading.MinutesReading;
import app.punktlig.reading.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes proposals for one group of what was read in old minutes: names are resolved where they certainly mean a member. */
final class OldMinutesReader {
    /** A task or a sentence is told in fewer letters; more is a document without full stops. */
    private static final int LONGEST = 1_000;

    private final MinutesReading reading;
    private final PersonNames<Member> people;
    private final Map<String, String> titles;

    private OldMinutesReader(MinutesReading reading, List<Member> roster) {
        this.reading = reading;
        this.people = PersonNames.of(roster, Member::name);
        this.titles = reading.points().stream()
                .collect(Collectors.toMap(FoundPoint::label, FoundPoint::title, (first, _) -> first));
    }

    static List<OldFinding> findings(MinutesReading reading, List<Member> roster) {
        return new OldMinutesReader(reading, roster).findings();
    }

    private List<OldFinding> findings() {
        var all = new ArrayList<OldFinding>();
        all.addAll(decisions());
        reading.followUps().forEach(found -> all.add(assignment(found)));
        reading.returningTopics().forEach(found -> all.add(topic(found)));
        return all;
    }

    /** The explicit ones and those that an alarm points at, each sentence once. */
    private List<OldFinding> decisions() {
        var alarming = reading.alarms().stream().map(Alarm::quote).collect(Collectors.toSet());
        var told = new HashSet<Quote>();
        return Stream.concat(
                        reading.decisions().stream().map(d -> decision(d, alarming, told)),
                        reading.alarms().stream().map(a -> decision(a.point(), a.quote(), true, told)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<OldFinding> decision(FoundDecision found, Set<Quote> alarming, Set<Quote> told) {
        return decision(found.point(), found.quote(), alarming.contains(found.quote()), told);
    }

    private Optional<OldFinding> decision(@Nullable String point, Quote quote, boolean alarming, Set<Quote> told) {
        return told.add(quote)
                ? Optional.of(finding(Kind.DECISION, point, quote.text(), quote, "", null, List.of(), null, alarming))
                : Optional.empty();
    }

    private OldFinding assignment(FoundFollowUp found) {
        var names = found.ownersResolved().isEmpty() ? found.owners() : found.ownersResolved();
        var owner = names.isEmpty() ? "" : names.getFirst();
        var member = member(owner).or(() -> found.owners().stream().findFirst().flatMap(this::member));
        var helpers = names.stream().skip(1).toList();
        return finding(
                Kind.ASSIGNMENT,
                found.point(),
                withoutDue(found.what(), found.dueText()),
                found.quote(),
                member.map(Member::name).orElse(owner),
                member.map(Member::id).orElse(null),
                helpers,
                deadline(found.dueText(), found.due()),
                false);
    }

    /** A due that ends the task stands beside it. */
    private static String withoutDue(String what, @Nullable String due) {
        var bare = what.strip().replaceFirst("[.\\s]+$", "");
        return due == null || due.isBlank() || !bare.endsWith(due) || bare.length() == due.length()
                ? what
                : bare.substring(0, bare.length() - due.length()).replaceFirst("[,\\s]+$", "");
    }

    private Optional<Member> member(String name) {
        return !name.isBlank() && people.find(name) instanceof PersonNames.Found.One<Member>(Member one)
                ? Optional.of(one)
                : Optional.empty();
    }

    private OldFinding topic(FoundTopic found) {
        return finding(
                Kind.TOPIC,
                found.point(),
                isTelling(found.topic()) ? found.topic() : titles.getOrDefault(found.point(), found.topic()),
                found.quote(),
                "",
                null,
                List.of(),
                deadline(found.dueText(), found.due()),
                false);
    }

    /** "Ärendet tas upp igen": only the point's title says which. */
    private static boolean isTelling(String topic) {
        return !TopicWords.THE_MATTER.contains(Wording.lower(topic));
    }

    private OldFinding finding(
            Kind kind,
            @Nullable String point,
            String what,
            Quote quote,
            String owner,
            @Nullable MemberId ownerId,
            List<String> helpers,
            @Nullable Deadline deadline,
            boolean alarming) {
        var said = cut(what).isEmpty() ? cut(quote.text()) : cut(what);
        return new OldFinding(
                UUID.randomUUID(),
                kind,
                point == null ? "" : cut(titles.getOrDefault(point, point)),
                said.isEmpty() ? "…" : said,
                cut(quote.text()),
                cut(owner),
                ownerId,
                helpers.stream().map(OldMinutesReader::cut).toList(),
                deadline,
                alarming,
                State.OPEN,
                "");
    }

    private static String cut(String text) {
        var line = Wording.line(text);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }

    /** Days are counted from the old meeting; "the next meeting" is found among the group's when it is taken. */
    private static @Nullable Deadline deadline(@Nullable String words, FoundDue due) {
        if (words == null || words.isBlank()) {
            return null;
        }
        var first = due.start();
        var last = due.end();
        if (first != null && last != null && !last.isBefore(first)) {
            return Deadline.days(cut(words), kind(due, first.equals(last)), first, last);
        }
        return due.kind() == FoundDue.Kind.NEXT_MEETING ? Deadline.someMeeting(cut(words)) : Deadline.soon(cut(words));
    }

    private static Deadline.Kind kind(FoundDue due, boolean oneDay) {
        if (oneDay) {
            return Deadline.Kind.DAY;
        }
        if (due.kind() == FoundDue.Kind.MONTH) {
            return Deadline.Kind.MONTH;
        }
        return due.iso() != null && due.iso().contains("-W") ? Deadline.Kind.WEEK : Deadline.Kind.PERIOD;
    }
}

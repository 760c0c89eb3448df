package app.punktlig.chat;

import static java.util.Comparator.comparingInt;

import app.punktlig.agenda.Presenter;
import app.punktlig.group.Member;
import app.punktlig.group.Members;
import app.punktlig.group.Role;
import app.punktlig.language.FollowUpWords;
import app.punktlig.language.Wording;
import app.punktlig.minutes.Attendance;
import app.punktlig.minutes.Attendance.Absent;
import app.punktlig.minutes.Attendance.Mode;
import app.punktlig.minutes.Attendance.Present;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who was there: "alla utom Bo", "Anna, Eva via Teams, Siv 13–15, SG: Karin Ek". */
@Component
class AttendanceReader {
    private static final Pattern COMMAS = Pattern.compile("\\s*[,;\\n]\\s*");
    private static final Pattern AND = Pattern.compile("\\s+(?:och|and|samt|&)\\s+");
    private static final Pattern SEPARATORS = Pattern.compile(COMMAS.pattern() + "|" + AND.pattern());
    private static final Pattern HOURS =
            Pattern.compile("\\(?(\\d{1,2}(?:[.:]\\d{2})?)\\s?[–-]\\s?(\\d{1,2}(?:[.:]\\d{2})?)\\)?$");
    private static final Pattern FROM_OR_UNTIL = Pattern.compile(
            "(?:från|till|from|until)\\s(?:kl\\.?\\s)?\\d{1,2}(?:[.:]\\d{2})?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUP = Pattern.compile("([\\p{L}][\\p{L}\\d .-]{0,40}?)\\s*:\\s*(.*)");

    private final PeopleFinder people;
    private final Members members;

    AttendanceReader(PeopleFinder people, Members members) {
        this.people = people;
        this.members = members;
    }

    /** Those who were there, added to what is known. */
    Found<Attendance> present(Talk talk, Attendance before, String said) {
        var words =
                SEPARATORS.splitAsStream(said.strip()).filter(w -> !w.isEmpty()).toList();
        return words.isEmpty() ? new Found.Not<>(missing(talk)) : everybodyOr(talk, before, said, words);
    }

    private Found<Attendance> everybodyOr(Talk talk, Attendance before, String said, List<String> words) {
        var first = words.getFirst().split("\\s+", 3);
        if (!FollowUpWords.EVERYBODY.contains(Wording.lower(first[0]))) {
            return named(talk, words).map(present -> withPresent(before, present));
        }
        var all = withPresent(before, everybody(talk));
        boolean except = first.length > 1 && FollowUpWords.EXCEPT.contains(Wording.lower(first[1]));
        if (except) {
            var who = said.strip().split("\\s+", 3);
            return who.length < 3 ? new Found.Not<>(missing(talk)) : except(talk, all, who[2]);
        }
        var others = first.length == 1 ? words.subList(1, words.size()) : words;
        return named(talk, others).map(present -> withPresent(all, present));
    }

    /** "A och B, C via Teams, D 13–14.30" after "alla utom": away are those before the first who took part in another way. */
    private Found<Attendance> except(Talk talk, Attendance all, String said) {
        var parts = COMMAS.splitAsStream(said).filter(p -> !p.isBlank()).toList();
        int away = (int) parts.stream().takeWhile(part -> way(part).isEmpty()).count();
        if (away == 0) {
            return new Found.Not<>(
                    talk.refused("attendance.except").text("nothing-changed").done());
        }
        var others = parts.subList(away, parts.size()).stream()
                .flatMap(AttendanceReader::eachInItsWay)
                .toList();
        return absent(talk, all, String.join(", ", parts.subList(0, away)))
                .flatMap(absent -> named(talk, others).map(present -> withPresent(absent, present)));
    }

    /** "C och D via Teams" is two who took part so. */
    private static Stream<String> eachInItsWay(String part) {
        var names = AND.split(part);
        var shared = way(part).orElse("");
        return Stream.of(names).map(name -> way(name).isPresent() ? name : name + " " + shared);
    }

    /** How somebody took part, where the words end with it: "via Teams", "13–14.30", "från 14". */
    private static Optional<String> way(String words) {
        var hours = HOURS.matcher(words);
        if (hours.find()) {
            return Optional.of(hours.group());
        }
        var part = FROM_OR_UNTIL.matcher(words);
        return part.find()
                ? Optional.of(part.group())
                : Stream.of(FollowUpWords.REMOTELY, FollowUpWords.PARTLY)
                        .flatMap(table -> ended(words, table).stream())
                        .map(name -> words.strip().substring(name.length()))
                        .findFirst();
    }

    /** Guests of the team are not the group. */
    private List<Present> everybody(Talk talk) {
        return members.of(talk.group().id()).stream()
                .filter(m -> !m.is(Role.GUEST))
                .map(m -> new Present(m.name(), m.id(), null, Mode.IN_THE_ROOM, ""))
                .toList();
    }

    private Found<List<Present>> named(Talk talk, List<String> words) {
        var found = new ArrayList<Present>();
        String group = null;
        for (var word : words) {
            var ofGroup = GROUP.matcher(word);
            boolean named = ofGroup.matches();
            group = named ? Wording.line(ofGroup.group(1)) : group;
            switch (present(talk, named ? ofGroup.group(2) : word, group)) {
                case Found.Is<Present> is -> found.add(is.it());
                case Found.Not<Present> not -> {
                    return new Found.Not<>(not.answer());
                }
            }
        }
        return new Found.Is<>(found);
    }

    private Found<Present> present(Talk talk, String words, @Nullable String group) {
        var hours = HOURS.matcher(words);
        if (hours.find()) {
            var remark = hours.group(1) + "–" + hours.group(2);
            return person(talk, words.substring(0, hours.start()), group, Mode.PARTIAL, remark);
        }
        var part = FROM_OR_UNTIL.matcher(words);
        if (part.find()) {
            return person(talk, words.substring(0, part.start()), group, Mode.PARTIAL, part.group());
        }
        return ended(words, FollowUpWords.REMOTELY)
                .map(name -> person(talk, name, group, Mode.REMOTE, ""))
                .or(() -> ended(words, FollowUpWords.PARTLY).map(name -> person(talk, name, group, Mode.PARTIAL, "")))
                .orElseGet(() -> person(talk, words, group, Mode.IN_THE_ROOM, ""));
    }

    /** The words before an ending of the table, parentheses around it or not. */
    private static Optional<String> ended(String words, Set<String> endings) {
        var bare = words.strip().replaceFirst("\\)$", "");
        return endings.stream()
                .filter(ending -> Wording.lower(bare).endsWith(" " + ending)
                        || Wording.lower(bare).endsWith("(" + ending))
                .max(comparingInt(String::length))
                .map(ending -> bare.substring(0, bare.length() - ending.length()));
    }

    private Found<Present> person(Talk talk, String words, @Nullable String group, Mode mode, String remark) {
        var name = name(words);
        return people.presenter(talk, name).flatMap(p -> {
            boolean stranger = p.member() == null && group == null && isOneWord(name);
            return stranger
                    ? new Found.Not<>(nobody(talk, name))
                    : new Found.Is<>(new Present(p.name(), group == null ? p.member() : null, group, mode, remark));
        });
    }

    /** Without "deltog", "kl." and what opens a parenthesis. */
    private static String name(String words) {
        var name = words.strip().replaceFirst("[\\s(]+$", "");
        int space = name.lastIndexOf(' ');
        while (space > 0 && FollowUpWords.BEFORE_HOURS.contains(Wording.lower(name.substring(space + 1)))) {
            name = name.substring(0, space).strip();
            space = name.lastIndexOf(' ');
        }
        return name;
    }

    /** A guest is named in full; one word that fits nobody is misspelt. */
    private static boolean isOneWord(String name) {
        return !name.strip().contains(" ");
    }

    /** Those who were not there: of the group always. */
    Found<Attendance> absent(Talk talk, Attendance before, String said) {
        var found = new ArrayList<Absent>();
        for (var word : SEPARATORS.split(said.strip())) {
            switch (people.presenter(talk, word.strip())) {
                case Found.Is<Presenter> is
                when is.it().member() != null ->
                    found.add(new Absent(is.it().name(), is.it().member()));
                case Found.Is<Presenter> _ -> {
                    return new Found.Not<>(nobody(talk, word));
                }
                case Found.Not<Presenter> not -> {
                    return new Found.Not<>(not.answer());
                }
            }
        }
        return found.isEmpty() ? new Found.Not<>(missing(talk)) : new Found.Is<>(withAbsent(before, found));
    }

    private Card nobody(Talk talk, String name) {
        var names = members.of(talk.group().id()).stream().map(Member::name).toList();
        return talk.refused("who.nobody", name)
                .text("who.nobody.members", String.join(", ", names))
                .text("attendance.guests")
                .text("nothing-changed")
                .done();
    }

    private static Card missing(Talk talk) {
        return talk.refused("attendance.who").text("nothing-changed").done();
    }

    private static Attendance withPresent(Attendance before, List<Present> now) {
        var names = now.stream().map(Present::name).toList();
        var present = new ArrayList<>(
                before.present().stream().filter(p -> !names.contains(p.name())).toList());
        present.addAll(now);
        var absent =
                before.absent().stream().filter(a -> !names.contains(a.name())).toList();
        return new Attendance(present, absent);
    }

    private static Attendance withAbsent(Attendance before, List<Absent> now) {
        var names = now.stream().map(Absent::name).toList();
        var absent = new ArrayList<>(
                before.absent().stream().filter(a -> !names.contains(a.name())).toList());
        absent.addAll(now);
        var present =
                before.present().stream().filter(p -> !names.contains(p.name())).toList();
        return new Attendance(present, absent);
    }
}

package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who was there, who was not, and who held an office at the meeting, as it is read line by line. */
final class Register {

    final Map<String, Attendee> present = new LinkedHashMap<>();
    final Map<String, Absentee> absent = new LinkedHashMap<>();
    final Map<String, Person> people = new LinkedHashMap<>();

    /** Whom an @name means. */
    final Map<String, Person> handles = new LinkedHashMap<>();

    @Nullable
    String chair;

    @Nullable
    String secretary;

    /** Who sent the letter the minutes are. */
    @Nullable
    String sender;

    private final List<String> addressed = new ArrayList<>();

    /** Who typed into the chat that the minutes are was there; who typed most of it wrote them. */
    void typed(Chat chat) {
        chat.typists().stream().filter(NamePiece::isFullName).forEach(this::addPresentUnlessKnown);
        sender = sender == null ? chat.writer() : sender;
    }

    /** Those to whom the letter that the minutes are was sent: their whole names. */
    void addressed(String names) {
        NameList.in(names, false).stream()
                .map(ListedName::name)
                .filter(NamePiece::isFullName)
                .forEach(addressed::add);
    }

    /** A given name as the letter's heading has it whole. */
    private ListedName whole(ListedName entry) {
        if (addressed.isEmpty()) {
            return entry;
        }
        List<String> named = addressed.stream()
                .filter(name -> key(name).startsWith(key(entry.name()) + " "))
                .toList();
        return named.size() == 1 ? new ListedName(named.getFirst(), entry.initials(), entry.beside()) : entry;
    }

    void addPresent(ListedName entry, Attendee.Mode mode, @Nullable String group) {
        if (NameList.isWriter(entry.name())) {
            addSender();
        } else {
            add(whole(entry), mode, group);
        }
    }

    private void add(ListedName entry, Attendee.Mode mode, @Nullable String group) {
        boolean shortForm =
                entry.name().indexOf(' ') < 0 && (isKnownByFirstName(entry.name()) || isKnownByInitials(entry.name()));
        if (shortForm || Attendance.NOBODY.matcher(entry.name()).matches()) {
            return;
        }
        if (!absent.containsKey(key(entry.name()))) {
            present.remove(key(entry.initials()));
            present.putIfAbsent(key(entry.name()), new Attendee(entry.name(), group, mode, entry.role()));
        }
        know(entry);
    }

    /** Whether a short name is one of a list's. */
    boolean isKnown(String name) {
        return name.length() < 40 && present.values().stream().anyMatch(a -> isShortFor(name, a));
    }

    private boolean isKnownByFirstName(String name) {
        return present.values().stream().anyMatch(a -> key(a.name()).startsWith(key(name) + " "));
    }

    private boolean isKnownByInitials(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                && people.values().stream().anyMatch(p -> p.parts().size() > 1 && p.hasInitials(name));
    }

    /** How somebody took part, told in a sentence after the list. */
    void took(ListedName entry, Attendee.Mode mode) {
        List<Attendee> listed = present.values().stream()
                .filter(a -> isShortFor(entry.name(), a))
                .toList();
        if (listed.size() == 1) {
            Attendee known = listed.getFirst();
            present.put(key(known.name()), new Attendee(known.name(), known.group(), mode, known.role()));
        } else {
            addPresent(entry, mode, null);
        }
    }

    private static boolean isShortFor(String name, Attendee attendee) {
        return key(attendee.name()).equals(key(name)) || key(attendee.name()).startsWith(key(name) + " ");
    }

    /** A name in a line of its own, which a list may hold in a longer form. */
    void addPresentUnlessKnown(String name) {
        Person person = Person.of(name, "");
        boolean known = people.values().stream().anyMatch(p -> p.isCalled(person));
        if (!known || people.containsKey(key(name)) && !absent.containsKey(key(name))) {
            addPresent(new ListedName(name, "", ""), Attendee.Mode.PRESENT, null);
        }
    }

    void addAbsent(ListedName written, @Nullable String group) {
        ListedName entry = whole(written);
        if (Attendance.NOBODY.matcher(entry.name()).matches() || isListedByWholeName(entry)) {
            return;
        }
        absent.putIfAbsent(key(entry.name()), new Absentee(entry.name(), group));
        present.remove(key(entry.name()));
        know(entry);
    }

    /** "Mr Ek" of whom the list of those absent has told already. */
    private boolean isListedByWholeName(ListedName entry) {
        Person person = Person.of(NamePiece.withoutCourtesy(entry.name()), "");
        return person.parts().size() == 1
                && absent.values().stream()
                        .map(a -> Person.of(a.name(), ""))
                        .anyMatch(a -> a.parts().size() > 1
                                && !a.name().equals(entry.name())
                                && a.parts().contains(person.last()));
    }

    /** "I" and "me" in a sentence of who came is the one who writes. */
    void addSender() {
        if (sender != null) {
            addPresent(new ListedName(sender, "", ""), Attendee.Mode.PRESENT, null);
            secretary = secretary == null ? sender : secretary;
        }
    }

    private void know(ListedName entry) {
        people.computeIfAbsent(key(entry.name()), _ -> Person.of(entry.name(), entry.initials()));
        if (!entry.handle().isEmpty()) {
            handles.putIfAbsent(key(entry.handle()), Person.of(entry.name(), entry.initials()));
        }
        if (chair == null && entry.holds(Attendance.CHAIR)) {
            chair = entry.name();
        }
        if (secretary == null && entry.holds(Attendance.SECRETARY)) {
            secretary = entry.name();
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package app.punktlig.reading;

import app.punktlig.language.minutes.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Who owns a row of an action table: everything between the commas of the cell counts, known or not. */
final class TableOwners {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:,|;|/|\\+|&|\\boch\\b|\\band\\b|\\bsamt\\b)\\s*", Pattern.UNICODE_CHARACTER_CLASS);

    private final Roster roster;
    private final Spotter spotter;

    TableOwners(Roster roster, Spotter spotter) {
        this.roster = roster;
        this.spotter = spotter;
    }

    List<Mention> in(String cell) {
        List<Mention> owners = new ArrayList<>();
        for (String part : BETWEEN.split(cell.strip())) {
            String name = part.strip();
            if (name.isEmpty() || name.equals("-") || name.equals("–") || name.equals("?") || name.length() > 60) {
                continue;
            }
            Prepared prepared = spotter.prepare(new Sentence(0, name.length(), name, Sentence.Kind.ROW, 0));
            boolean everybody = !prepared.mentions().isEmpty()
                    && (prepared.mentions().getFirst().party() == Party.EVERYBODY
                            || prepared.mentions().getFirst().party() == Party.US);
            owners.add(
                    everybody
                            ? prepared.mentions().getFirst()
                            : new Mention(Party.PERSON, name, people(name, prepared)));
        }
        return owners;
    }

    private List<Person> people(String name, Prepared prepared) {
        List<Person> known = roster.named(name);
        return known.isEmpty() && prepared.mentions().size() == 1
                ? prepared.mentions().getFirst().people()
                : known;
    }
}

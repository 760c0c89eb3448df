package app.punktlig.reading;

import app.punktlig.language.minutes.Party;
import java.util.List;

/** Somebody a sentence speaks of, as written, with the people it can mean. */
record Mention(Party party, String written, List<Person> people) {

    /** The one person it means, where it is plain. */
    boolean isOnePerson() {
        return people.size() == 1;
    }
}

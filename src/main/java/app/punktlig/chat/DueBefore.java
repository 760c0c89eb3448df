package app.punktlig.chat;

import app.punktlig.followup.Assignment;
import app.punktlig.followup.Assignments;
import app.punktlig.group.Group;
import app.punktlig.language.Language;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The group's assignments that are overdue, or due before an instant, as rows for all to see. */
@Component
class DueBefore {
    private final Assignments assignments;

    DueBefore(Assignments assignments) {
        this.assignments = assignments;
    }

    List<Card.Row> rows(Group group, Language language, Instant until, Instant now) {
        var talk = Talk.edited(group, language, now);
        var last = until.atZone(group.zone()).toLocalDate();
        return assignments.open(group.id()).stream()
                .filter(a -> !a.confidential() && (a.isOverdue(talk.today()) || a.isDueBy(last, talk.today())))
                .map((Assignment a) -> AssignmentCards.row(talk, a))
                .toList();
    }
}

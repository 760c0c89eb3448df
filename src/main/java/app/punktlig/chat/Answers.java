package app.punktlig.chat;

import org.springframework.stereotype.Component;

/** Hands each command to those who answer it. */
@Component
class Answers {
    private final AgendaAnswers agenda;
    private final GroupAnswers group;
    private final FormAnswers forms;
    private final ArchiveAnswers archive;
    private final FollowUpAnswers followUp;
    private final MinutesAnswers minutes;

    Answers(
            AgendaAnswers agenda,
            GroupAnswers group,
            FormAnswers forms,
            ArchiveAnswers archive,
            FollowUpAnswers followUp,
            MinutesAnswers minutes) {
        this.agenda = agenda;
        this.group = group;
        this.forms = forms;
        this.archive = archive;
        this.followUp = followUp;
        this.minutes = minutes;
    }

    Card answer(Talk talk, Command command) {
        if (!GuestRules.bind(talk)) {
            return given(talk, command);
        }
        return GuestRules.allow(command) ? GuestRules.fitting(talk, given(talk, command)) : GuestRules.refusal(talk);
    }

    private Card given(Talk talk, Command command) {
        return switch (command) {
            case Command.OnAgenda onAgenda -> agenda.answer(talk, onAgenda);
            case Command.OnGroup onGroup -> group.answer(talk, onGroup);
            case Command.OnForms onForms -> forms.answer(talk, onForms);
            case Command.OnArchive onArchive -> archive.answer(talk, onArchive);
            case Command.OnAssignments onAssignments -> followUp.answer(talk, onAssignments);
            case Command.OnMinutes onMinutes -> minutes.answer(talk, onMinutes);
        };
    }
}

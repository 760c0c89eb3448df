package app.punktlig.chat;

import org.springframework.stereotype.Component;

/** Opens forms and takes in what was filled in. */
@Component
class FormAnswers {
    private final PointForm point;
    private final AssignmentForm assignment;
    private final NotesForm notes;
    private final AttendanceForm attendance;
    private final SettingsForm settings;
    private final OwnSettingsForm own;

    FormAnswers(
            PointForm point,
            AssignmentForm assignment,
            NotesForm notes,
            AttendanceForm attendance,
            SettingsForm settings,
            OwnSettingsForm own) {
        this.point = point;
        this.assignment = assignment;
        this.notes = notes;
        this.attendance = attendance;
        this.settings = settings;
        this.own = own;
    }

    Card answer(Talk talk, Command.OnForms command) {
        return switch (command) {
            case Command.ShowPointForm show -> point.show(talk, show.id());
            case Command.SavePointForm save -> point.save(talk, save.point());
            case Command.ShowAssignmentForm _ -> assignment.show(talk);
            case Command.SaveAssignmentForm _ -> assignment.save(talk);
            case Command.ShowNotesForm show -> notes.show(talk, show.point());
            case Command.SaveNotesForm save -> notes.save(talk, save.point());
            case Command.ShowAttendanceForm show -> attendance.show(talk, show.of());
            case Command.SaveAttendanceForm save -> attendance.save(talk, save.of());
            case Command.ShowSettingsForm _ -> settings.show(talk);
            case Command.SaveSettingsForm _ -> settings.save(talk);
            case Command.ShowOwnSettingsForm _ -> own.show(talk);
            case Command.SaveOwnSettingsForm _ -> own.save(talk);
        };
    }
}

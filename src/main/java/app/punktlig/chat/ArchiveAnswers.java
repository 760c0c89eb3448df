package app.punktlig.chat;

import org.springframework.stereotype.Component;

/** Answers what is said about what was said and decided before. */
@Component
class ArchiveAnswers {
    private final SearchAnswers search;
    private final LogAnswers log;
    private final ReadInAnswers readIn;
    private final OldMinutesAnswers oldMinutes;
    private final OldFindingForm form;

    ArchiveAnswers(
            SearchAnswers search,
            LogAnswers log,
            ReadInAnswers readIn,
            OldMinutesAnswers oldMinutes,
            OldFindingForm form) {
        this.search = search;
        this.log = log;
        this.readIn = readIn;
        this.oldMinutes = oldMinutes;
        this.form = form;
    }

    Card answer(Talk talk, Command.OnArchive command) {
        return switch (command) {
            case Command.Search asked -> search.search(talk, asked.words());
            case Command.AskDecisions asked -> search.decisions(talk, asked.words());
            case Command.ShowLog asked -> log.show(talk, asked.lines());
            case Command.OnOldMinutes onOldMinutes ->
                ReadInAnswers.mayNot(talk).orElseGet(() -> onOldMinutes(talk, onOldMinutes));
        };
    }

    private Card onOldMinutes(Talk talk, Command.OnOldMinutes command) {
        return switch (command) {
            case Command.ReadIn said -> readIn.readIn(talk, said.text());
            case Command.DateOldMinutes date -> readIn.date(talk, date.id(), date.day());
            case Command.ShowOldMinutes show -> oldMinutes.page(talk, show.id(), show.page());
            case Command.TakeFinding take -> oldMinutes.take(talk, take.finding(), take.page());
            case Command.LeaveFinding leave -> oldMinutes.leave(talk, leave.finding(), leave.page());
            case Command.GiveFinding give -> oldMinutes.by(talk, give.finding(), give.who());
            case Command.TakeAllFindings all -> oldMinutes.takeAll(talk, all.oldMinutes());
            case Command.LeaveAllFindings all -> oldMinutes.leaveAll(talk, all.oldMinutes());
            case Command.ShowFindingForm show -> form.show(talk, show.finding());
            case Command.SaveFindingForm save -> form.save(talk, save.finding());
        };
    }
}

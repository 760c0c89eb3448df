package app.punktlig.chat;

import app.punktlig.chat.Card.Button;
import app.punktlig.group.Role;
import app.punktlig.language.Language;
import app.punktlig.language.Order;

/** What a guest of the team may do: read, present, and report on what has been given to them. */
final class GuestRules {
    private static final CommandReader READER = new CommandReader();

    private GuestRules() {}

    static boolean bind(Talk talk) {
        return talk.me().is(Role.GUEST) && !talk.me().keepsTheAgenda();
    }

    /** Those that change somebody's own assignment ask whose it is. */
    static boolean allow(Command command) {
        return switch (command) {
            case Command.OnAgenda onAgenda -> allowOnAgenda(onAgenda);
            case Command.OnForms onForms ->
                onForms instanceof Command.ShowOwnSettingsForm || onForms instanceof Command.SaveOwnSettingsForm;
            case Command.OnAssignments onAssignments ->
                !(onAssignments instanceof Command.Assign assign)
                        || FollowUpAnswers.NUMBER.matcher(assign.said()).matches();
            case Command.OnMinutes onMinutes -> onMinutes instanceof Command.ShowMinutes;
            case Command.OnGroup onGroup -> allowOnGroup(onGroup);
            case Command.OnArchive onArchive ->
                onArchive instanceof Command.Search || onArchive instanceof Command.AskDecisions;
        };
    }

    private static boolean allowOnAgenda(Command.OnAgenda command) {
        return switch (command) {
            case Command.ShowAgenda _, Command.ShowPoint _, Command.ShowComing _, Command.ShowMyPoints _ -> true;
            case Command.AddPoint _,
                    Command.AddPoints _,
                    Command.ChangePoint _,
                    Command.MovePoint _,
                    Command.RemovePoint _,
                    Command.Undo _,
                    Command.AcceptPoint _,
                    Command.DeclinePoint _,
                    Command.PutFirst _,
                    Command.PutBefore _,
                    Command.ParkPoint _,
                    Command.PublishAgenda _ -> false;
        };
    }

    private static boolean allowOnGroup(Command.OnGroup command) {
        return switch (command) {
            case Command.ShowHelp _,
                    Command.ShowReminder _,
                    Command.ShowSettings _,
                    Command.ChooseGroup _,
                    Command.ShowLanguage _,
                    Command.ChooseLanguage _,
                    Command.PauseReminders _,
                    Command.ResumeReminders _ -> true;
            case Command.ChangeSettings _,
                    Command.SetSecretary _,
                    Command.SetChair _,
                    Command.SetStandingPoints _,
                    Command.UseThisChannel _,
                    Command.RemindNow _ -> false;
        };
    }

    static Card refusal(Talk talk) {
        return talk.refused("refused.guest")
                .text("refused.guest.who")
                .text("nothing-changed")
                .button("agenda", Order.AGENDA.word(Language.SV))
                .done();
    }

    /** The card with the buttons that a guest may press. */
    static Card fitting(Talk talk, Card card) {
        return talk.isForMeAlone()
                ? card.withButtons(buttons -> buttons.stream()
                        .filter(button -> mayPress(talk, button))
                        .toList())
                : card;
    }

    private static boolean mayPress(Talk talk, Button button) {
        return button.link() != null || maySay(talk, button.say());
    }

    static boolean maySay(Talk talk, String words) {
        return READER.read(talk.message().saying(words)) instanceof Reading.Understood understood
                && allow(understood.command());
    }
}

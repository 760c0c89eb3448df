package app.punktlig.chat;

import java.util.UUID;

/** Reads what the buttons below old minutes say: the id of the minutes or of a finding, and what to do with it. */
final class OldMinutesOrders {
    private OldMinutesOrders() {}

    /** @param pasted what stands there to the letter, should it be minutes */
    static Command read(String rest, String pasted) {
        var id = CommandReader.ID.matcher(rest);
        if (!id.lookingAt()) {
            return new Command.ReadIn(rest.isEmpty() ? "" : pasted);
        }
        var words = rest.substring(id.end()).strip().split("\\s+", 2);
        return about(UUID.fromString(id.group(1)), words[0], words.length > 1 ? words[1] : "");
    }

    private static Command about(UUID id, String what, String more) {
        return switch (what) {
            case "dag" -> new Command.DateOldMinutes(id, more);
            case "ja" -> new Command.TakeFinding(id, page(more));
            case "nej" -> new Command.LeaveFinding(id, page(more));
            case "ansvarig" -> new Command.GiveFinding(id, more);
            case "alla" -> new Command.TakeAllFindings(id);
            case "inga" -> new Command.LeaveAllFindings(id);
            case "ändra" -> new Command.ShowFindingForm(id);
            case "spara" -> new Command.SaveFindingForm(id);
            default -> new Command.ShowOldMinutes(id, page(more));
        };
    }

    private static int page(String number) {
        return number.matches("\\d{1,4}") ? Integer.parseInt(number) : 1;
    }
}

package app.punktlig.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants the group to take up, in their own words.
 *
 * @param minutes how long it needs, 1 to {@value #LONGEST} minutes; null where nobody has said
 * @param background text that came with it, such as the message it was made from; empty if none
 * @param link where it came from or can be read about, one address a line; null if nowhere
 * @param purpose what it is to lead to; empty if nobody has said
 * @param proposal the decision that is proposed; empty if none
 */
public record Matter(
        String title,
        PointKind kind,
        List<Presenter> presenters,
        @Nullable Integer minutes,
        boolean confidential,
        String background,
        @Nullable String link,
        String purpose,
        String proposal) {
    /** A working day; more is a slip of the finger. */
    public static final int LONGEST = 480;

    /** Longer titles belong in the background text. */
    public static final int LONGEST_TITLE = 250;

    public Matter {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title has 1 to " + LONGEST_TITLE + " characters");
        }
        if (minutes != null && (minutes < 1 || minutes > LONGEST)) {
            throw new IllegalArgumentException("a point takes 1 to " + LONGEST + " minutes");
        }
        presenters = List.copyOf(presenters);
    }

    /** With neither purpose nor proposal. */
    public Matter(
            String title,
            PointKind kind,
            List<Presenter> presenters,
            @Nullable Integer minutes,
            boolean confidential,
            String background,
            @Nullable String link) {
        this(title, kind, presenters, minutes, confidential, background, link, "", "");
    }

    /** A point of information with nothing but a title. */
    public static Matter of(String title) {
        return new Matter(title, PointKind.INFORMATION, List.of(), null, false, "", null);
    }

    public Matter titled(String newTitle) {
        return new Matter(newTitle, kind, presenters, minutes, confidential, background, link, purpose, proposal);
    }

    public Matter of(PointKind newKind) {
        return new Matter(title, newKind, presenters, minutes, confidential, background, link, purpose, proposal);
    }

    public Matter presentedBy(List<Presenter> newPresenters) {
        return new Matter(title, kind, newPresenters, minutes, confidential, background, link, purpose, proposal);
    }

    public Matter taking(@Nullable Integer newMinutes) {
        return new Matter(title, kind, presenters, newMinutes, confidential, background, link, purpose, proposal);
    }

    public Matter confidential(boolean now) {
        return new Matter(title, kind, presenters, minutes, now, background, link, purpose, proposal);
    }

    public Matter from(String newBackground, @Nullable String newLink) {
        return new Matter(title, kind, presenters, minutes, confidential, newBackground, newLink, purpose, proposal);
    }

    public Matter towards(String newPurpose, String newProposal) {
        return new Matter(title, kind, presenters, minutes, confidential, background, link, newPurpose, newProposal);
    }
}

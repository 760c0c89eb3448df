package app.punktlig.chat;

import app.punktlig.group.GroupId;
import app.punktlig.language.SearchWords;
import java.time.Instant;
import java.util.List;

/** What the group has taken up, given out, noted and decided, found by words. */
public interface WordSearch {
    /** All that the reader may see, newest first. */
    List<Hit> find(GroupId group, SearchWords words, Reader reader);

    /** What was found. */
    enum Kind {
        POINT,
        ASSIGNMENT,
        NOTE,
        DECISION,
        /** From minutes that were read in. */
        EARLIER_DECISION
    }

    /**
     * Who will read what is found.
     *
     * @param me whose confidential matters may be shown; empty where others read along
     * @param everything true for those who keep the minutes, in private
     */
    record Reader(String me, boolean everything) {}

    /**
     * Something found.
     *
     * @param number of a decision or an assignment; empty if none
     * @param title the point it stands under, or the assignment's owner; empty if none
     * @param at the meeting's start, or when it was written
     */
    record Hit(Kind kind, String number, String text, String title, Instant at) {}
}

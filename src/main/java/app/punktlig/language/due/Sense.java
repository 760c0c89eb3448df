package app.punktlig.language.due;

/**
 * One thing that words at a place in a text can be.
 *
 * @param value the month's, day's or count's number; 0 where the role needs none
 * @param name what the value is a name for, empty where it is a number
 * @param words how many tokens it takes
 * @param weak whether it needs something beside it, because it is also a name or another word ("mån", "may")
 */
record Sense(Role role, int value, String name, int words, boolean weak) {
    static Sense of(Role role, int value, int words) {
        return new Sense(role, value, "", words, false);
    }
}

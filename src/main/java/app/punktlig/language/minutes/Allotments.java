package app.punktlig.language.minutes;

import java.util.regex.Pattern;

/** The forms in which a list gives its items to people without a verb, in a prepared sentence. */
public final class Allotments {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String KNOWN = "[\uE000\uE001\uE003\uE007][\uE100-\uE1FF]";
    private static final String INITIALS = "(?-i:\\p{Lu}{2,4}(?![\\p{L}\\p{N}]))";
    private static final String ONE = "(?:" + KNOWN + "|" + INITIALS + ")";
    private static final String BETWEEN = "(?: ?[,/&+] ?| och | and | samt )";
    private static final String SOME = "(?<who>" + ONE + "(?:" + BETWEEN + ONE + "){0,6})";
    private static final String WHEN = "(?:[,;]? (?<when>[^.;:\uE000-\uE1FF]{2,26}))?";

    /** "[AB] Ring skolan". */
    public static final Pattern BRACKETED_FIRST = Pattern.compile("^[\\[(]" + SOME + "[\\])]:? ?(?<what>.*)$", FLAGS);

    /** "Tält – Anna", "Kol och korv = Bo (hämtas på fredag)", "Montering: Bo, städdagen". */
    public static final Pattern PARTED = Pattern.compile(
            "^(?<what>[^:→=\uE000-\uE1FF]{2,70}?)(?: ?[–—→=] ?| -+>? ?|: )" + SOME
                    + "(?: \\([^()]{2,60}\\)|(?:,| med| and| with) [^,.;:\uE000]{2,45})?[.]?$",
            FLAGS);

    /** "Skyddsrond: Bo, bokas in före lovet": who and when behind a topic, where a day is told. */
    public static final Pattern PARTED_AND_WHEN = Pattern.compile(
            "^(?<what>[^:→=.,;\uE000-\uE1FF]{2,50}?)(?: [–—→] |: )" + SOME + "(?:[,.]| –) [^:;\uE000]{2,45}$", FLAGS);

    /** "Anna:   inbjudan", "Bo + Cia: kaffe och kakor": a name and what it has, in a list of such. */
    public static final Pattern NAMED = Pattern.compile(
            "^" + SOME + "(?:: +| +[–—-] +| {2,})(?<what>\\p{Ll}[^:;\uE000]{2,60}?)[.]?$",
            FLAGS & ~Pattern.CASE_INSENSITIVE);

    /** "P9. Ny webbplats AB, CD": initials that nothing parts from the task. */
    public static final Pattern ENDED = Pattern.compile(
            "^(?<what>[^:→=\uE000-\uE1FF]{6,90}?) (?<who>" + INITIALS + "(?:" + BETWEEN + INITIALS
                    + "){0,4}|\uE000[\uE100-\uE1FF](?:" + BETWEEN + "\uE000[\uE100-\uE1FF]){0,4})[.]?$",
            FLAGS);

    /** "AB   2 sept.": what the margin says. */
    public static final Pattern MARGIN = Pattern.compile("^" + SOME + WHEN + "[.]?$", FLAGS);

    /** Words before a name that give an office, a part in the meeting or a view, and no task. */
    public static final Pattern NO_TASK = Pattern.compile(
            "(?:.* )?(?:(?:om|ny)?val(?: (?:av|på|som|till) .{1,40})?|(?=\\p{L}+$)(?:\\p{L}*(?:ordförande|sekreterare|kassör|ledamot|ledamöter|suppleant\\p{L}*|ersättare|revisor\\p{L}*|valberedning|firmatecknare|föredragande|rapport\\p{L}*|chef|talare|gäst\\p{L}*|redaktör|antecknare)|justera\\p{L}+|nominera\\p{L}+|kandidat\\p{L}*|kandiderar|föreslagen|föreslagna|vald|valda|nominated|candidates?|närvarande|frånvarande|deltagare|deltog|från|till|av|vid|via|nej|ja|emot|för|present|apologies|absent|chair(?:man|person)?|secretary|treasurer|clerk|members?|trustees?|president|proposed|seconded|reports?|attendees|guests?|speakers?|from|to|presenter|facilitator|scribe|notes|votes?|thanks|by|with|for|against|said|yes|no))",
            FLAGS);

    private Allotments() {}
}

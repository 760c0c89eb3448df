package app.punktlig.language.minutes;

/** The patterns that are looked for anywhere in lines and sentences. */
public final class Passages {

    public static final Passage ABSENCE = Passage.of(Headings.ABSENCE);
    public static final Passage AMONG = Passage.of(Attendance.AMONG);
    public static final Passage AWAY = Passage.of(Attendance.AWAY);
    public static final Passage DECIDES = Passage.of(PointTitles.DECIDES);
    public static final Passage DENIES = Passage.of(Attendance.DENIES);
    public static final Passage DONE_BY = Passage.of(PointTitles.DOES);
    public static final Passage EVENT_DUE = Passage.of(Norms.EVENT_DUE);
    public static final Passage LATEST_WORD = Passage.of(Norms.LATEST_WORD);
    public static final Passage NEXT_MEETING = Passage.of(MeetingWords.NEXT_MEETING);
    public static final Passage LABEL_WITHIN = Passage.of(Labels.WITHIN);
    public static final Passage LEAD_IN = Passage.ofWhole(Resolutions.LEAD_IN);
    public static final Passage PROPOSAL_LEAD_IN = Passage.ofWhole(Resolutions.PROPOSAL_LEAD_IN);
    public static final Passage PARTIAL = Passage.of(Attendance.PARTIAL);
    public static final Passage PARTIAL_BY_NUMBER = Passage.of(Attendance.PARTIAL_BY_NUMBER);
    public static final Passage REMOTE = Passage.of(Attendance.REMOTE);
    public static final Passage SAT = Passage.of(Attendance.SAT);
    public static final Passage STAYED_AWAY = Passage.of(Attendance.STAYED_AWAY);
    public static final Passage TOOK_PART = Passage.of(Attendance.TOOK_PART);
    public static final Passage TITLE_DECIDES = Passage.of(Resolutions.TITLE_DECIDES);
    public static final Passage TOLD_ABSENT = Passage.of(Attendance.TOLD_ABSENT);
    public static final Passage WERE_MISSING = Passage.of(Attendance.WERE_MISSING);

    private Passages() {}
}

package app.punktlig.language.minutes;

/** The patterns that lines and sentences are held against from their beginning. */
public final class Openings {

    public static final Opening BODY_AGREES = Opening.of(Resolutions.BODY_AGREES);
    public static final Opening VERDICT = Opening.of(Resolutions.VERDICT);
    public static final Opening DECISION_LABEL = Opening.of(Resolutions.DECISION_LABEL);
    public static final Opening SUBHEADING = Opening.of(Resolutions.SUBHEADING);
    public static final Opening BARE_LEAD_IN = Opening.of(Resolutions.BARE_LEAD_IN);
    public static final Opening LETTER = Opening.of(Resolutions.LETTER);
    public static final Opening LETTER_ENGLISH = Opening.of(Resolutions.LETTER_ENGLISH);
    public static final Opening LETTER_OF_A_CHOICE = Opening.of(Resolutions.LETTER_OF_A_CHOICE);
    public static final Opening ABSENT = Opening.of(Attendance.ABSENT);
    public static final Opening APOLOGIES = Opening.of(Headings.APOLOGIES);
    public static final Opening LAST_POINT = Opening.of(Headings.LAST_POINT);
    public static final Opening NO_POINT = Opening.of(Headings.NO_POINT);
    public static final Opening NO_DUE = Opening.of(Norms.NO_DUE);
    public static final Opening NOT = Opening.of(Attendance.NOT);
    public static final Opening PRESENT = Opening.of(Attendance.PRESENT);
    public static final Opening NO_GROUP = Opening.of(Attendance.NO_GROUP);
    public static final Opening WERE_MISSING = Opening.of(Attendance.WERE_MISSING);
    public static final Opening CAME = Opening.of(Attendance.CAME);
    public static final Opening WEAK = Opening.of(Attendance.WEAK);
    public static final Opening CHAIR = Opening.of(Attendance.CHAIR);
    public static final Opening SECRETARY = Opening.of(Attendance.SECRETARY);
    public static final Opening ADDRESSED = Opening.of(Attendance.ADDRESSED);
    public static final Opening SENDER = Opening.of(Attendance.SENDER);
    public static final Opening LABELS = Opening.of(Headings.LABELS);
    public static final Opening NOTHING_DECIDED = Opening.of(Headings.NOTHING_DECIDED);
    public static final Opening NEXT_MEETING_LINE = Opening.of(Headings.NEXT_MEETING_LINE);
    public static final Opening SALUTATION = Opening.of(Headings.SALUTATION);
    public static final Opening SIGNATURES = Opening.of(Headings.SIGNATURES);
    public static final Opening TASK_LIST = Opening.of(Headings.TASK_LIST);
    public static final Opening RETURNING_LIST = Opening.of(Headings.RETURNING_LIST);
    public static final Opening TIME = Opening.of(Headings.TIME);
    public static final Opening LEAD_IN = Opening.of(Headings.LEAD_IN);
    public static final Opening POINT_NUMBER = Opening.of(Headings.POINT_NUMBER);
    public static final Opening POINT_LABEL = Opening.of(Headings.POINT_LABEL);
    public static final Opening DECIDED_BESIDE = Opening.of(Labels.DECIDED_BESIDE);
    public static final Opening RETURNS_BESIDE = Opening.of(Labels.RETURNS_BESIDE);
    public static final Opening DUE_ONLY = Opening.of(Labels.DUE_ONLY);
    public static final Opening NAME_COLUMN = Opening.of(Columns.NAME);
    public static final Opening THERE_COLUMN = Opening.of(Columns.THERE);
    public static final Opening ABSENT_COLUMN = Opening.of(Columns.ABSENT);
    public static final Opening DAY_COLUMN = Opening.of(Columns.DAY);
    public static final Opening ROLE_COLUMN = Opening.of(Columns.ROLE);
    public static final Opening HANDLE_COLUMN = Opening.of(Columns.HANDLE);
    public static final Opening NUMBER_COLUMN = Opening.of(Columns.NUMBER);
    public static final Opening TITLE_COLUMN = Opening.of(Columns.TITLE);
    public static final Opening TEXT_COLUMN = Opening.of(Columns.TEXT);
    public static final Opening OWNER_COLUMN = Opening.of(Columns.OWNER);
    public static final Opening TASK_COLUMN = Opening.of(Columns.TASK);
    public static final Opening DUE_COLUMN = Opening.of(Columns.DUE);
    public static final Opening STATUS_COLUMN = Opening.of(Columns.STATUS);

    private Openings() {}
}

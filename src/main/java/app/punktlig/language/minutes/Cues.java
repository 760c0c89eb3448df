package app.punktlig.language.minutes;

/** The cues of patterns that are no formulas but are dear to try on every sentence. */
public final class Cues {

    public static final Cue PASSIVE = Cue.of(Norms.PASSIVE);
    public static final Cue PASSIVE_ENGLISH = Cue.of(Norms.PASSIVE_ENGLISH);
    public static final Cue READY = Cue.of(Norms.READY);
    public static final Cue OBJECT_FIRST = Cue.ofParties(Party.PERSON, Party.PRONOUN);
    public static final Cue PASSIVE_PRESENT = Cue.ofWords(Verbs.PASSIVE_WORK);
    public static final Cue SOMEBODY = Cue.ofParties(Party.PERSON, Party.ROLE, Party.UNIT, Party.PRONOUN);
    public static final Cue SOMEBODY_AFTER_LEAD =
            Cue.ofWords(Verbs.LEADS, Party.PERSON, Party.ROLE, Party.UNIT, Party.PRONOUN);
    public static final Cue OTHERS = Cue.ofParties(Party.OTHER_BODY);
    /** What a row says at its end when it is over. */
    public static final Cue OVER = Cue.ofWords("done", "complete", "deferred", "closed", "klar", "utgår", "utfört");

    public static final Cue EVERYBODY = Cue.ofParties(Party.EVERYBODY);

    public static final Cue RETURNING = Cue.ofPhrases(ReturnWords.phrasesOf(ComeBacks.TELLING));

    private Cues() {}

    /** All that cues ask for, these among them. */
    static Beginnings beginnings() {
        return Beginnings.ALL;
    }
}

package app.punktlig.language.minutes;

/** What a word or a sign can tell about a task's being handed out, with the letter that stands for it in a spelled sentence. */
enum TaskKind {
    /** The task, the job, the baton: one that is known. */
    THE_TASK('t'),
    /** A task, responsibility. */
    TASK('u'),
    /** Gives, leaves to, assigns. */
    GIVE('G'),
    /** Given, assigned, passed. */
    GIVEN('D'),
    /** Is given, in one Swedish word. */
    IS_GIVEN('L'),
    /** Is charged with, in one Swedish word. */
    IS_CHARGED('c'),
    /** Charges somebody, in Swedish. */
    CHARGE('K'),
    /** Asked, tasked, instructed. */
    CHARGED('C'),
    /** Instructs, in English. */
    CHARGES('M'),
    /** Takes it upon oneself. */
    VOLUNTEER('V'),
    /** Offers, promises, agrees. */
    AGREE('w'),
    /** Gets, takes, inherits. */
    GET('H'),
    /** Falls on, goes to. */
    FALL('F'),
    /** Answers for, sees to, handles. */
    HANDLE('A'),
    /** Says yes. */
    SAY_YES('Y'),
    /** Down for, on to it. */
    DOWN_FOR('B'),
    RESPONSIBLE('r'),
    /** Somebody's desk, lot, shoulders: where a task lands. */
    LAP('q'),
    /** A word that names who does it: handläggare, owner. */
    LABEL('l'),
    BE('b'),
    HAVE('h'),
    HAD('e'),
    SHALL('k'),
    /** What is left of "will" behind a name: 'll. */
    LL('7'),
    /** Attend, remain: no task. */
    ATTEND('Z'),
    /** An English verb that ends in "ing". */
    DOING('g'),
    SAY('s'),
    /** The infinitive's "att". */
    ATT('a'),
    /** The English "to", before a verb or a receiver. */
    TO('o'),
    /** Åt, till, på, upon. */
    ONTO('T'),
    WITH('m'),
    FOR('f'),
    BY('v'),
    /** Not, nobody, could, if: no task is handed out. */
    NOT('n'),
    /** Also, herewith, gladly: changes nothing. */
    ALSO('j'),
    IT('d'),
    WHICH('z'),
    A('i'),
    THE('I'),
    AND('&'),
    PERSON('P'),
    ROLE('R'),
    /** Anybody of a role: "den som". */
    WHOEVER('Q'),
    PRONOUN('p'),
    OTHER_BODY('O'),
    WE('W'),
    EVERYBODY('E'),
    COMMA(','),
    STOP(';'),
    COLON(':'),
    BAR('|'),
    SLASH('/'),
    OPEN('('),
    CLOSE(')'),
    ARROW('>'),
    QUOTE('"'),
    DASH('-'),
    /** A word that no pattern asks for. */
    PLAIN('x');

    private static final TaskKind[] ALL = values();

    private final char letter;

    TaskKind(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    long bit() {
        return 1L << ordinal();
    }

    static TaskKind ofBit(long bit) {
        return ALL[Long.numberOfTrailingZeros(bit)];
    }
}

package app.punktlig.language.minutes;

/** Abbreviations whose full stop is not the end of a sentence. */
public final class Abbreviations {

    /** Those that something always follows. */
    public static final WordTable MIDDLE = WordTable.of("""
            t.ex tex t ex bl.a bla dvs d.v.s kl v nr ca c:a s st ev resp inkl exkl ang avd fr.o.m t.o.m f.d s.k sk obs tel prof dr mr mrs ms rev cllr e.g i.e
            no nos vs approx p pp art kap sid tf t.f bitr mkt ff jfr se forts enl ordf sekr d.d i.s.f p.g.a pga m.a.o cf
            febr aug sept okt dec utg ref uppdr ansv w wk""");

    /** Those of them that may end a sentence when a number stands before them: "om 2 v.", "den 5 okt." */
    public static final WordTable AFTER_NUMBERS = WordTable.of("v febr aug sept okt dec");

    /** Those that may also end one. */
    public static final WordTable EITHER =
            WordTable.of("m.m mm m.fl mfl o.s.v osv etc o.d e.d f.n ltd inc co e.kr a.m p.m kr tkr mnkr tr st sen");

    /** What a letter follows that names one of several and no person: "alternativ B." */
    public static final WordTable LETTERED = WordTable.of("""
            option alternativ alternativet plan skiss bilaga appendix annex grupp group klass class fas phase del part zon zone typ type
            block sal room team modell model variant förslag förslaget scenario nivå level hus house kolumn column schedule version lag
            skift shift""");

    private Abbreviations() {}
}

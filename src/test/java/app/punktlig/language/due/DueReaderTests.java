package app.punktlig.language.due;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.language.Language;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueReaderTests {
    private static final LocalDate TUESDAY = LocalDate.of(2025, 3, 11);
    private final DueReader reader = new DueReader();

    private Due read(String text) {
        return reader.deadline(text, TUESDAY).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "innan veckan är slut, 2025-03-14, 2025-03-16, end",
        "i början på nästa vecka, 2025-03-17, 2025-03-19, start",
        "senast fredag v. 12, 2025-03-21, 2025-03-21, by",
        "måndag om en vecka, 2025-03-24, 2025-03-24,",
        "mån–ons v. 13, 2025-03-24, 2025-03-26,",
        "'v. 14, 15 och 16', 2025-03-31, 2025-04-20,",
        "15–19/9, 2025-09-15, 2025-09-19,",
        "mellan 1 april och 15 maj, 2025-04-01, 2025-05-15,",
        "fr.o.m. v. 15, 2025-04-07, 2025-04-13, after",
        "senast den sista april, 2025-04-30, 2025-04-30, by",
        "sista fredagen i månaden, 2025-03-28, 2025-03-28,",
        "april månads utgång, 2025-04-21, 2025-04-30, end",
        "höstterminens slut, 2025-12-09, 2025-12-20, end",
        "efter årsskiftet, 2026-01-01, 2026-01-14, after",
        "i månadsskiftet mars/april, 2025-03-28, 2025-04-04,",
        "veckan före påsk, 2025-04-11, 2025-04-17,",
        "före helgen, 2025-03-08, 2025-03-14, before",
        "senare i veckan, 2025-03-11, 2025-03-16,",
        "om 2–3 veckor, 2025-03-25, 2025-04-01,",
        "inom tio arbetsdagar, 2025-03-11, 2025-03-25, by",
        "två dagar före julafton, 2025-12-22, 2025-12-22,",
        "i vår, 2025-03-01, 2025-05-31,",
        "VT 26, 2026-01-08, 2026-06-13,",
        "by the end of Q2, 2025-06-01, 2025-06-30, end",
        "by close of business on Friday, 2025-03-14, 2025-03-14, by",
        "a week on Monday, 2025-03-24, 2025-03-24,",
        "w/c 17 March, 2025-03-17, 2025-03-23,",
        "later this month, 2025-03-11, 2025-03-31,",
        "Thursday at 3pm, 2025-03-13, 2025-03-13,",
        "före jul, 2025-12-17, 2025-12-23, before",
        "på oktobermötet, 2025-10-01, 2025-10-31,",
        "till majsammanträdet, 2025-05-01, 2025-05-31, by",
        "om en månads tid, 2025-04-11, 2025-04-11,",
        "på försommaren, 2025-06-01, 2025-08-31,",
        "by half term, 2025-05-26, 2025-06-01, by",
        "in the summer term, 2025-04-15, 2025-07-22,",
        "by the autumn term, 2025-09-01, 2025-12-18, by",
        "sista bankdagen i maj, 2025-05-30, 2025-05-30,",
        "den sista i månaden, 2025-03-31, 2025-03-31,",
        "på måndag åtta dar, 2025-03-24, 2025-03-24,",
        "till halvårsskiftet, 2025-06-27, 2025-07-04, by",
        "vid kvartalsskiftet, 2025-03-28, 2025-04-04,",
        "till novembernämnden, 2025-11-01, 2025-11-30, by",
        "om en dryg vecka, 2025-03-18, 2025-03-21,",
        "första kvartalet nästa år, 2026-01-01, 2026-03-31,",
        "v. 14 torsdag, 2025-04-03, 2025-04-03,",
        "i mellandagarna, 2025-12-27, 2025-12-30,",
        "03-Nov-2025, 2025-11-03, 2025-11-03,",
        "by Sept '26, 2026-09-01, 2026-09-30, by",
        "2Q26, 2026-04-01, 2026-06-30,",
        "1H 2026, 2026-01-01, 2026-06-30,",
        "no later than Mon 7/27, 2026-07-27, 2026-07-27, by",
        "before Thanksgiving, 2025-11-20, 2025-11-26, before",
        "three weeks from Monday, 2025-04-07, 2025-04-07,",
        "within ten months of 31 December 2024, 2025-10-31, 2025-10-31, by",
        "within 48 hours, 2025-03-11, 2025-03-13, by",
        "Mon-Wed next week, 2025-03-17, 2025-03-19,"
    })
    void readsTheWholeExpression(String text, LocalDate start, LocalDate end, String mod) {
        var due = reader.whole(text, TUESDAY).orElseThrow();
        assertThat(due.days()).isEqualTo(new Days(start, end));
        assertThat(due.mod() == null ? null : due.mod().tag()).isEqualTo(mod);
        assertThat(due.words().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kl 8.30",
                "kl. 13–15",
                "13.00-15.00",
                "at 10:30",
                "10am",
                "2 av 3",
                "§ 4/9",
                "kap. 3/4",
                "rum 12/3",
                "page 3/4",
                "klass 4/5",
                "closed at 21.05",
                "9/12 trustees voted for it",
                "the Sunday School teachers",
                "under arbetsdagen",
                "åk 7-9",
                "9–12 elever",
                "3/4 av eleverna",
                "1/2 tjänst",
                "24/7",
                "24/7 support",
                "Plan 2022–2025",
                "läsåret 25/26",
                "budget 2026",
                "the 2025 budget",
                "SFS 2010:800",
                "dnr 2025/114",
                "556677-8899",
                "850425-1234",
                "0480-45 12 34",
                "250425 kr",
                "1,5 mnkr",
                "version 2.1",
                "12 procent",
                "varje fredag",
                "varannan tisdag",
                "every Friday",
                "på måndagar",
                "on Mondays",
                "en gång i veckan",
                "den 15 varje månad",
                "the 1st of every month",
                "två gånger per termin",
                "i veckan som gick",
                "tre veckors semester",
                "a two-week course",
                "under två veckor",
                "for two weeks",
                "sedan 2019",
                "since March",
                "mån om barnen",
                "Maj Ek",
                "Jan bokar",
                "lämnar till Jan att boka",
                "May Hall",
                "they may agree",
                "he sat in the sun",
                "march on",
                "i vår förvaltning",
                "vår budget",
                "i detta fall",
                "den 3:e gången",
                "den tredje punkten",
                "the 2nd floor",
                "second item",
                "om möjligt",
                "om två personer",
                "löpande",
                "tills vidare",
                "framöver",
                "in due course",
                "T1-linjen",
                "sommar-OS",
                "VP-uppdrag",
                "årsmötets valberedning",
                "årsmöteshandlingar",
                "the half-term results",
                "direktupphandling",
                "julbordet",
                "the Christmas card",
                "for the Christmas fair",
                "ring 112"
            })
    void leavesAloneWhatIsNoDate(String text) {
        assertThat(reader.findAll(text, TUESDAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"till årsmötet", "inför stämman", "at the AGM", "before the annual meeting", "till höstmötet"})
    void knowsMeetingsHeldOnceAYear(String text) {
        assertThat(read(text).kind()).isEqualTo(Due.Kind.NEXT_MEETING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"omgående", "på en gång", "direkt", "med detsamma", "by return", "at the earliest convenience"})
    void knowsWhatIsUrgent(String text) {
        assertThat(read(text).iso()).isEqualTo("ASAP");
    }

    @Test
    void readsAMonthNotWhereASentenceEndsWithChristmas() {
        assertThat(read("Anna ordnar det före jul.").days())
                .isEqualTo(new Days(LocalDate.of(2025, 12, 17), LocalDate.of(2025, 12, 23)));
    }

    @Test
    void quotesTheWordsWhereTheyStand() {
        var text = "Petra får i uppdrag att återkomma om\ndrygt en månad.";
        var words = read(text).words();
        assertThat(words.text()).isEqualTo("om\ndrygt en månad");
        assertThat(text.substring(words.start(), words.end())).isEqualTo(words.text());
    }

    @Test
    void readsDecomposedLettersWithTheirOwnOffsets() {
        var text = Normalizer.normalize("Klart före påsklovet.", Normalizer.Form.NFD);
        var words = read(text).words();
        assertThat(text.substring(words.start(), words.end()))
                .isEqualTo(words.text())
                .endsWith("klovet");
        assertThat(read(text).iso()).isEqualTo("2025-W16");
    }

    @Test
    void readsAcrossNoBreakSpacesAndNotAcrossEmptyLines() {
        assertThat(read("senast den\u00a021\u00a0mars").day()).contains(LocalDate.of(2025, 3, 21));
        assertThat(reader.findAll("nästa\n\nmöte", TUESDAY)).isEmpty();
    }

    @Test
    void prefersTheDeadlineToOtherDays() {
        assertThat(read("Den 4 mars kom svaret, och Eva lämnar sitt senast den 2 april.")
                        .day())
                .contains(LocalDate.of(2025, 4, 2));
    }

    @Test
    void findsEveryTimeInOrder() {
        assertThat(reader.findAll("Först v. 12, sedan i april och till sist nästa LG.", TUESDAY))
                .extracting(Due::iso)
                .containsExactly("2025-W12", "2025-04", "NEXT_MEETING");
    }

    @Test
    void readsTheLanguageItIsTold() {
        assertThat(reader.in(Language.SV).findAll("in May", TUESDAY)).isEmpty();
        assertThat(reader.in(Language.EN).findAll("in May", TUESDAY)).hasSize(1);
    }

    @Test
    void takesATimeWithoutAYearAsTheNextOne() {
        var december = LocalDate.of(2025, 12, 16);
        assertThat(reader.first("15/1", december).orElseThrow().iso()).isEqualTo("2026-01-15");
        assertThat(reader.first("i januari", december).orElseThrow().iso()).isEqualTo("2026-01");
        assertThat(reader.first("i december", december).orElseThrow().iso()).isEqualTo("2025-12");
        assertThat(reader.first("v. 3", december).orElseThrow().iso()).isEqualTo("2026-W03");
        assertThat(reader.first("på fredag", LocalDate.of(2025, 12, 29))
                        .orElseThrow()
                        .iso())
                .isEqualTo("2026-01-02");
    }

    @Test
    void letsTheWeekdayTellTheYear() {
        assertThat(read("onsdag den 5 mars").iso()).isEqualTo("2025-03-05");
        assertThat(read("torsdag den 5 mars").iso()).isEqualTo("2026-03-05");
    }

    @Test
    void knowsWhichYearsHaveAWeek53() {
        assertThat(read("v. 53").days()).isEqualTo(new Days(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 3)));
        assertThat(reader.findAll("v. 53 2025", TUESDAY)).noneMatch(due -> "2025-W53".equals(due.iso()));
        assertThat(reader.findAll("v. 54", TUESDAY)).isEmpty();
        assertThat(reader.first("v. 52–1", LocalDate.of(2026, 12, 30))
                        .orElseThrow()
                        .days())
                .isEqualTo(new Days(LocalDate.of(2027, 12, 27), LocalDate.of(2028, 1, 9)));
    }

    @Test
    void refusesDaysThatDoNotExist() {
        assertThat(reader.findAll("2025-02-30", TUESDAY)).isEmpty();
        assertThat(reader.findAll("31/4", TUESDAY)).isEmpty();
        assertThat(read("29 februari").iso()).isEqualTo("2028-02-29");
    }

    @Test
    void ordersTheEndOfAWeekByItsFriday() {
        assertThat(read("v. 12").day()).contains(LocalDate.of(2025, 3, 21));
        assertThat(read("by end of next week").day()).contains(LocalDate.of(2025, 3, 21));
        assertThat(read("efter v. 12").day()).contains(LocalDate.of(2025, 3, 24));
        assertThat(read("snarast").day()).isEmpty();
    }

    @Test
    void resolvesMeetingsAgainstThePlannedOnes() {
        var planned = List.of(LocalDate.of(2025, 3, 25), LocalDate.of(2025, 4, 8), LocalDate.of(2025, 5, 6));
        assertThat(read("till nästa möte").resolve(planned)).contains(LocalDate.of(2025, 3, 25));
        assertThat(read("på mötet efter nästa").resolve(planned)).contains(LocalDate.of(2025, 4, 8));
        assertThat(read("till mötet i maj").resolve(planned)).contains(LocalDate.of(2025, 5, 6));
        assertThat(read("LG den 8 april").resolve(planned)).contains(LocalDate.of(2025, 4, 8));
        assertThat(read("en vecka före nästa LG").resolve(planned)).contains(LocalDate.of(2025, 3, 18));
        assertThat(read("innan nästa LG").resolve(planned)).contains(LocalDate.of(2025, 3, 24));
        assertThat(read("nästa möte").resolve(List.of())).isEmpty();
        assertThat(read("på nästa ordförandeberedning").resolve(planned)).isEmpty();
        assertThat(read("senast den 2 april").resolve(planned)).contains(LocalDate.of(2025, 4, 2));
    }

    @Test
    void namesMeetingsOfOthers() {
        var due = read("På nästa ordförandeberedning kommer bokslutet.");
        assertThat(due.iso()).isEqualTo("NEXT_MEETING:ordförandeberedningen".replace("beredningen", "beredning"));
        assertThat(due.meeting())
                .isNotNull()
                .extracting(Due.NamedMeeting::isOwn)
                .isEqualTo(false);
    }

    @Test
    void readsNextMeetingWithItsDayAsThatDay() {
        assertThat(read("Nästa möte är tisdag den 25 mars kl. 09.00 i samma rum.")
                        .iso())
                .isEqualTo("2025-03-25");
    }

    @Test
    void keepsTheSchoolBreaksOfTheMunicipality() {
        var north = new DueReader(SchoolBreaks.around("Luleå"));
        var january = LocalDate.of(2026, 1, 20);
        assertThat(north.first("på sportlovet", january).orElseThrow().iso()).isEqualTo("2026-W10");
        assertThat(reader.first("på sportlovet", january).orElseThrow().iso()).isEqualTo("2026-W08");
    }
}

package app.punktlig.language.due;

import java.util.Set;

/** The English words of due expressions. */
final class EnglishWords {
    private EnglishWords() {}

    static Vocabulary vocabulary() {
        return Vocabulary.of(
                NAMES_OF_TIMES + UNITS + NUMBERS + FRAME + AFTER_DAY + NOT_TIMES + SwedishWords.NOT_TIMES, TELLING);
    }

    private static final String NAMES_OF_TIMES = """
            month 1 = january, janurary, janaury, ^jan~, ^jan.~
            month 2 = february, febuary, feburary, februrary, ^feb~, ^feb.~
            month 3 = ^march~, ^mar~, ^mar.~
            month 4 = ^april~, ^apr~, ^apr.~
            month 5 = ^may~
            month 6 = ^june~, ^jun~, ^jun.~
            month 7 = july, ^jul~, ^jul.~
            month 8 = ^august~, agust, augst, ^aug~, ^aug.~
            month 9 = september, septemeber, setpember, ^sep~, ^sep.~, ^sept~, ^sept.~
            month 10 = october, ocotber, octobre, ^oct~, ^oct.~
            month 11 = november, novemeber, novmeber, ^nov~, ^nov.~
            month 12 = december, decemeber, decmeber, ^dec~, ^dec.~
            weekday 1 = monday, ^mon~, ^mon.~
            weekday 2 = tuesday, ^tue~, ^tue.~, ^tues, ^tues.
            weekday 3 = wednesday, ^wed~, ^wed.~, ^weds, ^weds.
            weekday 4 = thursday, ^thu~, ^thu.~, ^thur, ^thurs, ^thurs.
            weekday 5 = friday, ^fri~, ^fri.~
            weekday 6 = saturday, ^sat~, ^sat.~
            weekday 7 = sunday, ^sun~, ^sun.~
            weekdays 1 = mondays
            weekdays 2 = tuesdays
            weekdays 3 = wednesdays
            weekdays 4 = thursdays
            weekdays 5 = fridays
            weekdays 6 = saturdays
            weekdays 7 = sundays
            today -2 = the day before yesterday, day before yesterday
            today -1 = yesterday
            today 0 = today, this day, tonight, this afternoon, this evening, end of today
            today 1 = tomorrow, tomorrow morning, tomorrow afternoon, tmrw, tmr, tmw, tmrrw, tomoz, 2moro, tomo
            today 2 = the day after tomorrow, day after tomorrow
            season SP = spring~, springtime
            season SU = summer~, summertime
            season FA = autumn~, fall~
            season WI = winter~
            term SP = spring semester
            term FA = fall term, autumn semester, fall semester
            term EN_SP = spring term
            term EN_SU = summer term, summer half-term
            term EN_FA = autumn term, michaelmas term
            school_mark HALF_TERM = half term, half-term, halfterm, half term break, half-term break, half term holiday
            school_mark TERM_END = end of term, term's end, the end of term, end of the term, term end, the term ends
            annual agm = agm, annual meeting, annual general meeting, annual parish meeting, egm
            break SPORT = winter break, february half-term, february half term, sports break, february break, spring half-term
            break EASTER = easter break, easter holidays, easter holiday, spring break
            break AUTUMN = autumn break, fall break, autumn half-term, autumn half term, october half-term, october half term
            break CHRISTMAS = christmas break, christmas holidays, christmas holiday, christmas shutdown, holiday season
            break SUMMER = summer holidays, summer break, school's out, end of the school year, summer recess, end of school year
            break HOLIDAYS = summer holiday, summer vacation, holiday period, summer leave, vacation period
            break SCHOOL_START = start of term, start of the school year, start of school, beginning of term, school start, start of the term
            holiday NEW_YEAR = new year, new year's day, new years day, new year's, new year day
            holiday NEW_YEARS_EVE = new year's eve, new years eve, new year eve
            holiday EPIPHANY = epiphany, twelfth night
            holiday GOOD_FRIDAY = good friday
            holiday EASTER = easter, easter sunday, easter day
            holiday SHROVE_TUESDAY = shrove tuesday, pancake day
            holiday ASH_WEDNESDAY = ash wednesday
            holiday EASTER_WEEK = holy week, easter week
            holiday EASTER_MONDAY = easter monday, easter mon
            holiday MARTIN_LUTHER_KING_DAY = mlk day, martin luther king day, martin luther king jr. day
            holiday PRESIDENTS_DAY = presidents' day, presidents day, president's day
            holiday ST_BRIGIDS_DAY = st brigid's day, st. brigid's day, st brigids day
            holiday ST_PATRICKS_DAY = st patrick's day, st. patrick's day, saint patrick's day, st patricks day, paddy's day
            holiday EARLY_MAY_BANK_HOLIDAY = early may bank holiday, may day bank holiday, first may bank holiday, may bank holiday
            holiday MEMORIAL_DAY = memorial day, spring bank holiday, late may bank holiday, whit monday, memorial day weekend
            holiday JUNE_BANK_HOLIDAY = june bank holiday
            holiday JUNETEENTH = juneteenth
            holiday INDEPENDENCE_DAY = independence day, fourth of july, the fourth of july
            holiday SUMMER_BANK_HOLIDAY = august bank holiday, summer bank holiday, late summer bank holiday
            holiday LABOR_DAY = labor day
            holiday COLUMBUS_DAY = columbus day, indigenous peoples' day
            holiday OCTOBER_BANK_HOLIDAY = october bank holiday
            holiday REMEMBRANCE_DAY = remembrance day, armistice day, veterans day, veterans' day, veteran's day
            holiday THANKSGIVING = thanksgiving, thanksgiving day, thanksgiving weekend
            holiday BLACK_FRIDAY = black friday
            holiday LABOUR_DAY = may day, first of may
            holiday ASCENSION_DAY = ascension day
            holiday PENTECOST = pentecost, whitsun
            holiday MIDSUMMER_EVE = midsummer eve, midsummer's eve
            holiday MIDSUMMER_TIME = midsummer
            holiday ALL_SAINTS = all saints' day, all saints day
            holiday HALLOWEEN = halloween, hallowe'en
            holiday CHRISTMAS_EVE = christmas eve, xmas eve
            holiday CHRISTMAS = christmas, xmas, christmas day
            holiday BOXING_DAY = boxing day
            holiday VALENTINE = valentine's day, valentine's
            holiday MOTHERS_DAY = mother's day
            holiday FATHERS_DAY = father's day
            month_turn 0 = turn of the month
            year_turn 0 = turn of the year
            unit_turn HALF = mid-year, midyear, turn of the half-year
            unit_turn QUARTER = turn of the quarter
            next_gathering 0 = when we next meet, when we meet next, next time we meet, when we meet again, when next we meet, when we reconvene, when we are next together, when we next get together, when the board next meets, when the committee next meets, when the group next meets, when the council next meets, when the board meets again, when the committee meets again, when the group meets again, when the council meets again, before we meet again, before we next meet, until we meet again, until we next meet, by the time we meet again, by the time we next meet
            new_year 0 = in the new year, early in the new year, into the new year
            half_of 1 = first half of, the first half of, first part of
            half_of 2 = second half of, the second half of, latter half of, the latter half of, latter part of, the latter part of, later part of
            asap 0 = by return, at the earliest convenience, at your earliest convenience, at their earliest convenience, as a matter of urgency, as soon as they can, as soon as she can, as soon as he can, at the first opportunity, asap, as soon as possible, immediately, right away, at once, urgently, a.s.a.p., without delay, at the earliest opportunity, as soon as practicable, straight away, with immediate effect, soonest, as quickly as possible, forthwith, promptly
            meeting 0 = meeting, mtg, team mtg, board mtg, board meeting, team meeting, management meeting, steering group meeting, steering meeting, leadership meeting, leadership team meeting, committee meeting, regular meeting, scheduled meeting, staff meeting, project meeting, lt meeting, session, get-together, leadership group, management group, board, monthly meeting, weekly meeting, review meeting, smt, slt, lt, lg, management team meeting, group meeting, follow-up meeting, check-in, catch-up, sync, stand-up, standup, steering group, steerco, working group meeting, council meeting
            meeting time = time, time we meet
            meeting other = agm, annual meeting, annual general meeting, committee, parents' evening, general meeting, town hall, all-hands, workshop, away day
            """;

    private static final String UNITS = """
            unit DAY = day
            unit WORKDAY = working day, business day, workday
            unit WEEK = week, wk
            unit WEEKEND = weekend
            unit MONTH = month, mth
            unit QUARTER = quarter, qtr
            unit TERTIAL = tertial
            unit HALF = half-year, half year
            unit TERM = term, semester
            unit YEAR = year, yr, calendar year, financial year
            unit SCHOOL_YEAR = school year, academic year
            units DAY = days' time, days’ time, day's time, days, day, calendar days, days, day's
            units WORKDAY = working days, business days, workdays, working day, business day
            units WEEK = weeks' time, weeks’ time, week's time, weeks, week, wks, weeks', week's, wk
            units MONTH = months' time, months’ time, month's time, months, month, months', month's, mths
            units QUARTER = quarters, quarter
            units TERM = terms, term, semesters, semester
            units YEAR = years' time, years’ time, year's time, years, year, yrs, years', year's, yr
            end_of_unit DAY = eod, e.o.d., end of day
            end_of_unit WEEK = eow, week end, week's end, end of week, e.o.w.
            end_of_unit MONTH = eom, month end, month-end, month's end, end of month, e.o.m.
            end_of_unit QUARTER = eoq, quarter end, quarter-end, quarter's end, end of quarter
            end_of_unit YEAR = eoy, year end, year-end, year's end, end of year, e.o.y.
            this_unit WEEKEND = at the weekend, on the weekend
            week_number 0 = week, wk, w, wk., weeks, week no, week no., week number, cw
            quarter 0 = q, quarter, qtr
            tertial 0 = ^t, tertial
            half 0 = ^h
            week_of 1 = the week of, week of, w/c, week commencing, week beginning, the week commencing, the week beginning, wc~, w.c., week starting, the week starting, wk commencing
            week_of 2 = week ending, the week ending, w/e, week ended
            duration P2W = a fortnight, fortnight, a couple of weeks, a couple weeks, couple of weeks, one fortnight, a fortnight's, a fortnight's time
            duration P4W = two fortnights
            duration P1D = 24 hours, 24 hrs, twenty-four hours, one day
            duration P2D = 48 hours, 48 hrs, forty-eight hours, a couple of days, couple of days
            duration P2M = a couple of months, couple of months
            duration P2Y = a couple of years
            duration P3D = 72 hours, 72 hrs, few days, a few days, several days, a few days'
            duration P3W = few weeks, a few weeks, several weeks, a few weeks'
            duration P3M = few months, a few months, several months, a few months'
            duration P6M = half a year, six months'
            duration P18M = a year and a half, one and a half years
            duration P6W = a month and a half, one and a half months, six weeks'
            duration P10D = a week and a half
            """;

    private static final String NUMBERS = """
            number 1 = a, an, one
            number 2 = two
            number 3 = three
            number 4 = four
            number 5 = five
            number 6 = six
            number 7 = seven
            number 8 = eight
            number 9 = nine
            number 10 = ten
            number 11 = eleven
            number 12 = twelve
            number 13 = thirteen
            number 14 = fourteen
            number 15 = fifteen
            number 20 = twenty
            number 21 = twenty-one
            number 24 = twenty-four
            number 30 = thirty
            number 45 = forty-five
            number 60 = sixty
            number 90 = ninety
            ordinal 1 = first
            ordinal 2 = second
            ordinal 3 = third
            ordinal 4 = fourth
            ordinal 5 = fifth
            ordinal 6 = sixth
            ordinal 7 = seventh
            ordinal 8 = eighth
            ordinal 9 = ninth
            ordinal 10 = tenth
            ordinal 11 = eleventh
            ordinal 12 = twelfth
            ordinal 13 = thirteenth
            ordinal 14 = fourteenth
            ordinal 15 = fifteenth
            ordinal 16 = sixteenth
            ordinal 17 = seventeenth
            ordinal 18 = eighteenth
            ordinal 19 = nineteenth
            ordinal 20 = twentieth
            ordinal 21 = twenty-first
            ordinal 22 = twenty-second
            ordinal 23 = twenty-third
            ordinal 24 = twenty-fourth
            ordinal 25 = twenty-fifth
            ordinal 26 = twenty-sixth
            ordinal 27 = twenty-seventh
            ordinal 28 = twenty-eighth
            ordinal 29 = twenty-ninth
            ordinal 30 = thirtieth
            ordinal 31 = thirty-first
            """;

    private static final String FRAME = """
            the 0 = the
            this 0 = this, current, the current, the present, this coming, this very, this same
            next 0 = next, the next, the following, following, our next, around next, the subsequent
            next 1 = the coming, coming, the upcoming, upcoming, the forthcoming, forthcoming
            coming 0 = upcoming, coming, next, following
            last 0 = last, the last, previous, the previous, past
            final 0 = last, the last, final, the final
            final -1 = penultimate, second last, the second last, last but one, second to last, next to last
            after_next 0 = after next
            in 0 = in
            within 0 = within, within the next, in the next, over the next, in the coming, within the coming, inside, inside of, in less than, no later than, for the next, during the next, not later than, in at most, within at most
            ago 0 = ago, back
            from_now 0 = from now, from today, from the present, hence, from this meeting, from the date of this meeting
            about 0 = about, around, roughly, approximately, approx, approx., some, circa, another, at most, just under, nearly, almost, c.
            over 0 = just over, a little over, over, more than, a bit more than, slightly more than, a good, a little more than
            by 0 = by, nlt, no later than, not later than, until, till, up to, due, due on, due by, deadline, deadline:, by the latest, latest by, latest, at the latest by, on or before, ready for, in time for, ready by, done by, completed by, to be done by, due date:, due:, not after, no later, up until, complete by, due in, at latest
            before 0 = before, prior to, ahead of, well before, in good time before, well ahead of, just before, in advance of, earlier than, well in advance of, shortly before
            after 0 = after, following, shortly after, soon after, just after, right after, once past
            from 0 = from, starting, starting from, beginning, as of, as from, no earlier than, not before, effective, starting on, commencing, from the, with effect from
            start 0 = start of, the start of, beginning of, the beginning of, early, early in, at the beginning of, at the start of, the early part of, in early, the first days of, first thing, the first few days of
            mid 0 = mid, middle of, the middle of, in the middle of, halfway through, mid-, midway through
            end 0 = end of, the end of, late, late in, at the end of, by end of, the close of, close of, the last days of, towards the end of, toward the end of, the back end of, the very end of, the back of, end, the end of the, the latter days of
            tail_end 0 = 's end
            rest 0 = later, later in, later on in, later during, rest of, the rest of, remainder of, the remainder of
            since 0 = since, ever since
            to 0 = to, through, thru, until, till, -
            between 0 = between
            and 0 = and, or, &
            at 1 = in, during
            at 0 = on, at, over, for, around, about, of, sometime in, some time in, circa, per, throughout, into, sometime during, as at, roughly, as soon as
            of 0 = of, in, on, of the, in the, for
            during 0 = during, over, throughout
            every 0 = every, each, every other, alternate
            day_end 0 = end of the day, eod, cob, close of business, end of play, end of business, by close of play, close of play, end of day, noon, midday, lunchtime, lunch, morning, the end of the day, eob, first thing, the end of day, the close of business, cop, midnight
            copula 0 = is, will be, takes place, is held, will be held
            clock 0 = kl, at, o'clock
            """;

    static final String NOT_TIMES = """
            no_date 0 = item, items, page, pages, pp, p., room, version, v., ver, section, §, chapter, no, no., number, ref, ref., extension, ext, ext., phone, tel, grade, grades, year, years, class, level, step, phase, module, part, line, bus, suite, floor, appendix, annex, ratio, score, scored, about, roughly, nearly, almost, some, of, paragraph, clause, table, figure, building, unit, route, plan, budget, approximately, around, call, dial, ring, schedule, point
            no_day 0 = of, percent, per cent, %, support, people, pupils, students, members, majority, hours, minutes, kr, sek, eur, gbp, usd, full-time, post, posts, fte, times, places, century, floor, time, edition, anniversary, grade, item, point, version, meeting, agenda, attempt, step, phase, person, year-olds, schools, round, draft, largest, most, and final, party, parties, quarter-final, trustees, governors, councillors, directors, delegates, voters, respondents, responses, attendees, households, votes, voted, present, agreed, in favour, staff, parents, teachers, volunteers, employees, residents, complete, completed, replied, answered
            """;

    private static final String AFTER_DAY = """
            no_time 0 = sunday school, sunday schools, sunday roast, sunday lunch club, sunday best, sunday service, sunday services, good friday agreement, friday prayers, saturday club, monday club, sunday times, friday club, friday clubs, sunday club, march past, may queen, easter egg, easter eggs, christmas carols
            own_noun 0 = and, at, for, of, to, in, if, when, so, because, we, i, but, or, as, is, will, unless, before, after, then, that, please, with, by, on, from, it, they, he, she
            """;

    private static final Set<String> TELLING = Set.of(
            "the", "and", "of", "to", "is", "will", "by", "for", "be", "with", "that", "on", "this", "next", "in", "at",
            "before", "no", "later", "than", "we", "was", "are", "it", "from", "our", "has", "have", "week", "month",
            "year", "meeting", "weeks", "months", "days", "end", "until", "within", "after", "when", "should", "again",
            "not", "as", "a", "an", "or", "they", "first", "last", "back", "out", "up", "early", "late", "day");
}

package app.punktlig.language.due;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which Swedish offices work. */
public final class WorkingDays {
    private final HolidayManager calendar;

    private WorkingDays(HolidayManager calendar) {
        this.calendar = calendar;
    }

    /** The Swedish calendar takes a good half second to load: it is loaded once, when it is first asked for. */
    private static final class Sweden {
        private static final WorkingDays DAYS =
                new WorkingDays(HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN)));
    }

    public static WorkingDays inSweden() {
        return Sweden.DAYS;
    }

    /** A public holiday, or the eve of Midsummer, Christmas or New Year, which is kept like one; Sundays as such are not. */
    public boolean isPublicHoliday(LocalDate day) {
        return calendar.isHoliday(day);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() && !isPublicHoliday(day);
    }

    /** This day if it is a working day, otherwise the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        var working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }
}

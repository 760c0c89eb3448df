package app.punktlig.minutes;

/** The number of a decision, unique in its group: {@code 2026:14}. */
public record DecisionNumber(int year, int number) {
    public DecisionNumber {
        if (number < 1) {
            throw new IllegalArgumentException("decisions are numbered from 1");
        }
    }

    @Override
    public String toString() {
        return year + ":" + number;
    }
}

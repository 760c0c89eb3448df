package app.punktlig.reading;

/** What was found rightly, wrongly, or not at all. */
final class Share {
    private int right;
    private int wrong;
    private int missed;

    void count(boolean hit) {
        right += hit ? 1 : 0;
        missed += hit ? 0 : 1;
    }

    void wrong() {
        wrong++;
    }

    double f1() {
        return right + wrong + missed == 0 ? 1 : 2.0 * right / (2 * right + wrong + missed);
    }

    @Override
    public String toString() {
        double precision = right + wrong == 0 ? 1 : right / (double) (right + wrong);
        double recall = right + missed == 0 ? 1 : right / (double) (right + missed);
        return "%4d %6.3f %6.3f %6.3f".formatted(right + missed, precision, recall, f1());
    }
}

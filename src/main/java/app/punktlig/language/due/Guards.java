package app.punktlig.language.due;

/** What stands around a time and shows that it is none: "§ 4/9", "3/4 av eleverna", "Maj Ek", "i vår förvaltning". */
record Guards(Text text) {

    boolean allow(int start, int end, boolean whole) {
        return !isNumbered(start, end)
                && !isCounted(end)
                && !isName(start, end, whole)
                && !isAttribute(start, end)
                && !isOurs(start, end)
                && !isPast(end)
                && !isRepeated(end)
                && !isPartOfWord(start, end)
                && !isTimeOfDay(start, end);
    }

    /** "Closed at 21.05". */
    private boolean isTimeOfDay(int start, int end) {
        return end - start == 4
                && text.token(start).word().equals("at")
                && text.token(start + 1).isNumber()
                && text.token(start + 2).isSign(".")
                && text.token(start + 3).digits() == 2;
    }

    /** A bare number after a word that numbers things. */
    private boolean isNumbered(int start, int end) {
        if (!text.token(start).isNumber() || hasWord(start, end)) {
            return false;
        }
        int before = start - 1;
        if (before >= 0 && text.token(before).isSign(".:)")) {
            before--;
        }
        return before >= 0 && (text.is(before, Role.NO_DATE) || text.is(before, Role.CLOCK));
    }

    private boolean hasWord(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.token(i).isWord() && text.token(i).word().length() > 2) {
                return true;
            }
        }
        return false;
    }

    /** "3/4 av eleverna", "den 15 procent": a number that ends the expression counts what follows. */
    private boolean isCounted(int end) {
        boolean number = end > 0 && endsInDigits(end);
        return number && end < text.size() && text.is(end, Role.NO_DAY) && !isFourDigits(end - 1);
    }

    private boolean isFourDigits(int at) {
        return text.token(at).digits() >= 4;
    }

    private boolean endsInDigits(int end) {
        return text.token(end - 1).isNumber()
                || end > 1
                        && text.token(end - 1).glued()
                        && (text.token(end - 2).isNumber()
                                || text.token(end - 2).isSign(":"));
    }

    /** A month that is a first name: alone, with a capital letter, and a surname after it. */
    private boolean isName(int start, int end, boolean whole) {
        var last = text.token(end - 1);
        if (whole || !last.isWord() || !last.capital() || !text.is(end - 1, Role.MONTH)) {
            return false;
        }
        boolean alone = end - start == 1;
        boolean surname = end < text.size()
                && text.token(end).isWord()
                && text.token(end).capital()
                && text.senses(end).isEmpty();
        boolean hyphen = end < text.size()
                && text.token(end).isSign("-")
                && text.token(end).glued();
        boolean day = end - start > 1 && text.token(end - 2).isNumber();
        boolean task = end < text.size() && text.token(end).word().equals("att");
        boolean jan = last.word().equals("jan") && text.isLowerCaseMonths();
        return !day && (surname || task || jan || alone && hyphen || alone && text.isLowerCaseMonths());
    }

    /** "The Christmas card", "the half-term results": a time that only tells which. */
    private boolean isAttribute(int start, int end) {
        boolean the = start > 0 && text.token(start - 1).word().equals("the");
        for (int i = start; i < end; i++) {
            the |= text.token(i).word().equals("the");
        }
        boolean named =
                text.is(end - 1, Role.HOLIDAY) || text.is(end - 1, Role.SCHOOL_MARK) || endsInHalfTerm(start, end);
        return the
                && named
                && end < text.size()
                && text.token(end).isWord()
                && !text.token(end).capital()
                && text.senses(end).isEmpty();
    }

    private boolean endsInHalfTerm(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.is(i, Role.SCHOOL_MARK)) {
                return true;
            }
        }
        return false;
    }

    /** "I vår förvaltning" is ours, "i vår ska" is spring. */
    private boolean isOurs(int start, int end) {
        boolean spring = text.token(end - 1).word().equals("vår");
        return spring && end < text.size() && text.token(end).isWord() && !text.is(end, Role.OWN_NOUN);
    }

    /** "Den 15 varje månad", "the 1st of every month". */
    private boolean isRepeated(int end) {
        int next = end < text.size() && text.is(end, Role.OF) ? end + 1 : end;
        return next < text.size() && text.is(next, Role.EVERY);
    }

    /** "I veckan som gick". */
    private boolean isPast(int end) {
        return end < text.size() && text.is(end, Role.PAST_CLAUSE);
    }

    /** A word that goes on after a hyphen, or digits stuck to letters: "sommar-OS", "T1-linjen", "v8a". */
    private boolean isPartOfWord(int start, int end) {
        boolean goesOn = end + 1 < text.size()
                && text.token(end).isSign("-")
                && text.token(end).glued()
                && text.token(end + 1).glued()
                && text.token(end + 1).isWord();
        boolean stuck = end < text.size()
                && text.token(end).glued()
                && (text.token(end).isWord() || text.token(end).isNumber());
        boolean before = start > 0
                && text.token(start).glued()
                && (text.token(start - 1).isWord()
                        || start > 1
                                && text.token(start - 1).isSign("-\u2013")
                                && text.token(start - 1).glued()
                                && text.token(start - 2).isWord()
                                && text.token(start).isWord());
        return goesOn || stuck || before;
    }
}

package app.punktlig.reading;

import app.punktlig.language.minutes.Attendance;
import java.util.List;
import java.util.regex.Matcher;

/** One plain sentence that tells who came or who did not. */
final class AttendanceSentence {

    private AttendanceSentence() {}

    static boolean read(String sentence, Attenders attenders) {
        if (sentence.length() > 1000) {
            return false;
        }
        Matcher came = Attendance.CAME.matcher(sentence);
        if (came.lookingAt()) {
            List<NameList.Entry> names = NameList.in(sentence.substring(came.end()), false);
            names.forEach(n -> attenders.addPresent(n, n.mode(), null));
            if (Attendance.I.matcher(sentence).find()) {
                attenders.addSender();
            }
            return !names.isEmpty();
        }
        Matcher stayedAway = Attendance.STAYED_AWAY.matcher(sentence);
        if (stayedAway.find()) {
            List<NameList.Entry> names = NameList.in(sentence.substring(0, stayedAway.start()), false);
            names.forEach(n -> attenders.addAbsent(n, null));
            return !names.isEmpty();
        }
        Matcher took = Attendance.TOOK_PART.matcher(sentence);
        if (took.find()) {
            List<NameList.Entry> names = NameList.in(sentence.substring(0, took.start()), false);
            String how = sentence.substring(took.start());
            names.forEach(n -> attenders.addPresent(n, new NameList.Entry(n.name(), "", how).mode(), null));
            return !names.isEmpty();
        }
        return false;
    }
}

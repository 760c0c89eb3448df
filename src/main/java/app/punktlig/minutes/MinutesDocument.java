package app.punktlig.minutes;

import app.punktlig.language.Language;
import java.time.ZoneId;

/** Minutes as a Word document in the group's house format. */
public interface MinutesDocument {
    /** The bytes of a .docx; times are shown in the group's zone. */
    byte[] of(Minutes minutes, Language language, ZoneId zone);
}

package app.punktlig.word;

import app.punktlig.language.Language;
import app.punktlig.minutes.Minutes;
import app.punktlig.minutes.MinutesDocument;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Writes minutes as Word documents. */
@Component
class WordMinutes implements MinutesDocument {
    @Override
    public byte[] of(Minutes minutes, Language language, ZoneId zone) {
        return new HouseFormat(minutes, language, zone).written();
    }
}

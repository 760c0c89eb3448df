package app.punktlig.store;

import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Presenter;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Points and presenters as text in a column. */
final class PointJson {
    /** What a record holds, and nothing it derives. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    private PointJson() {}

    static String presenters(List<Presenter> presenters) {
        return JSON.writeValueAsString(presenters);
    }

    static List<Presenter> presenters(String text) {
        return JSON.readValue(text, new TypeReference<List<Presenter>>() {});
    }

    static String point(AgendaPoint point) {
        return JSON.writeValueAsString(point);
    }

    static AgendaPoint point(String text) {
        return JSON.readValue(text, AgendaPoint.class);
    }
}

package app.punktlig.store;

import app.punktlig.chat.Card;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

/** Cards as text in a column. */
final class CardJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(Card.Block.class, Blocks.class).build();

    private CardJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = Card.Text.class, name = "text"),
        @Type(value = Card.Facts.class, name = "facts"),
        @Type(value = Card.Rows.class, name = "rows"),
        @Type(value = Card.Quote.class, name = "quote"),
        @Type(value = Card.Field.class, name = "field"),
    })
    private interface Blocks {}

    static String write(Card card) {
        return MAPPER.writeValueAsString(card);
    }

    static Card read(String json) {
        return MAPPER.readValue(json, Card.class);
    }
}

package app.punktlig.teams;

import app.punktlig.chat.Card.Button;
import app.punktlig.chat.Card.Look;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Buttons as Teams wants them, which differs between a card in a conversation and one in a dialog. */
enum CardActions {
    /** In a conversation: answered with a card in the same place. */
    IN_CHAT {
        @Override
        ObjectNode says(Button button) {
            var data = JSON.objectNode().put(SAY, button.say());
            return action("Action.Execute").put("verb", SAY).set("data", data);
        }
    },
    /** In a dialog, where Teams knows Action.Submit only; answered with the dialog's next card. */
    IN_DIALOG {
        @Override
        ObjectNode says(Button button) {
            return action("Action.Submit").set("data", JSON.objectNode().put(SAY, button.say()));
        }
    };

    /** The key under which a button carries what it says. */
    static final String SAY = "say";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Teams shows six; the rest goes into the menu behind the dots. */
    private static final int SHOWN = 5;

    abstract ObjectNode says(Button button);

    ArrayNode of(List<Button> buttons) {
        var actions = JSON.arrayNode();
        for (var button : buttons) {
            of(button)
                    .ifPresent(
                            action -> actions.add(actions.size() < SHOWN ? action : action.put("mode", "secondary")));
        }
        return actions;
    }

    private Optional<ObjectNode> of(Button button) {
        if (button.link() != null) {
            return isWebAddress(button.link()) ? Optional.of(titled(button, opens(button.link()))) : Optional.empty();
        }
        return Optional.of(styled(button, titled(button, button.look() == Look.FORM ? form(button) : says(button))));
    }

    private ObjectNode form(Button button) {
        if (this == IN_DIALOG) {
            return says(button);
        }
        var data = JSON.objectNode().put(SAY, button.say());
        data.putObject("msteams").put("type", "task/fetch");
        return action("Action.Submit").set("data", data);
    }

    private static ObjectNode opens(String link) {
        return action("Action.OpenUrl").put("url", link);
    }

    private static ObjectNode titled(Button button, ObjectNode action) {
        return action.put("title", CardText.literal(button.label()));
    }

    private static ObjectNode styled(Button button, ObjectNode action) {
        return switch (button.look()) {
            case PRIMARY -> action.put("style", "positive");
            case CAREFUL -> action.put("style", "destructive");
            case PLAIN, FORM -> action;
        };
    }

    private static ObjectNode action(String type) {
        return JSON.objectNode().put("type", type);
    }

    /** Links come from people too: nothing but the web, never a script or a file. */
    private static boolean isWebAddress(String link) {
        try {
            var scheme = new URI(link).getScheme();
            return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }
}

package app.punktlig.chat;

import app.punktlig.language.Order;
import java.util.List;

/** What a message was understood as. */
sealed interface Reading {
    record Understood(Order order, Command command) implements Reading {}

    /** @param nearest the commands that come closest, the closest first */
    record NotUnderstood(List<Order> nearest) implements Reading {
        public NotUnderstood {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * The command is clear, something in it is missing or wrong.
     *
     * @param fault the key of the text that says what, below {@code fault.}
     * @param words the words that are wrong; empty if something is missing
     */
    record Faulty(Order order, String fault, String words) implements Reading {}

    /** The message has no text. */
    record Empty() implements Reading {}
}

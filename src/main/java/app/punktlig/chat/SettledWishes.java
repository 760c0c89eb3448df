package app.punktlig.chat;

import app.punktlig.agenda.Presenter;
import app.punktlig.chat.Card.Tone;
import app.punktlig.chat.Command.Doubt;
import app.punktlig.chat.Command.Wishes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is wished of a point, settled by who is in the group: doubtful words name a presenter when all whom they name are in it.
 *
 * @param wishes with the doubts that are left, which belong to the title
 */
record SettledWishes(Wishes wishes, List<Presenter> presenters) {
    /** What was read otherwise than it may have been meant is told on the answer, never kept silent. */
    Card told(Talk talk, Card card) {
        boolean done = card.tone() == Tone.DONE || card.tone() == Tone.WARNING;
        if (!done || (wishes.confidential() && !talk.inPrivate())) {
            return card;
        }
        var guests = presenters.stream()
                .filter(presenter -> presenter.member() == null)
                .map(guest -> talk.texts().say("presenter.guest", guest.name()));
        var titles = wishes.doubts().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(talk.texts().say("title.doubt", quoted(talk)));
        return card.saying(Stream.concat(guests, titles).toList());
    }

    private String quoted(Talk talk) {
        return wishes.doubts().stream()
                .map(doubt -> talk.texts().say("quoted", doubt.words()))
                .collect(Collectors.joining(", "));
    }

    /** Settles wishes. */
    @Component
    static class Settling {
        private final PeopleFinder people;

        Settling(PeopleFinder people) {
            this.people = people;
        }

        Found<SettledWishes> settle(Talk talk, Wishes wishes) {
            var settled = wishes;
            for (var doubt : wishes.doubts()) {
                if (isOfMembers(talk, doubt)) {
                    settled = settled.presentedBy(doubt);
                }
            }
            var clear = settled.beginningWithACapital();
            return people.presenters(talk, clear.presenters()).map(found -> new SettledWishes(clear, found));
        }

        /** A name of several members is theirs, too; which of them is asked afterwards. */
        private boolean isOfMembers(Talk talk, Doubt doubt) {
            return !doubt.names().isEmpty()
                    && doubt.names().stream()
                            .map(name -> people.presenter(talk, name))
                            .allMatch(Settling::isMember);
        }

        private static boolean isMember(Found<Presenter> found) {
            return switch (found) {
                case Found.Is<Presenter> is -> is.it().member() != null;
                case Found.Not<Presenter> _ -> true;
            };
        }
    }
}

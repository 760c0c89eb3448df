package app.punktlig.chat;

import app.punktlig.chat.Card.Tone;
import org.springframework.stereotype.Component;

/** Answers what is said about what was said and decided before. */
@Component
class ArchiveAnswers {
    private final SearchAnswers search;
    private final LogAnswers log;

    ArchiveAnswers(SearchAnswers search, LogAnswers log) {
        this.search = search;
        this.log = log;
    }

    Card answer(Talk talk, Command.OnArchive command) {
        return switch (command) {
            case Command.ReadIn _ -> talk.card(Tone.REFUSED, "broken").done();
            case Command.Search asked -> search.search(talk, asked.words());
            case Command.AskDecisions asked -> search.decisions(talk, asked.words());
            case Command.ShowLog asked -> log.show(talk, asked.lines());
        };
    }
}

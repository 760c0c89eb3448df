package app.punktlig.chat;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What breaks while a message is dealt with may quote it; the log must not. */
class FaultsAreLoggedWithoutWordsTests {
    private static final String WORDS = "Hemligheten om simhallen";

    private final Logger everything = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private GroupInChat chat;

    @BeforeEach
    void listen() {
        chat = GroupInChat.withMembers();
        lines.start();
        everything.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        everything.detachAppender(lines);
        chat.close();
    }

    @Test
    void aMessageThatCannotBeSavedLeavesItsIdAndNoWords() {
        chat.bean(GroupInChat.SaidPosts.class).breaksOn(WORDS);
        chat.say("Anna Bergkvist", "lägg till " + WORDS);
        assertThat(logged())
                .contains("could not be dealt with", "IllegalStateException", "TransactionalConversation")
                .doesNotContain("simhallen");
    }

    @Test
    void aLogThatQuotesIsSeen() {
        LoggerFactory.getLogger("test").error("broken", new IllegalStateException(WORDS));
        assertThat(logged()).contains("simhallen");
    }

    private String logged() {
        return lines.list.stream()
                .map(line -> line.getFormattedMessage()
                        + (line.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(line.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }
}

package app.punktlig.teams;

import app.punktlig.chat.Card;
import app.punktlig.chat.Conversation;
import app.punktlig.chat.Message;
import app.punktlig.chat.Place;
import app.punktlig.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes what it is told and answers with what it was given. */
final class RecordingConversation implements Conversation {
    final List<Message> said = new ArrayList<>();
    final List<Installation> joined = new ArrayList<>();
    final List<String> left = new ArrayList<>();
    final List<String> changed = new ArrayList<>();
    final List<Message.Sender> met = new ArrayList<>();
    List<Card> answer = List.of();

    @Nullable
    RuntimeException failure;

    Message last() {
        return said.getLast();
    }

    @Override
    public List<Card> answer(Message message) {
        said.add(message);
        if (failure != null) {
            throw failure;
        }
        return answer;
    }

    @Override
    public void joinedTeam(Installation installation) {
        joined.add(installation);
    }

    @Override
    public void leftTeam(String tenantId, String teamId) {
        left.add(teamId);
    }

    @Override
    public void rosterChanged(String tenantId, String teamId) {
        changed.add(teamId);
    }

    @Override
    public void metPerson(Message.Sender person, Place personalChat, Language language, String deliveryId) {
        met.add(person);
    }

    @Override
    public Language languageOf(String tenantId, Message.Sender person, Language told) {
        return told;
    }
}

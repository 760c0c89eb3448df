package app.punktlig.chat;

import app.punktlig.chat.Card.Tone;
import app.punktlig.group.Group;
import app.punktlig.group.Groups;
import app.punktlig.group.MemberId;
import app.punktlig.language.Language;
import app.punktlig.language.Order;
import app.punktlig.log.Trace;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers each message in one transaction: the delivery, the change, the audit line and what is to be said. */
@Component
class TransactionalConversation implements Conversation {
    private static final Logger log = LoggerFactory.getLogger(TransactionalConversation.class);

    /** Teams' second layer delivers again about half a minute later, under a new id. */
    private static final Duration REDELIVERED_WITHIN = Duration.ofSeconds(75);

    private final TransactionTemplate transaction;
    private final Deliveries deliveries;
    private final Groups groups;
    private final People people;
    private final GroupMeant groupMeant;
    private final Membership membership;
    private final Posts posts;
    private final Auditing auditing;
    private final Answers answers;
    private final WeeklyReminder reminder;
    private final RosterReading rosters;
    private final CardEdits edits;
    private final Clock clock;
    private final CommandReader reader = new CommandReader();

    TransactionalConversation(
            TransactionTemplate transaction,
            Deliveries deliveries,
            Groups groups,
            People people,
            GroupMeant groupMeant,
            Membership membership,
            Posts posts,
            Auditing auditing,
            Answers answers,
            WeeklyReminder reminder,
            RosterReading rosters,
            CardEdits edits,
            Clock clock) {
        this.transaction = transaction;
        this.deliveries = deliveries;
        this.groups = groups;
        this.people = people;
        this.groupMeant = groupMeant;
        this.membership = membership;
        this.posts = posts;
        this.auditing = auditing;
        this.answers = answers;
        this.reminder = reminder;
        this.rosters = rosters;
        this.edits = edits;
        this.clock = clock;
    }

    @Override
    public List<Card> answer(Message message) {
        try {
            return inTransaction(() -> once(message));
        } catch (RuntimeException broken) {
            log.error(
                    "delivery {} could not be dealt with; nothing was saved\n{}",
                    message.deliveryId(),
                    Trace.of(broken));
            return inTransaction(() -> apologise(message));
        }
    }

    private List<Card> inTransaction(Supplier<List<Card>> work) {
        var answer = unlessMeanwhile(() -> transaction.execute(_ -> work.get()));
        return answer == null ? List.of() : answer;
    }

    /**
     * Teams tells of a new team or person twice at the same moment, and delivers again before the first is done: whoever comes second
     * finds on the second try what the first has saved.
     */
    private static <T> @Nullable T unlessMeanwhile(Supplier<@Nullable T> work) {
        try {
            return work.get();
        } catch (DuplicateKeyException savedMeanwhile) {
            return work.get();
        }
    }

    private void saving(Runnable work) {
        inTransaction(() -> {
            work.run();
            return List.of();
        });
    }

    private List<Card> once(Message message) {
        if (message.surface() == Message.Surface.REFRESH) {
            return List.of(looked(message));
        }
        var place = message.place();
        var person = message.sender().entraId();
        if (message.surface() != Message.Surface.SEARCH
                && !deliveries.isFirst(place.key(), message.deliveryId(), person, said(message), message.at())) {
            return message.answeredAtOnce()
                    ? List.of(CardMaker.of(languageOf(message), Tone.NEUTRAL, "delivered-again")
                            .done())
                    : List.of();
        }
        var language = meet(message);
        var group = groupOf(message, language);
        if (message.surface() == Message.Surface.SEARCH && group instanceof Found.Not) {
            return searched(message, language);
        }
        var card = group.then(g -> inGroup(message.saying(GroupMeant.unnamed(message.text())), g, language));
        return reply(message, card);
    }

    /** A search cannot ask back: it looks in all groups of somebody who has not said which is meant. */
    private List<Card> searched(Message message, Language language) {
        var own = groups.ofPerson(
                message.place().tenantId(), new MemberId(message.sender().entraId()));
        return own.isEmpty()
                ? List.of(noGroup(language))
                : own.stream()
                        .map(group -> GroupMeant.foundIn(inGroup(message, group, language), group))
                        .toList();
    }

    private static Card noGroup(Language language) {
        return CardMaker.of(language, Tone.NEUTRAL, "no-group")
                .text("no-group.how")
                .done();
    }

    /** Somebody with several groups presses what stands under a card of this one. */
    private Card named(Message message, Group group, Card card) {
        var place = message.place();
        // What only one person sees may end up in their own chat.
        boolean several = (place.isPersonal() || place.targeted())
                && groups.ofPerson(
                                        place.tenantId(),
                                        new MemberId(message.sender().entraId()))
                                .size()
                        > 1;
        if (!several) {
            return card;
        }
        return GroupMeant.named(isAboutMe(message) ? card : GroupMeant.told(card, group), group);
    }

    /** A card that is looked at is made anew: that is no delivery to be remembered, and nothing but showing is possible. */
    private Card looked(Message message) {
        return Refreshing.Asked.read(message.text())
                .flatMap(asked -> groupOf(message, asked)
                        .map(group -> named(message, group, looked(message.saying(asked.words()), group))))
                .orElseGet(() -> cannotShow(message));
    }

    private Optional<Group> groupOf(Message message, Refreshing.Asked asked) {
        var tenant = message.place().tenantId();
        var own = message.place().isPersonal()
                ? groups.ofPerson(tenant, new MemberId(message.sender().entraId()))
                : groups
                        .ofTeam(
                                tenant,
                                Optional.ofNullable(message.place().teamId()).orElse(""))
                        .stream()
                        .toList();
        return own.stream().filter(group -> group.id().equals(asked.group())).findFirst();
    }

    private Card looked(Message message, Group group) {
        groups.hold(group.id());
        var talk = new Talk(message, group, membership.member(group, message.sender()), languageOf(message));
        return reader.read(message) instanceof Reading.Understood understood
                        && understood.command() instanceof Command.Looking
                ? answers.answer(talk, understood.command())
                : cannotShow(message);
    }

    private Card cannotShow(Message message) {
        return CardMaker.of(languageOf(message), Tone.REFUSED, "broken").done();
    }

    private static String said(Message message) {
        return GroupMeant.unnamed(message.text()) + "\n" + message.fields();
    }

    private List<Card> reply(Message message, Card card) {
        if (!message.answeredAtOnce()) {
            posts.say(Post.reply(message.place(), card));
        }
        return List.of(card);
    }

    private List<Card> apologise(Message message) {
        return reply(
                message,
                CardMaker.of(languageOf(message), Tone.REFUSED, "broken")
                        .text("nothing-changed")
                        .done());
    }

    private Language languageOf(Message message) {
        return languageOf(message.place().tenantId(), message.sender(), message.language());
    }

    @Override
    public Language languageOf(String tenantId, Message.Sender person, Language told) {
        return people.languageOf(tenantId, new MemberId(person.entraId()), told);
    }

    /** Remembers how to reach the person, and tells which language they speak. */
    private Language meet(Message message) {
        var sender = message.sender();
        var place = message.place();
        var id = new MemberId(sender.entraId());
        var known = people.find(place.tenantId(), id);
        boolean personal = place.isPersonal() && !place.targeted();
        var now = new People.Person(
                place.tenantId(),
                id,
                sender.teamsUserId(),
                place.serviceUrl(),
                personal
                        ? place.conversationId()
                        : known.map(People.Person::conversationId).orElse(null),
                message.language(),
                known.map(People.Person::chosenLanguage).orElse(null),
                known.map(People.Person::chosenGroup).orElse(null),
                known.map(People.Person::pausedUntil).orElse(null),
                true);
        if (known.isEmpty() || !known.get().equals(now)) {
            people.save(now);
        }
        return now.speaks().orElse(message.language());
    }

    private Found<Group> groupOf(Message message, Language language) {
        return message.place().isPersonal() || isElsewhere(message)
                ? ownGroup(message, language)
                : new Found.Is<>(teamsGroup(message));
    }

    /** A message action or a search works in every team; only where the app has been added is it that team's. */
    private boolean isElsewhere(Message message) {
        var place = message.place();
        return message.fromAnywhere()
                && groups.ofTeam(place.tenantId(), String.valueOf(place.teamId()))
                        .filter(Group::installed)
                        .isEmpty();
    }

    /** A team without a record is one that was installed unheard. */
    private Group teamsGroup(Message message) {
        var place = message.place();
        var teamId = Optional.ofNullable(place.teamId()).orElse(place.key());
        var known = groups.ofTeam(place.tenantId(), teamId);
        boolean asBefore = known.isPresent()
                && known.get().installed()
                && known.get().serviceUrl().equals(place.serviceUrl());
        return asBefore ? known.get() : join(installation(message, teamId)).group();
    }

    private static Installation installation(Message message, String teamId) {
        return new Installation(
                message.place().tenantId(),
                teamId,
                message.entraGroupId(),
                Optional.ofNullable(message.teamName()).orElse(""),
                message.place().serviceUrl(),
                message.language(),
                null,
                message.deliveryId());
    }

    private Found<Group> ownGroup(Message message, Language language) {
        var id = new MemberId(message.sender().entraId());
        var tenant = message.place().tenantId();
        var own = groups.ofPerson(tenant, id);
        if (own.isEmpty()) {
            return new Found.Not<>(noGroup(language));
        }
        if (GroupMeant.isNamed(message.text())) {
            return GroupMeant.named(message.text(), own)
                    .<Found<Group>>map(Found.Is::new)
                    .orElseGet(() -> new Found.Not<>(notYours(language)));
        }
        var chosen = people.find(tenant, id).map(People.Person::chosenGroup);
        var meant = own.size() == 1
                ? Optional.of(own.getFirst())
                : groupMeant
                        .by(message.text(), own)
                        .or(() -> own.stream()
                                .filter(g -> chosen.filter(g.id()::equals).isPresent())
                                .findFirst());
        return meant.<Found<Group>>map(Found.Is::new)
                .orElseGet(() -> isAboutMe(message)
                        ? new Found.Is<>(own.getFirst())
                        : new Found.Not<>(which(message, own, language)));
    }

    /** A card of a group that the person has left. */
    private static Card notYours(Language language) {
        return CardMaker.of(language, Tone.REFUSED, "group.left")
                .text("nothing-changed")
                .done();
    }

    /** What is about the person and no group: which group it is said in does not matter. */
    private boolean isAboutMe(Message message) {
        return reader.read(message) instanceof Reading.Understood understood
                && (understood.order() == Order.CHOOSE_GROUP || understood.order() == Order.LANGUAGE);
    }

    /** Asks once; the button names the group and says again what was said. */
    private static Card which(Message message, List<Group> own, Language language) {
        var card = CardMaker.of(language, Tone.QUESTION, "group.which")
                .text("nothing-changed")
                .text("group.which.how", own.getFirst().name());
        own.forEach(g -> card.choice(
                g.name(), Order.CHOOSE_GROUP.word(Language.SV) + " #" + g.id().value() + " " + message.text()));
        return card.done();
    }

    private Card inGroup(Message message, Group group, Language language) {
        return named(message, group, held(message, group, language));
    }

    /** In the group as those before have left it, so that nothing they changed is overwritten. */
    private Card held(Message message, Group found, Language language) {
        var group = groups.hold(found.id());
        var me = membership.member(group, message.sender());
        var talk = new Talk(message, group, me, language);
        return switch (reader.read(message)) {
            case Reading.Understood understood -> carryOut(talk, understood);
            case Reading.NotUnderstood not -> NotUnderstood.card(talk, not.nearest());
            case Reading.Faulty faulty -> NotUnderstood.faulty(talk, faulty);
            case Reading.Empty _ -> NotUnderstood.empty(talk);
        };
    }

    private Card carryOut(Talk talk, Reading.Understood understood) {
        if (understood.command() instanceof Command.ChooseGroup && isInItsChannel(talk.message())) {
            return talk.refused("group.of-channel", talk.group().name())
                    .text("group.of-channel.how")
                    .text("nothing-changed")
                    .done();
        }
        if (isSaidAgain(talk, understood)) {
            return talk.card(Tone.NEUTRAL, "said-again").text("said-again.how").done();
        }
        var question = Question.of(talk.message(), understood);
        if (question.filter(asked -> asked.isAnswered(deliveries)).isPresent()) {
            return Question.answeredAlready(talk, understood.order());
        }
        if (understood.command() instanceof Command.ChooseGroup choose && Question.goesOn(choose)) {
            return chosenThen(talk, choose, question);
        }
        var undone = auditing.toBeUndone(talk, understood.command());
        var card = answers.answer(talk, understood.command());
        if (auditing.noted(talk, understood.command(), card, undone)) {
            edits.soon(talk.group().id());
            deliveries.carriedOut(talk.message().place().key(), talk.message().deliveryId());
            question.ifPresent(asked -> asked.answered(deliveries, talk.now()));
        }
        return card;
    }

    private boolean isInItsChannel(Message message) {
        return !message.place().isPersonal() && !isElsewhere(message);
    }

    /** Adding twice is never meant within a minute; everything else is harmless twice, or meant. */
    private boolean isSaidAgain(Talk talk, Reading.Understood understood) {
        boolean adds =
                switch (understood.order()) {
                    case ADD, ASSIGN, NOTE, DECIDE, COMMENT, SAVE -> true;
                    default -> false;
                };
        var message = talk.message();
        return adds
                && deliveries.saidSince(
                        message.place().key(),
                        message.deliveryId(),
                        message.sender().entraId(),
                        said(message),
                        talk.now().minus(REDELIVERED_WITHIN));
    }

    /** The group is remembered, and what was asked before is carried out in it. */
    private Card chosenThen(Talk talk, Command.ChooseGroup choose, Optional<Question> question) {
        var chosen = answers.answer(talk, new Command.ChooseGroup(choose.group(), ""));
        var group = people.find(talk.group().tenantId(), talk.me().id())
                .map(People.Person::chosenGroup)
                .flatMap(groups::find);
        if (chosen.tone() != Tone.DONE || group.isEmpty()) {
            return chosen;
        }
        var card = inGroup(talk.message().saying(choose.then()), group.get(), talk.language());
        if (Auditing.changes(card)) {
            question.ifPresent(asked -> asked.answered(deliveries, talk.now()));
        }
        return card;
    }

    @Override
    public void joinedTeam(Installation team) {
        var at = clock.instant();
        saving(() -> {
            if (!deliveries.isFirst(team.teamId(), "joined:" + team.deliveryId(), "", "", at)) {
                return;
            }
            var joined = join(team);
            if (joined.anew()) {
                var group = joined.group();
                reminder.beginsNow(group, at);
                posts.say(Post.about(
                        "welcome:" + group.id().value(), Talk.toAll(group, at).channel(), Welcome.toGroup(group)));
            }
        });
    }

    private Membership.Joined join(Installation team) {
        var joined = membership.join(team);
        rosters.readSoon(joined.group().id());
        return joined;
    }

    @Override
    public void rosterChanged(String tenantId, String teamId) {
        transaction.executeWithoutResult(
                _ -> groups.ofTeam(tenantId, teamId).ifPresent(group -> rosters.readSoon(group.id())));
    }

    @Override
    public void leftTeam(String tenantId, String teamId) {
        transaction.executeWithoutResult(_ ->
                groups.ofTeam(tenantId, teamId).ifPresent(group -> groups.save(left(groups.hold(group.id())))));
    }

    private static Group left(Group group) {
        return new Group(
                group.id(),
                group.tenantId(),
                group.teamId(),
                group.entraGroupId(),
                group.name(),
                group.language(),
                group.zone(),
                group.channelId(),
                group.serviceUrl(),
                group.habits(),
                false);
    }

    @Override
    public void metPerson(Message.Sender person, Place personalChat, Language language, String deliveryId) {
        var at = clock.instant();
        saving(() -> {
            if (!deliveries.isFirst(personalChat.key(), "met:" + deliveryId, person.entraId(), "", at)) {
                return;
            }
            var id = new MemberId(person.entraId());
            var known = people.find(personalChat.tenantId(), id);
            people.save(new People.Person(
                    personalChat.tenantId(),
                    id,
                    person.teamsUserId(),
                    personalChat.serviceUrl(),
                    personalChat.conversationId(),
                    known.map(People.Person::language).orElse(language),
                    known.map(People.Person::chosenLanguage).orElse(null),
                    known.map(People.Person::chosenGroup).orElse(null),
                    known.map(People.Person::pausedUntil).orElse(null),
                    true));
            // Two activities tell of the same person at the same moment, and both may find nobody known.
            if (known.map(People.Person::conversationId).isEmpty()
                    && deliveries.isFirst(personalChat.key(), "greeted", person.entraId(), "", at)) {
                posts.say(Post.reply(
                        personalChat,
                        Welcome.toPerson(
                                known.flatMap(People.Person::speaks).orElse(language),
                                groups.ofPerson(personalChat.tenantId(), id))));
            }
        });
    }
}

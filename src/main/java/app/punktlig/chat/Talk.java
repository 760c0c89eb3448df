package app.punktlig.chat;

import app.punktlig.agenda.AgendaKeeping.Keeper;
import app.punktlig.agenda.AgendaPoint;
import app.punktlig.agenda.Meeting;
import app.punktlig.chat.Message.Surface;
import app.punktlig.group.Group;
import app.punktlig.group.Member;
import app.punktlig.group.MemberId;
import app.punktlig.language.Language;
import app.punktlig.language.Moments;
import app.punktlig.language.Order;
import app.punktlig.language.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One message being dealt with: who says what, in which group, in which language. */
record Talk(Message message, Group group, Member me, Language language) {

    Texts texts() {
        return Texts.in(language);
    }

    Instant now() {
        return message.at();
    }

    LocalDate today() {
        return now().atZone(group.zone()).toLocalDate();
    }

    Moments moments() {
        return Moments.in(language, group.zone());
    }

    Keeper keeper() {
        return new Keeper(group, me, now());
    }

    boolean inPrivate() {
        return message.surface() != Surface.SEARCH
                && (message.place().isPersonal() || message.place().targeted());
    }

    /** True when nobody else sees the answer: in private, and where it takes the place of a card for the one who asked. */
    boolean isForMeAlone() {
        return inPrivate() || message.answeredAtOnce();
    }

    /** True when the answer may offer what only secretary and chair do. */
    boolean isForKeeper() {
        return isForMeAlone() && me.keepsTheAgenda();
    }

    /** The group's own channel, for what all are told. */
    Place channel() {
        return Place.channel(group.tenantId(), group.serviceUrl(), group.channelId(), group.teamId());
    }

    /** The same matter as all may see it. */
    Talk inChannel() {
        return toAll(group, now());
    }

    /** The same matter told to somebody in their personal chat and language. */
    Talk privatelyTo(Member member, Place chat, Language theirs) {
        return new Talk(said(chat, theirs, now()), group, member, theirs);
    }

    /** The same talk, had these been the words. */
    Talk saying(String words) {
        return new Talk(message.saying(words), group, me, language);
    }

    /** As somebody sees it on a page that all of the group can open: in their language, and nothing confidential. */
    static Talk shownTo(Group group, Member member, Language language, Instant at) {
        return new Talk(said(toAll(group, at).message().place(), language, at), group, member, language);
    }

    /** What is shown to all in a channel in place of what lies there, in the language in which it was said. */
    static Talk edited(Group group, Language language, Instant at) {
        var all = toAll(group, at);
        var place = all.message().place();
        return new Talk(said(place, language, at, Surface.EDIT), group, all.me(), language);
    }

    /** What is said to all: in the group's channel and language, by nobody in particular. */
    static Talk toAll(Group group, Instant at) {
        var channel = Place.channel(group.tenantId(), group.serviceUrl(), group.channelId(), group.teamId());
        var anyone = new Member(group.id(), new MemberId("nobody"), "", "", null, Set.of(), true);
        return new Talk(said(channel, group.language(), at), group, anyone, group.language());
    }

    /** Something Punktlig says by itself. */
    private static Message said(Place place, Language language, Instant at) {
        return said(place, language, at, Surface.TYPED);
    }

    private static Message said(Place place, Language language, Instant at, Surface surface) {
        var nobody = new Message.Sender("nobody", "", "");
        return new Message(
                "", place, nobody, language, "", Map.of(), List.of(), List.of(), surface, null, null, null, at);
    }

    /** Whose view of the agenda this is: the person's own, or the whole channel's. */
    String viewer() {
        return inPrivate() ? me.id().entraId() : "channel:" + message.place().teamId();
    }

    CardMaker card(Card.Tone tone, String key, Object... values) {
        return CardMaker.of(language, tone, key, values);
    }

    /** A refusal that says why; nothing has changed. */
    CardMaker refused(String key, Object... values) {
        return card(Card.Tone.REFUSED, key, values);
    }

    /** The title as this person may see it in this place. */
    String title(AgendaPoint point) {
        return isOpen(point) ? point.title() : texts().say("point.confidential");
    }

    /** True when this person may see in this place what the point is about. */
    boolean isOpen(AgendaPoint point) {
        return !point.confidential() || (inPrivate() && point.isTitleFor(me));
    }

    /** The day of a meeting where the group is. */
    LocalDate day(Meeting meeting) {
        return meeting.day(group.zone());
    }

    /** "tisdag 4 februari kl. 13.00–15.00". */
    String when(Meeting meeting) {
        return moments().span(meeting.start(), meeting.end(), meeting.allDay(), now());
    }

    String example(Order order) {
        return order.example(language);
    }
}

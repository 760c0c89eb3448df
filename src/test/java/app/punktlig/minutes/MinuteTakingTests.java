package app.punktlig.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import app.punktlig.agenda.MeetingId;
import app.punktlig.agenda.PointId;
import app.punktlig.group.GroupId;
import app.punktlig.minutes.MinuteTaking.Adoption;
import app.punktlig.minutes.MinuteTaking.ReadsLikeDecision;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MinuteTakingTests {
    static final DecisionNumber FREE = new DecisionNumber(2026, 14);
    final PointId point = PointId.random();
    final MinuteTaking empty = MinuteTaking.begun(MeetingId.random(), GroupId.random());

    private static MinuteTaking adopted(MinuteTaking taking) {
        return adopted(taking, FREE);
    }

    private static MinuteTaking adopted(MinuteTaking taking, DecisionNumber free) {
        var adoption = taking.adopt(free, List.of());
        assertThat(adoption).isInstanceOf(Adoption.Adopted.class);
        return ((Adoption.Adopted) adoption).taking();
    }

    private PromisedReturn promise(UUID note) {
        return new PromisedReturn(
                UUID.randomUUID(),
                point,
                note,
                "Budget",
                "Budget tas upp igen.",
                "",
                null,
                null,
                PromisedReturn.State.FOUND,
                null);
    }

    @Test
    void anEmptyDraftCanBeAdopted() {
        assertThat(adopted(empty).version()).isEqualTo(1);
    }

    @Test
    void isAdoptedOnceForEachSetOfChanges() {
        var first = adopted(empty.note(point, "Gick bra."));

        assertThat(first.adopt(FREE, List.of())).isEqualTo(new Adoption.NothingNew(1));
        assertThat(adopted(first.note(point, "Mer.")).version()).isEqualTo(2);
    }

    @Test
    void decisionsAreNumberedInOrderAndKeepTheirNumbers() {
        var first = adopted(empty.decide(point, "Ja.").decide(point, "Nej."));
        var second = adopted(first.decide(point, "Kanske."), new DecisionNumber(2026, 20));

        assertThat(second.decisions().stream().map(d -> String.valueOf(d.number())))
                .containsExactly("2026:14", "2026:15", "2026:20");
    }

    @Test
    void aNumberedDecisionIsStruckAndAnUnnumberedOneForgotten() {
        var draft = empty.decide(point, "Ja.");
        assertThat(draft.removeDecision(draft.decisions().getFirst().id()).decisions())
                .isEmpty();

        var first = adopted(draft);
        var struck = first.removeDecision(first.decisions().getFirst().id());
        assertThat(struck.standing()).isEmpty();
        assertThat(struck.decisions()).hasSize(1);
    }

    @Test
    void asksWhenANoteReadsLikeADecisionAndNoneIsWrittenDown() {
        var like = List.of(new ReadsLikeDecision(point, "Gruppen beslutar att godkänna."));

        assertThat(empty.adopt(FREE, like)).isEqualTo(new Adoption.AsksAboutDecisions(like));
        assertThat(empty.decide(point, "Ja.").adopt(FREE, like)).isInstanceOf(Adoption.Adopted.class);
    }

    @Test
    void aFoundPromiseIsTakenInOnce() {
        var found = List.of(promise(UUID.randomUUID()));
        var draft = empty.promised(found);

        assertThat(draft.promised(found)).isEqualTo(draft);
        assertThat(draft.promisesToBook()).hasSize(1);
    }

    @Test
    void aRefusedPromiseDoesNotComeBack() {
        var found = promise(UUID.randomUUID());
        var refused = empty.promised(List.of(found)).refusePromise(found.id());

        assertThat(refused.promised(List.of(found)).promisesToBook()).isEmpty();
    }

    @Test
    void aPromiseGoesWithItsNoteUnlessItWasAccepted() {
        var draft = empty.note(point, "Budget tas upp igen.");
        var note = draft.notes().getFirst().id();
        var found = promise(note);

        assertThat(draft.promised(List.of(found)).removeNote(note).promises()).isEmpty();
        assertThat(draft.promised(List.of(found))
                        .acceptPromise(found.id())
                        .removeNote(note)
                        .promises())
                .hasSize(1);
    }

    @Test
    void aBookedPromiseIsNotBookedAgain() {
        var found = promise(UUID.randomUUID());
        var booked = adopted(empty.promised(List.of(found))).booked(found.id(), PointId.random());

        assertThat(booked.promisesToBook()).isEmpty();
        assertThat(booked.adopt(FREE, List.of())).isEqualTo(new Adoption.NothingNew(1));
    }

    @Test
    void aPointWithANoteOrADecisionIsDealtWith() {
        var other = PointId.random();

        assertThat(empty.isDealtWith(point)).isFalse();
        assertThat(empty.note(point, "Ja.").isDealtWith(point)).isTrue();
        assertThat(empty.decide(point, "Ja.").isDealtWith(point)).isTrue();
        assertThat(empty.takenUp(point, true).isDealtWith(point)).isTrue();
        assertThat(empty.takenUp(point, true).takenUp(point, false).isDealtWith(point))
                .isFalse();
        assertThat(empty.note(point, "Ja.").isDealtWith(other)).isFalse();
    }

    @Test
    void sayingNoToAProposalIsNoChangeOfTheMinutes() {
        assertThat(adopted(empty).dismiss(UUID.randomUUID()).changed()).isFalse();
    }
}

package app.punktlig.load;

import app.punktlig.e2e.Activities;
import app.punktlig.e2e.Somebody;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/** Clicks, forms, message actions and searches, answered in the response itself. */
final class Invokes {
    private static final int GENTLY = 25;

    private final List<Kind> kinds;
    private final AtomicInteger refused = new AtomicInteger();
    private final Times times = new Times();
    private final RunningJar jar;
    private final List<Somebody> people;

    private record Kind(String name, Asking asking) {}

    private interface Asking {
        ObjectNode by(Somebody person, int number);
    }

    Invokes(RunningJar jar, Activities activities, List<Somebody> people) {
        this.jar = jar;
        this.kinds = kinds(activities);
        this.people = people;
    }

    private static List<Kind> kinds(Activities activities) {
        return List.of(
                new Kind("click: dagordning", (by, _) -> activities.click(by, "dagordning")),
                new Kind("click: kommande", (by, _) -> activities.click(by, "kommande")),
                new Kind("click: uppdrag", (by, _) -> activities.click(by, "uppdrag")),
                new Kind("click: mina uppdrag", (by, _) -> activities.click(by, "mina uppdrag")),
                new Kind("click: sök underlag", (by, _) -> activities.click(by, "sök underlag")),
                new Kind("click: lägg till", (by, i) -> activities.click(by, "lägg till Klickat ärende " + i)),
                new Kind("click: ångra", (by, _) -> activities.click(by, "ångra")),
                new Kind("form opened", (by, _) -> activities.dialog(by, "task/fetch", "formulär punkt", Map.of())),
                new Kind(
                        "form sent",
                        (by, i) -> activities.dialog(
                                by, "task/submit", "spara punkt", Map.of("title", "Sänt ärende " + i))),
                new Kind(
                        "message action opened",
                        (by, _) -> Activities.onMessage(
                                activities.invoke(by, ""), "composeExtension/fetchTask", "<p>Ta upp parkeringen</p>")),
                new Kind("search extension", (by, _) -> activities.search(by, "underlag")));
    }

    /** The time runs from when the invoke was due until its whole answer has come. */
    void click(int rate, int seconds) throws InterruptedException {
        askAll(GENTLY, 10 * GENTLY);
        times.forget();
        refused.set(0);
        askAll(rate, rate * seconds);
        System.out.printf(
                "%d invokes a second for %d s: %d answers, %d refused%n", rate, seconds, times.size(), refused.get());
        times.tell();
    }

    private void askAll(int rate, int count) throws InterruptedException {
        var open = new CountDownLatch(count);
        Pace.keep(rate, count, (number, due) -> {
            var kind = kinds.get(number % kinds.size());
            var invoke = kind.asking().by(people.get(number % people.size()), number);
            return () -> {
                ask(kind, invoke, due);
                open.countDown();
            };
        });
        open.await(30, TimeUnit.SECONDS);
    }

    private void ask(Kind kind, ObjectNode invoke, long due) {
        try {
            var response = jar.post(invoke);
            if (response.statusCode() == 200 && !response.body().isBlank()) {
                times.answered(kind.name(), due);
            } else {
                refused.incrementAndGet();
            }
        } catch (IOException | InterruptedException e) {
            refused.incrementAndGet();
        }
    }
}

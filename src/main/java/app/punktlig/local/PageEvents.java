package app.punktlig.local;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells every open page what happened, as far as the person who is using it may see it. */
class PageEvents {
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    private record Listener(Person viewer, SseEmitter stream) {}

    SseEmitter listen(Person viewer) {
        Listener listener = new Listener(viewer, new SseEmitter(0L));
        listeners.add(listener);
        listener.stream().onCompletion(() -> listeners.remove(listener));
        listener.stream().onError(_ -> listeners.remove(listener));
        send(listener, "hello", "{}");
        return listener.stream();
    }

    void tell(String kind, Function<Person, Optional<?>> what) {
        for (Listener listener : listeners) {
            what.apply(listener.viewer()).ifPresent(data -> send(listener, kind, data));
        }
    }

    void tellAll(String kind, Object what) {
        tell(kind, _ -> Optional.of(what));
    }

    private void send(Listener listener, String kind, Object data) {
        try {
            listener.stream().send(SseEmitter.event().name(kind).data(data));
        } catch (IOException | IllegalStateException gone) {
            listeners.remove(listener);
        }
    }

    /** An open page must not hold up a graceful stop. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        listeners.forEach(listener -> listener.stream().complete());
    }
}

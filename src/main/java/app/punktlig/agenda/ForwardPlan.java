package app.punktlig.agenda;

import java.util.List;

/**
 * What is coming: the points of each coming meeting, and those without a meeting yet.
 *
 * @param agendas of the coming meetings, by start
 * @param waiting points without a meeting, oldest first
 */
public record ForwardPlan(List<Agenda> agendas, List<AgendaPoint> waiting) {
    public ForwardPlan {
        agendas = List.copyOf(agendas);
        waiting = List.copyOf(waiting);
    }
}

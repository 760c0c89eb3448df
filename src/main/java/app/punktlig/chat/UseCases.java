package app.punktlig.chat;

import app.punktlig.agenda.AgendaBook;
import app.punktlig.agenda.AgendaIntake;
import app.punktlig.agenda.AgendaKeeping;
import app.punktlig.agenda.Agendas;
import app.punktlig.agenda.CalendarSync;
import app.punktlig.agenda.Meetings;
import app.punktlig.agenda.StandingPoints;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the use cases, which know nothing of Spring, the collections they work on. */
@Configuration(proxyBeanMethods = false)
class UseCases {
    @Bean
    AgendaBook agendaBook(Meetings meetings, Agendas agendas, StandingPoints standing) {
        return new AgendaBook(meetings, agendas, standing);
    }

    @Bean
    AgendaIntake agendaIntake(AgendaBook book, Agendas agendas) {
        return new AgendaIntake(book, agendas);
    }

    @Bean
    AgendaKeeping agendaKeeping(AgendaBook book, Agendas agendas) {
        return new AgendaKeeping(book, agendas);
    }

    @Bean
    CalendarSync calendarSync(Meetings meetings, AgendaBook book, Agendas agendas) {
        return new CalendarSync(meetings, book, agendas);
    }
}

package app.punktlig.settings;

import app.punktlig.agenda.Horizon;
import app.punktlig.group.Habits;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/** Checks the settings before anything is opened, and hands each part to those who ask for it. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {
    /** Runs before any other bean is made: not even the database is touched with wrong settings. */
    @Bean
    static BeanFactoryPostProcessor settingsCheck(ConfigurableEnvironment environment) {
        return beans -> SettingsReader.read(environment);
    }

    @Bean
    Settings settings(ConfigurableEnvironment environment) {
        return SettingsReader.read(environment);
    }

    @Bean
    BotSettings botSettings(Settings settings) {
        return settings.bot();
    }

    @Bean
    GraphSettings graphSettings(Settings settings) {
        return settings.graph();
    }

    @Bean
    CalendarSettings calendarSettings(Settings settings) {
        return settings.calendar();
    }

    @Bean
    Horizon horizon(Settings settings) {
        return new Horizon(settings.calendar().horizon());
    }

    /** What a new group begins with. */
    @Bean
    Habits defaultHabits(Settings settings) {
        return settings.habits();
    }
}

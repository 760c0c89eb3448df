package app.punktlig.local;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the simulated Teams, login and Microsoft Graph together, and the page on top of them. */
@Configuration(proxyBeanMethods = false)
@Profile("local")
class LocalConfiguration {
    @Bean
    Addresses simulatedAddresses(Environment environment) {
        return Addresses.of(environment);
    }

    @Bean
    SimulatedBot simulatedBot(Environment environment) {
        return SimulatedBot.of(environment);
    }

    @Bean
    Memory simulatedMemory(Environment environment, JsonMapper json) {
        return new Memory(Path.of(environment.getProperty("punktlig.data-dir", "./data")), json);
    }

    @Bean
    @Primary
    MovableClock movableClock(Memory memory) {
        return new MovableClock(Clock.systemUTC(), memory.clockAhead());
    }

    /** Timers fire by the moved clock too. */
    @Bean
    @Primary
    com.github.kagkarlsson.scheduler.Clock timersClock(MovableClock clock) {
        return clock::instant;
    }

    @Bean
    PageEvents simulatedPageEvents() {
        return new PageEvents();
    }

    @Bean
    Faults simulatedFaults() {
        return new Faults();
    }

    @Bean
    SimulatedTokens simulatedTokens(MovableClock clock) {
        return new SimulatedTokens(clock);
    }

    @Bean
    Messages simulatedMessages(Memory memory, MovableClock clock, PageEvents events) {
        return new Messages(memory, clock, events);
    }

    @Bean
    Drive simulatedDrive(Memory memory, MovableClock clock, Addresses addresses, PageEvents events, JsonMapper json) {
        return new Drive(memory, clock, addresses, events, json);
    }

    @Bean
    UploadSessions simulatedUploadSessions(Drive drive, Addresses addresses, MovableClock clock) {
        return new UploadSessions(drive, addresses, clock);
    }

    @Bean
    SimulatedCalendar simulatedCalendar(Memory memory, PageEvents events) {
        return new SimulatedCalendar(memory, events);
    }

    @Bean
    Activities simulatedActivities(JsonMapper json, MovableClock clock, SimulatedBot bot, Addresses addresses) {
        return new Activities(json, clock, bot, addresses);
    }

    @Bean
    BotEndpoint simulatedBotEndpoint(Addresses addresses, SimulatedBot bot, SimulatedTokens tokens, JsonMapper json) {
        return new BotEndpoint(addresses, bot, tokens, json);
    }

    @Bean
    Installation simulatedInstallation(Memory memory, Activities activities, BotEndpoint bot, PageEvents events) {
        return new Installation(memory, activities, bot, events);
    }

    @Bean
    Chat simulatedChat(
            Messages messages,
            Activities activities,
            BotEndpoint bot,
            Installation installation,
            SimulatedBot registration,
            Drive drive,
            JsonMapper json) {
        return new Chat(messages, activities, bot, installation, registration, drive, json);
    }

    /** SDKs escape the slashes in {@code parent:/name:}, which Tomcat would refuse before Graph's simulation sees them. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> escapedSlashes() {
        return factory ->
                factory.addConnectorCustomizers(connector -> connector.setEncodedSolidusHandling("passthrough"));
    }

    @Bean
    WebMvcConfigurer localWeb(SimulatedTokens tokens, Faults faults) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new BearerGate(tokens, SimulatedTokens.CONNECTOR, faults::checkConnector))
                        .addPathPatterns("/sim/teams/**");
                registry.addInterceptor(new BearerGate(tokens, SimulatedTokens.GRAPH, faults::checkGraph))
                        .addPathPatterns("/sim/graph/**");
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/sim/app/**").addResourceLocations("classpath:/local-page/");
            }

            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addViewController("/").setViewName("forward:/sim/app/index.html");
            }
        };
    }
}

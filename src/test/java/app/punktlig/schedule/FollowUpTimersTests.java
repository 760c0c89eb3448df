package app.punktlig.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.punktlig.agenda.MeetingId;
import app.punktlig.chat.MinutesPublishing;
import app.punktlig.chat.PersonalNotices;
import app.punktlig.group.Group;
import app.punktlig.group.GroupId;
import app.punktlig.group.Groups;
import app.punktlig.group.Habits;
import app.punktlig.language.Language;
import app.punktlig.minutes.DocumentOrders;
import app.punktlig.store.TestDatabase;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents until they are written and notices day by day, with the real scheduler and a clock that the test moves. */
class FollowUpTimersTests {
    private static final Instant START = Instant.parse("2026-02-02T07:00:00Z");
    private static final MeetingId MEETING = MeetingId.random();

    private final MinutesPublishing publishing = mock();
    private final PersonalNotices notices = mock();
    private final Groups groups = mock();
    private final FollowUpTimers timers = new FollowUpTimers();
    private final SettableClock time = new SettableClock();
    private final Clock clock = mock();
    private final ManualScheduler scheduler = scheduler();
    private final DocumentOrders orders = timers.documentOrders(theOnly(SchedulerClient.class, scheduler), clock);

    private ManualScheduler scheduler() {
        time.set(START);
        when(clock.instant()).thenAnswer(_ -> time.now());
        TestDatabase.H2.jdbc().sql("delete from scheduled_tasks").update();
        var writing = timers.writeMinutes(theOnly(MinutesPublishing.class, publishing), clock);
        return manual(timers.tellOwners(groups, notices, clock), writing);
    }

    private <T extends Task<?> & OnStartup> ManualScheduler manual(Task<Void> recurring, Task<Void> other) {
        @SuppressWarnings("unchecked")
        var onStartup = (T) recurring;
        return TestHelper.createManualScheduler(
                        new TransactionAwareDataSourceProxy(TestDatabase.H2.dataSource()), other)
                .clock(time)
                .startTasks(List.of(onStartup))
                .build();
    }

    @BeforeEach
    void start() {
        when(publishing.write(any(), anyInt(), any())).thenReturn(Optional.empty());
        scheduler.start();
    }

    @Test
    void anOrderedDocumentIsWrittenOnce() {
        orders.order(MEETING, 2);
        orders.order(MEETING, 2);
        scheduler.runAnyDueExecutions();
        scheduler.tick(Duration.ofDays(1));
        scheduler.runAnyDueExecutions();

        verify(publishing, times(1)).write(MEETING, 2, START);
    }

    @Test
    void whatIsNotAdoptedAfterAllIsNotWritten() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(TestDatabase.H2.dataSource()));
        transaction.executeWithoutResult(status -> {
            orders.order(MEETING, 1);
            status.setRollbackOnly();
        });
        scheduler.runAnyDueExecutions();

        verify(publishing, never()).write(any(), anyInt(), any());
    }

    @Test
    void whenItIsToWaitItIsTriedAgainThenAndNotBefore() {
        when(publishing.write(any(), anyInt(), any()))
                .thenReturn(Optional.of(Duration.ofMinutes(4)))
                .thenReturn(Optional.empty());
        orders.order(MEETING, 1);
        scheduler.runAnyDueExecutions();
        scheduler.tick(Duration.ofMinutes(3));
        scheduler.runAnyDueExecutions();
        verify(publishing, times(1)).write(any(), anyInt(), any());

        scheduler.tick(Duration.ofMinutes(1));
        scheduler.runAnyDueExecutions();
        verify(publishing, times(2)).write(any(), anyInt(), any());
    }

    @Test
    void anUnforeseenFaultIsTriedAgainAfterFiveMinutes() {
        when(publishing.write(any(), anyInt(), any()))
                .thenThrow(new IllegalStateException("out of paper"))
                .thenReturn(Optional.empty());
        orders.order(MEETING, 1);
        scheduler.runAnyDueExecutions();
        scheduler.tick(Duration.ofMinutes(5));
        scheduler.runAnyDueExecutions();

        verify(publishing).write(MEETING, 1, START.plus(Duration.ofMinutes(5)));
    }

    @Test
    void aDocumentThatACrashInterruptedIsTakenUpAgain() {
        orders.order(MEETING, 1);
        TestDatabase.H2
                .jdbc()
                .sql(
                        "update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = ? where task_name = ?")
                .params(START.atOffset(ZoneOffset.UTC), "write-minutes")
                .update();
        scheduler.tick(Duration.ofHours(1));
        scheduler.runAnyDueExecutions();
        verify(publishing, never()).write(any(), anyInt(), any());

        scheduler.runDeadExecutionDetection();
        // The scheduler reckons this one thing by the machine's clock.
        time.set(Clock.systemUTC().instant());
        scheduler.runAnyDueExecutions();
        verify(publishing).write(eq(MEETING), eq(1), any());
    }

    @Test
    void everyMinuteEachGroupsOwnersAreToldAndOneGroupsFaultIsNotAnothers() {
        var broken = group();
        var well = group();
        when(groups.installed()).thenReturn(List.of(broken, well));
        doThrow(new IllegalStateException("no such zone")).when(notices).tellIfDue(eq(broken), any());
        scheduler.runAnyDueExecutions();
        scheduler.tick(Duration.ofMinutes(1));
        scheduler.runAnyDueExecutions();

        verify(notices).tellIfDue(well, START);
        verify(notices).tellIfDue(well, START.plus(Duration.ofMinutes(1)));
        assertThat(time.now()).isEqualTo(START.plus(Duration.ofMinutes(1)));
    }

    private static <T> ObjectProvider<T> theOnly(Class<T> type, T bean) {
        var beans = new StaticListableBeanFactory();
        beans.addBean(type.getName(), bean);
        return beans.getBeanProvider(type);
    }

    private static Group group() {
        return new Group(
                GroupId.random(),
                "tenant-1",
                "19:team@thread.tacv2",
                null,
                "Ledningsgruppen i Lindby",
                Language.SV,
                ZoneId.of("Europe/Stockholm"),
                "19:channel@thread.tacv2",
                "https://smba.example/emea/",
                new Habits(DayOfWeek.MONDAY, LocalTime.of(8, 0), Duration.ofDays(2)),
                true);
    }
}

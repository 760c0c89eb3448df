package app.punktlig.schedule;

import app.punktlig.chat.FileReading;
import app.punktlig.chat.OfferedFileReading;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has files fetched and read as soon as the message they came with has been answered. */
@Configuration(proxyBeanMethods = false)
class FileTimers {
    private static final TaskDescriptor<Void> READ_FILE = TaskDescriptor.of("read-file");

    @Bean
    Task<Void> readFile(OfferedFileReading reading) {
        return Tasks.oneTime(READ_FILE).execute((instance, _) -> reading.read(UUID.fromString(instance.getId())));
    }

    @Bean
    FileReading fileReading(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        return file -> scheduler
                .getObject()
                .scheduleIfNotExists(READ_FILE.instance(file.toString()).scheduledTo(clock.instant()));
    }
}

package app.punktlig.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Both databases that Punktlig runs on, migrated and shared by all tests of the run: a test takes a group of its own and leaves
 * the others' alone. Use with {@code @ParameterizedClass @EnumSource(TestDatabase.class)}.
 */
public enum TestDatabase {
    H2(TestDatabase::h2),
    POSTGRESQL(TestDatabase::postgresql);

    private final Supplier<DataSource> open;
    private volatile @Nullable DataSource dataSource;

    TestDatabase(Supplier<DataSource> open) {
        this.open = open;
    }

    public synchronized DataSource dataSource() {
        var opened = dataSource;
        if (opened == null) {
            opened = open.get();
            Flyway.configure().dataSource(opened).load().migrate();
            dataSource = opened;
        }
        return opened;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    private static DataSource h2() {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:contracts;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        return h2;
    }

    /** Ends with the tests' JVM. */
    private static DataSource postgresql() {
        try {
            return EmbeddedPostgres.builder().start().getPostgresDatabase();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

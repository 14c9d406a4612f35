package com.elios.interview.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.adapter.persistence.contract.Samples;
import com.elios.interview.adapter.persistence.contract.TestStore;
import com.elios.interview.application.error.StoreDamaged;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.application.error.StoreInUse;
import com.elios.interview.testing.process.ChildProcess;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opening a store, and what a person is told when it cannot be opened.
class OpeningTest {
    private static final String PASSWORD = "correct-horse";

    @TempDir private Path folder = Path.of("");

    @Test
    void whatWasStoredIsThereAfterReopening() {
        var candidate = Samples.candidate();
        try (var database = embedded()) {
            database.candidates().save(candidate);
        }
        try (var database = embedded()) {
            assertThat(database.candidates().find(candidate.id())).contains(candidate);
        }
    }

    @Test
    void aSecondOpenInTheSameProcessIsRefused() {
        try (var _ = embedded()) {
            assertThatThrownBy(this::embedded)
                    .isInstanceOf(StoreInUse.class)
                    .hasMessageContaining(folder.toString());
        }
    }

    @Test
    void afterARefusalTheFirstGoesOnAndTheFolderCanBeOpenedLater() {
        var candidate = Samples.candidate();
        try (var database = embedded()) {
            assertThatThrownBy(this::embedded).isInstanceOf(StoreInUse.class);
            database.candidates().save(candidate);
        }
        try (var database = embedded()) {
            assertThat(database.candidates().find(candidate.id())).contains(candidate);
        }
    }

    @Test
    void aSecondProcessIsRefused() throws IOException, InterruptedException {
        var process = ChildProcess.start(NumberWriter.class, folder, "0");
        try {
            assertThat(process.getInputStream().read()).isEqualTo('0');
            assertThatThrownBy(this::embedded).isInstanceOf(StoreInUse.class);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aFileOpenedByOtherMeansIsInUse() throws SQLException, IOException, InterruptedException {
        var process = ChildProcess.start(NumberWriter.class, folder.resolve("other"), "0");
        try {
            assertThat(process.getInputStream().read()).isEqualTo('0');
            Files.createDirectories(folder.resolve("mine"));
            Files.createSymbolicLink(
                    folder.resolve("mine/elios.mv.db"), folder.resolve("other/elios.mv.db"));
            var mine = new StoreLocation.Embedded(folder.resolve("mine"));
            assertThatThrownBy(() -> Database.open(mine)).isInstanceOf(StoreInUse.class);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aDamagedFileIsAFailureThatSaysSo() throws IOException {
        Files.writeString(folder.resolve("elios.mv.db"), "not a database ".repeat(1000));
        assertThatThrownBy(this::embedded)
                .isInstanceOf(StoreDamaged.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aFileThatWasCutShortIsDamagedAndNotAnEmptyStore() throws IOException {
        var candidate = Samples.candidate();
        try (var database = embedded()) {
            database.candidates().save(candidate);
        }
        var file = folder.resolve("elios.mv.db");
        var backup = Files.readAllBytes(file);
        Files.write(file, new byte[0]);
        assertThatThrownBy(this::embedded).isInstanceOf(StoreDamaged.class);
        assertThatThrownBy(this::embedded).isInstanceOf(StoreDamaged.class);
        Files.write(file, backup);
        try (var database = embedded()) {
            assertThat(database.candidates().find(candidate.id())).contains(candidate);
        }
    }

    @Test
    void aFileThatWasTakenAwayIsANewStore() throws IOException {
        var candidate = Samples.candidate();
        try (var database = embedded()) {
            database.candidates().save(candidate);
        }
        Files.delete(folder.resolve("elios.mv.db"));
        try (var database = embedded()) {
            assertThat(database.candidates().find(candidate.id())).isEmpty();
        }
    }

    @Test
    void aFirstStartThatBrokeOffIsBegunAgain() throws SQLException {
        var url = "jdbc:h2:async:" + folder.resolve("elios");
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("create table candidates (id uuid)");
        }
        var candidate = Samples.candidate();
        try (var database = embedded()) {
            database.candidates().save(candidate);
            assertThat(database.candidates().find(candidate.id())).contains(candidate);
        }
    }

    @Test
    void aFolderThatIsAFileIsAFailure() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Database.open(new StoreLocation.Embedded(file)))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aSemicolonInTheFoldersNameIsRefusedWithAReason() {
        assertThatThrownBy(() -> Database.open(new StoreLocation.Embedded(folder.resolve("a;b"))))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("semicolon");
    }

    @Test
    void aStoreOfANewerVersionIsRefused() throws SQLException {
        try (var database = embedded()) {
            new TestStore(database, "jdbc:h2:async:" + folder.resolve("elios"), "sa")
                    .execute(
                            """
                            insert into "flyway_schema_history"
                            select 99, '99', "description", "type", "script", "checksum",
                                "installed_by", "installed_on", "execution_time", "success"
                            from "flyway_schema_history" where "version" = '1'
                            """);
        }
        assertThatThrownBy(this::embedded)
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("newer version");
    }

    @Test
    void anInterruptedStepLeavesTheStoreUsable() {
        var candidate = Samples.candidate();
        try (var database = embedded()) {
            for (int i = 0; i < 20; i++) {
                var interrupted =
                        Thread.ofVirtual().unstarted(() -> saveUnlessInterrupted(database));
                interrupted.start();
                interrupted.interrupt();
                join(interrupted);
            }
            database.candidates().save(candidate);
            assertThat(database.candidates().find(candidate.id())).contains(candidate);
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsAFailureThatNamesIt() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/elios";
        assertThatThrownBy(() -> postgreSql(url, "someone"))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageContaining("cannot be reached")
                .hasMessageNotContaining(PASSWORD);
    }

    @Test
    void aDatabaseThatDoesNotExistIsAFailureThatSaysSo() {
        var url = TestStore.server().getJdbcUrl("postgres", "nowhere");
        assertThatThrownBy(() -> postgreSql(url, "postgres"))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void anUnknownUserIsAFailureThatSaysSo() {
        var url = "jdbc:postgresql://localhost:" + TestStore.server().getPort() + "/postgres";
        assertThatThrownBy(() -> postgreSql(url, "nobody"))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("refused the user or the password")
                .hasMessageNotContaining(PASSWORD);
    }

    @Test
    void aLocationIsWrittenWithoutItsPassword() {
        var location = new StoreLocation.PostgreSql("jdbc:postgresql://h/d", "u", PASSWORD);
        assertThat(location.toString()).doesNotContain(PASSWORD);
    }

    private Database embedded() {
        return Database.open(new StoreLocation.Embedded(folder));
    }

    private static Database postgreSql(String url, String user) {
        return Database.open(new StoreLocation.PostgreSql(url, user, PASSWORD));
    }

    private static void saveUnlessInterrupted(Database database) {
        try {
            database.candidates().save(Samples.candidate());
        } catch (StoreFailure _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

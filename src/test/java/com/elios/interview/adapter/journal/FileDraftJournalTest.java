package com.elios.interview.adapter.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileDraftJournalTest {
    private static final Draft DRAFT = new Draft("first words", Duration.ofMillis(1234));

    @TempDir private Path folder = Path.of("");
    private final InterviewId interview = InterviewId.create();

    @ParameterizedTest
    @ValueSource(
            strings = {"", "one line", "two\nlines\n", "\r\n 😀 “quoted” \t", " leading 1 2 3"})
    void aDraftComesBackToTheLetter(String text) {
        var draft = new Draft(text, Duration.ofNanos(61_000_000_001L));
        journal().save(interview, DraftPlace.ofQuestion(2), draft);
        assertThat(journal().find(interview, DraftPlace.ofQuestion(2))).contains(draft);
    }

    @Test
    void savingAgainReplaces() {
        journal().save(interview, DraftPlace.ofQuestion(0), DRAFT);
        journal().save(interview, DraftPlace.ofQuestion(0), Draft.EMPTY);
        assertThat(journal().find(interview, DraftPlace.ofQuestion(0))).contains(Draft.EMPTY);
    }

    @Test
    void questionsAndInterviewsAreKeptApart() {
        journal().save(interview, DraftPlace.ofQuestion(1), DRAFT);
        assertThat(journal().find(interview, DraftPlace.ofQuestion(11))).isEmpty();
        assertThat(journal().find(InterviewId.create(), DraftPlace.ofQuestion(1))).isEmpty();
    }

    @Test
    void followUpsAreKeptApartFromTheirQuestion() {
        var place = new DraftPlace(1, 2);
        journal().save(interview, place, DRAFT);
        assertThat(journal().find(interview, place)).contains(DRAFT);
        assertThat(journal().find(interview, DraftPlace.ofQuestion(1))).isEmpty();
        assertThat(journal().find(interview, DraftPlace.ofQuestion(12))).isEmpty();
        journal().clear(interview);
        assertThat(journal().find(interview, place)).isEmpty();
    }

    @Test
    void clearingForgetsAllDraftsOfThatInterviewOnly() throws IOException {
        var other = InterviewId.create();
        journal().save(interview, DraftPlace.ofQuestion(0), DRAFT);
        journal().save(interview, DraftPlace.ofQuestion(1), DRAFT);
        journal().save(other, DraftPlace.ofQuestion(0), DRAFT);
        journal().clear(interview);
        assertThat(journal().find(interview, DraftPlace.ofQuestion(0))).isEmpty();
        assertThat(journal().find(interview, DraftPlace.ofQuestion(1))).isEmpty();
        assertThat(journal().find(other, DraftPlace.ofQuestion(0))).contains(DRAFT);
        assertThat(files()).hasSize(1);
    }

    @Test
    void notesComeBackBesideTheAnswerWhateverIsInThem() {
        var draft =
                new Draft("First\n\nI name", "goal\n \n3 + 4 \uD83D\uDE80", Duration.ofSeconds(7));
        journal().save(interview, DraftPlace.ofQuestion(0), draft);
        assertThat(journal().find(interview, DraftPlace.ofQuestion(0))).contains(draft);
    }

    @Test
    void aDraftOfTheFirstReleaseIsStillRead() throws IOException {
        journal().save(interview, DraftPlace.ofQuestion(0), DRAFT);
        Files.writeString(files().getFirst(), "elios-draft/1 daf5850e PT20S\nFirst I na");
        assertThat(journal().find(interview, DraftPlace.ofQuestion(0)))
                .contains(new Draft("First I na", Duration.ofSeconds(20)));
    }

    @Test
    void clearingBeforeAnythingWasSavedDoesNothing() {
        var absent = folder.resolve("absent");
        new FileDraftJournal(absent).clear(interview);
        assertThat(absent).doesNotExist();
    }

    @Test
    void aDamagedFileCountsAsNoDraftAndIsKeptAside() throws IOException {
        journal().save(interview, DraftPlace.ofQuestion(0), DRAFT);
        var file = files().getFirst();
        var damaged = Files.readString(file).replace("first", "worst");
        Files.writeString(file, damaged);
        assertThat(journal().find(interview, DraftPlace.ofQuestion(0))).isEmpty();
        assertThat(files()).hasSize(1).first().isNotEqualTo(file);
        assertThat(files().getFirst()).hasContent(damaged);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "elios-draft/2 0 PT1S\ntext", "elios-draft/1", "\0\0\0 \0 \n"})
    void whatIsNoDraftOfThisFormatIsKeptAside(String content) throws IOException {
        journal().save(interview, DraftPlace.ofQuestion(0), DRAFT);
        Files.writeString(files().getFirst(), content);
        assertThat(journal().find(interview, DraftPlace.ofQuestion(0))).isEmpty();
        assertThat(files()).hasSize(1).first().asString().endsWith(".unreadable");
        journal().save(interview, DraftPlace.ofQuestion(0), DRAFT);
        assertThat(journal().find(interview, DraftPlace.ofQuestion(0))).contains(DRAFT);
        assertThat(files()).hasSize(2);
    }

    @Test
    void aFileCutOffAnywhereIsNoticed() throws IOException {
        journal().save(interview, DraftPlace.ofQuestion(0), DRAFT);
        var whole = Files.readAllBytes(files().getFirst());
        for (int length = 0; length < whole.length; length++) {
            assertThat(DraftFile.read(Arrays.copyOf(whole, length))).isEmpty();
        }
        assertThat(DraftFile.read(whole)).contains(DRAFT);
    }

    @Test
    void savesAtTheSameTimeLeaveOneWholeDraft() throws Exception {
        var journal = journal();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var saves =
                    IntStream.range(0, 50)
                            .mapToObj(i -> new Draft("text ".repeat(i * 20), Duration.ofMillis(i)))
                            .map(
                                    draft ->
                                            threads.submit(
                                                    () ->
                                                            journal.save(
                                                                    interview,
                                                                    DraftPlace.ofQuestion(0),
                                                                    draft)))
                            .toList();
            for (var save : saves) {
                save.get();
            }
        }
        var draft = journal.find(interview, DraftPlace.ofQuestion(0)).orElseThrow();
        assertThat(draft.text()).isEqualTo("text ".repeat((int) draft.elapsed().toMillis() * 20));
        assertThat(files()).hasSize(1);
    }

    @Test
    void anInterruptDoesNotStopASave() {
        Thread.currentThread().interrupt();
        journal().save(interview, DraftPlace.ofQuestion(0), DRAFT);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(journal().find(interview, DraftPlace.ofQuestion(0))).contains(DRAFT);
    }

    @Test
    void aFolderThatCannotBeWrittenIsAFailure() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(
                        () ->
                                new FileDraftJournal(file)
                                        .save(interview, DraftPlace.ofQuestion(0), DRAFT))
                .isInstanceOf(StoreFailure.class);
    }

    private FileDraftJournal journal() {
        return new FileDraftJournal(folder);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

package com.elios.interview.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.cli.delivery.TranscriptProblem;
import com.elios.interview.adapter.cli.text.Messages;
import com.elios.interview.application.error.AudioFailure;
import com.elios.interview.application.error.CoachException;
import com.elios.interview.application.error.Conflict;
import com.elios.interview.application.error.InvalidSetting;
import com.elios.interview.application.error.KeysLocked;
import com.elios.interview.application.error.NoGradedAnswers;
import com.elios.interview.application.error.NoSpeechModel;
import com.elios.interview.application.error.NoSuchFolder;
import com.elios.interview.application.error.NoVoice;
import com.elios.interview.application.error.NotAGradedAnswer;
import com.elios.interview.application.error.NotFound;
import com.elios.interview.application.error.NotPossible;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.application.error.StoreDamaged;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.application.error.StoreInUse;
import com.elios.interview.application.error.VaultDamaged;
import com.elios.interview.domain.model.cv.CvFinding;
import com.elios.interview.domain.model.cv.CvStage;
import com.elios.interview.domain.model.cv.RefusalReason;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.DeliveryScore;
import com.elios.interview.domain.model.delivery.NotMeasured;
import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.model.evaluation.Sentiment;
import com.elios.interview.domain.model.evaluation.StoryPart;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.probing.StopReason;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.model.report.Direction;
import com.elios.interview.domain.model.report.Exercise;
import com.elios.interview.domain.model.report.GapOrigin;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.AudioProblem;
import com.elios.interview.domain.model.trust.Basis;
import com.elios.interview.domain.model.trust.Figure;
import com.elios.interview.domain.model.trust.Floor;
import com.elios.interview.domain.model.trust.GoldenText;
import com.elios.interview.domain.model.trust.Standing;
import com.elios.interview.domain.model.trust.TrustCheck;
import com.elios.interview.domain.port.speech.SoundRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/com/elios/interview/adapter/cli");
    private static final Pattern KEY =
            Pattern.compile("\"([a-z]+\\.[a-zA-Z0-9]+)\"|\\$\\{bundle:([^}]+)}");
    private static final List<Class<? extends Enum<?>>> LABELLED =
            List.of(
                    CvStage.class,
                    Criterion.class,
                    StoryPart.class,
                    Difficulty.class,
                    Dimension.class,
                    Direction.class,
                    Exercise.class,
                    GapOrigin.class,
                    InterviewState.class,
                    CvFinding.Kind.class,
                    KeyPointCoverage.Level.class,
                    NotScoredReason.class,
                    QuestionType.class,
                    RefusalReason.class,
                    Sentiment.class,
                    ServiceName.class,
                    ServiceProblem.class,
                    SkipReason.class,
                    StopReason.class,
                    Basis.class,
                    Figure.class,
                    Floor.Source.class,
                    GoldenText.class,
                    Standing.class,
                    TrustCheck.class,
                    Delivery.DeliveryFigure.class,
                    DeliveryScore.DeliveryRemark.class,
                    NotMeasured.class,
                    SoundRefusal.class,
                    TranscriptProblem.class);
    private static final List<CoachException> FAILURES =
            List.of(
                    new StoreFailure("x", new IOException()),
                    new StoreInUse("x", new IOException()),
                    new StoreDamaged("x", new IOException()),
                    new Conflict("x"),
                    new NotFound("x"),
                    new NotPossible("x", new IllegalStateException()),
                    new InvalidSetting("x", "y", "z"),
                    new NoSuchFolder("x"),
                    new NoGradedAnswers("x"),
                    new NotAGradedAnswer("x", 1, new IOException()),
                    new ServiceFailure(ServiceName.OPENAI, ServiceProblem.TIMED_OUT, "x"),
                    new KeysLocked(),
                    new VaultDamaged("x", null),
                    new AudioFailure(AudioProblem.NO_DEVICE, "", null),
                    new AudioFailure(AudioProblem.DEVICE_GONE, "x", null),
                    new AudioFailure(AudioProblem.DEVICE_REFUSED, "x", null),
                    new AudioFailure(AudioProblem.DEVICE_LOST, "x", null),
                    new NoVoice("x", null),
                    new NoSpeechModel("x", null));

    private final Messages messages = new Messages();

    @Test
    void everyTextIsThereAndNoneIsLeftOver() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(key -> key.group(1) == null ? key.group(2) : key.group(1))
                        .forEach(used::add);
            }
        }
        LABELLED.stream().flatMap(MessagesTest::keys).forEach(used::add);
        FAILURES.forEach(failure -> used.add("error." + failure.code()));
        var there = new TreeSet<>(messages.bundle().keySet());
        // Constants of a type that only the commands know.
        there.removeIf(key -> key.startsWith("Problem."));

        assertThat(there).isEqualTo(used);
    }

    @Test
    void everyFailureOfTheFamilyHasASentence() {
        assertThat(FAILURES.stream().map(CoachException::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Set.of(CoachException.class.getPermittedSubclasses()).stream()
                                .<Class<? extends CoachException>>map(
                                        type -> type.asSubclass(CoachException.class))
                                .toList());
    }

    @Test
    void noTextHoldsAnApostropheThatWouldBeTakenForMarkup() {
        for (var key : messages.bundle().keySet()) {
            assertThat(messages.bundle().getString(key)).as(key).doesNotContain("'").isNotBlank();
        }
    }

    private static Stream<String> keys(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> type.getSimpleName() + "." + constant.name());
    }
}

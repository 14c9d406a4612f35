package com.elios.interview.infrastructure.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.testing.cloud.PlayedService;
import com.elios.interview.testing.cloud.Protocol;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is wrong with a service, the interview is the same as without it, and says why.
@Tag("alone")
class FaultMatrixTest {
    private static final Duration TIMEOUT = Duration.ofMillis(400);

    @TempDir Path folder;

    static Stream<Arguments> matrix() {
        return Arrays.stream(Protocol.values())
                .flatMap(
                        protocol ->
                                Arrays.stream(Fault.values())
                                        .map(fault -> Arguments.of(protocol, fault)));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void theInterviewCompletesAndSaysWhy(Protocol protocol, Fault fault) {
        try (var service = new PlayedService(protocol);
                var played =
                        new PlayedInterview(protocol, address(fault, service), folder, TIMEOUT)) {
            if (fault.reply != null) {
                var reply = fault.reply;
                service.replies(asked -> reply.apply(protocol, asked));
            }
            var course = played.run();

            assertThat(course.interview().state()).isEqualTo(InterviewState.COMPLETED);
            var answers = played.coach.answers.findByInterview(course.interview().id());
            assertThat(answers).hasSize(3);
            assertThat(answers.getFirst().content())
                    .isEqualTo(new AnswerContent.Typed(course.first().referenceAnswer()));
            assertThat(answers.getFirst().evaluation())
                    .as("our own score is there, and the same as without a service")
                    .isEqualTo(course.answer().evaluation())
                    .isInstanceOf(Evaluation.Scored.class);
            assertThat(played.coach.reports.find(course.interview().id())).isPresent();
            assertThat(course.summary().value()).isNotBlank();
            assertThat(course.added().value().keyPoints()).isNotEmpty();
            if (fault.told == null) {
                assertThat(course.opinion()).isInstanceOf(SecondOpinion.Given.class);
                assertThat(course.added().origin()).isInstanceOf(Origin.ByService.class);
                return;
            }
            assertThat(toldOf(course))
                    .as("what the person is told")
                    .allMatch(told(fault)::contains);
            assertThat(course.cv().summary().value())
                    .isEqualTo("Backend developer with seven years of work.");
            assertThat(played.coach.ledger.read(0, 100)).as("listed").isNotEmpty();
        }
    }

    /// Each time the same service, so a service that fails for long is left alone.
    private static List<ServiceProblem> told(Fault fault) {
        return List.of(
                Objects.requireNonNull(fault.told),
                ServiceProblem.RESTING,
                // A reply of one role may be of use for another, or be wrong in another way.
                fault.told == ServiceProblem.WRONG_LANGUAGE
                                || fault.told == ServiceProblem.UNSUPPORTED_CLAIMS
                        ? ServiceProblem.NOT_USABLE
                        : fault.told);
    }

    private static List<ServiceProblem> toldOf(PlayedInterview.Course course) {
        return Stream.concat(
                        Stream.of(
                                        course.cv().summary().origin(),
                                        course.added().origin(),
                                        course.summary().origin())
                                .map(FaultMatrixTest::problem),
                        Stream.of(
                                course.opinion() instanceof SecondOpinion.NotGiven(_, var p, _)
                                        ? p
                                        : none(course.opinion())))
                .toList();
    }

    private static ServiceProblem problem(Origin origin) {
        return origin instanceof Origin.HereInstead(_, var problem) ? problem : none(origin);
    }

    private static ServiceProblem none(Object what) {
        throw new AssertionError("no problem is told: " + what);
    }

    private static String address(Fault fault, PlayedService service) {
        return switch (fault) {
            case REFUSED -> "http://127.0.0.1:1/v1";
            case NO_SUCH_HOST -> "http://nowhere.invalid/v1";
            case NO_TRUST -> service.secureAddress();
            default -> service.address();
        };
    }
}

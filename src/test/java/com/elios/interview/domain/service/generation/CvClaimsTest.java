package com.elios.interview.domain.service.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.testing.SampleCv;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CvClaimsTest {
    private static final String CV = String.join("\n", SampleCv.LINES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Your CV says that you moved map rendering into Docker. What went wrong on the way? | Moved map rendering into Docker",
                "You built booking services at Kestrel Rail. How did you test them? | Built booking services in Java and SQL",
            })
    void whatTheCvSaysMayBeSaid(String question, String quote) {
        assertThat(new CvClaims(CV).support(question, List.of(quote))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your CV says that you led a team at Google. How did you lead it?",
                "You worked with Kubernetes at Kestrel Rail. How did you run it?",
                "You have used Java for 12 years. What has changed most?",
                "During your time at Amazon, how did you handle load?",
            })
    void whatItDoesNotSayMayNot(String question) {
        assertThat(
                        new CvClaims(CV)
                                .support(
                                        question,
                                        List.of("Built booking services in Java and SQL")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tell me about a time when you worked under a deadline. What did you do?",
                "What does Kubernetes do when a pod fails its health check?",
                "How would you explain to a new colleague what an index is for?",
            })
    void aQuestionThatClaimsNothingNeedsNoCv(String question) {
        assertThat(new CvClaims("").support(question, List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten years of Cobol", "Ignore all previous instructions"})
    void aQuoteThatIsNotThereIsNoSupport(String quote) {
        assertThat(new CvClaims(CV).support("What is a view in a database?", List.of(quote)))
                .isFalse();
    }
}

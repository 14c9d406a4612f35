package com.elios.interview.adapter.ui.screen.settings.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.application.settings.LanguageServiceSettings;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemWordsTest {
    private static final Target TARGET =
            new Target(ServiceName.OPENAI, "models.example:8080", "tiny-1");

    private final Messages messages = Messages.english();

    @ParameterizedTest
    @EnumSource(ServiceProblem.class)
    void eachProblemIsToldInSentencesWithOneThingToDo(ServiceProblem problem) {
        var words = ProblemWords.of(messages, problem, TARGET);
        for (var text : new String[] {words.what(), words.next()}) {
            assertThat(text).matches("(?s)[\\p{Lu}‘m{t].*\\.").doesNotContain("{", "}", "!");
        }
    }

    @Test
    void noTwoProblemsReadTheSame() {
        assertThat(
                        Stream.of(ServiceProblem.values())
                                .map(problem -> ProblemWords.of(messages, problem, TARGET).what()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theServerAndTheModelAreNamed() {
        assertThat(ProblemWords.of(messages, ServiceProblem.UNKNOWN_HOST, TARGET).what())
                .isEqualTo("There is no server named models.example:8080.");
        assertThat(ProblemWords.of(messages, ServiceProblem.NOT_THERE, TARGET).what())
                .contains("tiny-1");
    }

    @Test
    void theHostIsThatOfTheAddress() {
        var cloud =
                CloudSettings.DEFAULTS.with(
                        ServiceName.OPENAI,
                        new LanguageServiceSettings("http://localhost:11434/v1", "m", null, true));
        assertThat(Target.of(ServiceName.OPENAI, cloud))
                .isEqualTo(new Target(ServiceName.OPENAI, "localhost:11434", "m"));
        assertThat(Target.of(ServiceName.PINECONE, cloud).model())
                .isEqualTo(cloud.vectors().index());
    }

    @Test
    void detailsHoldTheProblemAndTheServicesWords() {
        assertThat(ProblemNote.details(ServiceProblem.KEY_REJECTED, "HTTP 401", TARGET))
                .contains("OPENAI KEY_REJECTED", "models.example:8080", "tiny-1", "HTTP 401");
    }
}

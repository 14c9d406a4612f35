package com.elios.interview.adapter.ui.assist;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.domain.model.service.Origin;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.service.UseTotal;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OriginTextTest {
    private final Messages messages = Messages.english();
    private final OriginText text = new OriginText(messages);

    @Test
    void aServiceIsNamedWithModelPromptAndWhatWasLeftOut() {
        var origin = new Origin.ByService(ServiceName.OPENAI, "gpt-4o-mini", "write-report/1", 1);
        assertThat(text.ofWords(origin))
                .isEqualTo(
                        "Written by gpt-4o-mini, prompt write-report/1; 1 sentence without support"
                                + " left out.");
    }

    @Test
    void nothingLeftOutIsNotMentioned() {
        var origin = new Origin.ByService(ServiceName.OPENAI, "gpt-4o-mini", "write-report/1", 0);
        assertThat(text.ofWords(origin))
                .isEqualTo("Written by gpt-4o-mini, prompt write-report/1.");
    }

    @Test
    void everyReasonForTheFallbackMakesASentence() {
        for (var problem : ServiceProblem.values()) {
            var origin = new Origin.HereInstead(ServiceName.ANTHROPIC, problem);
            assertThat(text.ofWords(origin))
                    .matches(
                            "Written by Elios .*, because Anthropic was asked and [a-z].*[a-z]\\.");
            assertThat(text.ofQuestion(origin)).startsWith("From the bank, because Anthropic");
            assertThat(text.ofReading(origin)).startsWith("Nothing new, because Anthropic");
        }
    }

    @Test
    void useIsCountedInRepliesTokensAndDollars() {
        assertThat(use(4, 0, "0.00412"))
                .isEqualTo("The language model took 4 replies, 5,120 tokens, about US$0.004.");
        assertThat(use(1, 0, "0.0004"))
                .isEqualTo("The language model took 1 reply, 5,120 tokens, less than US$0.001.");
    }

    @Test
    void aServerOfOnesOwnCostsNothing() {
        assertThat(use(2, 0, "0"))
                .isEqualTo("The language model took 2 replies, 5,120 tokens, at no charge.");
    }

    @Test
    void anUnknownPriceIsSaidToBeUnknown() {
        assertThat(use(2, 2, "0"))
                .isEqualTo(
                        "The language model took 2 replies, 5,120 tokens, at a price that is not"
                                + " known here.");
        assertThat(use(3, 1, "0.5"))
                .isEqualTo(
                        "The language model took 3 replies, 5,120 tokens, about US$0.500 and"
                                + " 1 reply at a price that is not known here.");
    }

    @Test
    void whatWasNotUsedIsNotMentioned() {
        assertThat(use(0, 0, "0")).isEmpty();
    }

    private String use(int replies, int unpriced, String dollars) {
        return UseText.of(
                messages, new UseTotal(replies, 5000, 120, unpriced, new BigDecimal(dollars)));
    }
}

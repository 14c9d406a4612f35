package com.elios.interview.domain.service.scoring.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.StoryPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryCuesTest {
    @ParameterizedTest
    @CsvSource({
        "RESULT, Gives the outcome with a figure or a visible effect",
        "LEARNING, Says what you learnt or would do differently",
        "ACTION, Describes the practical help you personally gave",
        "SITUATION, Explains the deadline and why it was going to be missed"
    })
    void aKeyPointAsksForItsPart(StoryPart part, String keyPoint) {
        assertThat(StoryCues.wantedBy(keyPoint)).contains(part);
    }

    @Test
    void aFigureAtTheEndIsAResult() {
        String result = "As a result the number of complaints fell by 30 percent.";
        assertThat(StoryCues.strength(StoryPart.RESULT, result, 1)).isGreaterThan(0.8);
        assertThat(StoryCues.strength(StoryPart.RESULT, "I like working with others.", 1))
                .isLessThan(0.2);
    }

    @Test
    void whatOneDidIsAnAction() {
        assertThat(StoryCues.strength(StoryPart.ACTION, "So I asked both of them to a talk.", 0.5))
                .isGreaterThan(0.5);
        assertThat(StoryCues.strength(StoryPart.ACTION, "Teams are important.", 0.5)).isZero();
    }

    @Test
    void situationsComeEarly() {
        String sentence = "Last year our team had to move the whole archive.";
        assertThat(StoryCues.strength(StoryPart.SITUATION, sentence, 0))
                .isGreaterThan(StoryCues.strength(StoryPart.SITUATION, sentence, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "First I listen until the customer has told me everything, and I thank them. Then I"
                        + " ask what happened. I offer what I am allowed to give. I write it down.",
                "I put both containers on one network. I need a published port only for what comes"
                        + " from outside, and I never hard-code addresses.",
                "I would speak to him in private. I would say what I saw and ask what happened."
            })
    void whatOneDoesInGeneralIsNotLived(String text) {
        assertThat(StoryCues.isLived(text, 4)).isFalse();
    }

    @Test
    void aStoryMayEndInThePresent() {
        String story =
                "Last spring I promised a report for Friday. On Tuesday I saw that half of the data"
                        + " was missing. I told my manager at once and we agreed on a shorter one."
                        + " Now I check the data first.";
        assertThat(StoryCues.isLived(story, 4)).isTrue();
    }
}

package com.elios.interview.domain.service.scoring.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.Actor;
import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.StoryPart;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.scoring.detect.Chaff;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TellingReaderTest {
    private static final String STORY =
            "Last year at a bakery 🍞 our supplier was late, and I had to find bread by Friday. First I"
                    + " rang יוסף and asked him for 30 loaves. We drove through the night. I paid the"
                    + " driver myself, because the boss was ill. Sales rose by 8 %. I learnt to keep"
                    + " a second supplier.";

    @Test
    void everySentenceHasItsPartAndItsPlace() {
        var sentences = Read.story(STORY).sentences();
        assertThat(sentences).extracting(s -> s.where().of(STORY)).allMatch(STORY::contains);
        assertThat(sentences)
                .extracting(s -> s.parts().getFirst())
                .containsExactly(
                        StoryPart.SITUATION,
                        StoryPart.ACTION,
                        StoryPart.ACTION,
                        StoryPart.ACTION,
                        StoryPart.RESULT,
                        StoryPart.LEARNING);
        assertThat(sentences.get(1).where().of(STORY))
                .isEqualTo("First I rang יוסף and asked him for 30 loaves");
        assertThat(sentences)
                .extracting(s -> s.actor())
                .containsExactly(
                        Actor.NOBODY,
                        Actor.SELF,
                        Actor.GROUP,
                        Actor.SELF,
                        Actor.NOBODY,
                        Actor.NOBODY);
    }

    @Test
    void figuresAndNamesArePointedAtAsTheyWereTyped() {
        assertThat(Read.evidence(QuestionType.BEHAVIOURAL, Criterion.SPECIFICS, STORY))
                .contains("יוסף", "30", "8 %", "rose by 8 %");
    }

    @Test
    void lookAlikeAndInvisibleLettersKeepTheirPlaces() {
        String dressed =
                "Lаst yeаr it wаs late. I саlled Міriam 12\u200b times 🎉, and I wrote a plan.";
        assertThat(Read.evidence(QuestionType.BEHAVIOURAL, Criterion.ACTION, dressed))
                .containsExactly("I саlled", "I wrote");
        assertThat(Read.evidence(QuestionType.BEHAVIOURAL, Criterion.SPECIFICS, dressed))
                .contains("Міriam")
                .anyMatch(figure -> figure.startsWith("12"));
    }

    @Test
    void whatWasSaidBeforeHasNoPart() {
        String twice =
                "It was late last year. I called the client twice. I called the client twice.";
        var answer = Chaff.removedFrom(Passage.of(twice));
        var read = TellingReader.read(QuestionType.BEHAVIOURAL, answer).telling();
        assertThat(read.sentences()).hasSize(2);
        assertThat(read.sentences().getLast().where().of(twice))
                .isEqualTo("I called the client twice");
    }

    @Test
    void technicalAnswersAreRatedInStructureAlone() {
        var telling = Read.telling(QuestionType.TECHNICAL, STORY);
        assertThat(telling.isOfStructureOnly()).isTrue();
        assertThat(telling.sentences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " That took 14 days.",
                " It was 2019.",
                " We had 3 people.",
                " Half of it was done."
            })
    void aFigureMoreNeverLowersSpecifics(String figure) {
        for (String story :
                List.of("It was late. I called.", STORY, "I met Ada in Paris. Sales rose.")) {
            assertThat(specifics(story + figure)).isGreaterThanOrEqualTo(specifics(story));
            assertThat(specifics(figure.strip() + " " + story))
                    .isGreaterThanOrEqualTo(specifics(story));
        }
    }

    @Test
    void turningIIntoWeNeverRaisesOwnership() {
        String story = STORY;
        int before = ownership(story);
        while (story.contains(" I ")) {
            story = story.replaceFirst(" I ", " we ");
            assertThat(ownership(story)).as(story).isLessThanOrEqualTo(before);
            before = ownership(story);
        }
        assertThat(before).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(QuestionType.class)
    void theSameAnswerIsReadTheSame(QuestionType type) {
        assertThat(Read.telling(type, STORY)).isEqualTo(Read.telling(type, STORY));
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void everyLevelHasAnAnchorOfItsOwn(Criterion criterion) {
        assertThat(List.of(1, 2, 3, 4, 5))
                .extracting(level -> Anchors.text(criterion, level))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.endsWith("."));
        assertThat(Anchors.rating(criterion, Rating.HIGHEST, List.of()).next()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void theDocumentGivesTheSameAnchors(Criterion criterion) throws IOException {
        var row =
                Files.readString(Path.of("docs/scoring.md"))
                        .lines()
                        .filter(line -> line.startsWith("| " + criterion + " |"))
                        .findFirst()
                        .orElseThrow();
        assertThat(row)
                .contains(
                        List.of(1, 2, 3, 4, 5).stream()
                                .map(level -> Anchors.text(criterion, level))
                                .toList());
    }

    private static int specifics(String story) {
        return Read.level(QuestionType.BEHAVIOURAL, Criterion.SPECIFICS, story);
    }

    private static int ownership(String story) {
        return Read.level(QuestionType.BEHAVIOURAL, Criterion.OWNERSHIP, story);
    }
}

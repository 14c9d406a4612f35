package com.elios.interview.domain.service.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {
    @Test
    void sentencesEndAtFullStopsButNotInNumbersOrAbbreviations() {
        var sentences =
                Clauses.sentences("HTTP/1.1 keeps it open, e.g. for images. Version 2.0 differs!");
        assertThat(sentences)
                .extracting(Clause::text)
                .containsExactly("HTTP/1.1 keeps it open, e.g. for images", "Version 2.0 differs");
    }

    @Test
    void linesAndBulletsAreSentences() {
        assertThat(Clauses.sentences("- first thing\n- second thing\n\nthird"))
                .extracting(clause -> clause.words().getFirst().text())
                .containsExactly("first", "second", "third");
    }

    @Test
    void aLongSentenceHasClauses() {
        String text = "The index speeds up reading, but every write has to update the tree";
        var sentence = Clauses.sentences(text).getFirst();
        assertThat(Clauses.clauses(text, sentence))
                .extracting(Clause::text)
                .containsExactly(
                        "The index speeds up reading", "but every write has to update the tree");
    }

    @Test
    void placesAreThoseOfTheText() {
        String text = "  One idea here.   Another idea there. ";
        for (var clause : Clauses.sentences(text)) {
            assertThat(text.substring(clause.start(), clause.end())).isEqualTo(clause.text());
        }
    }

    @Test
    void aTextWithoutEndIsReadInBoundedTime() {
        var passage = Passage.of("word, and another, ".repeat(20_000));
        assertThat(passage.text().length()).isLessThanOrEqualTo(20_000);
    }
}

package com.elios.interview.domain.service.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How does a REST API differ from SOAP? | How does a rest ay P I differ from soap?",
                "Why do APIs need versions? | Why do ay P I's need versions?",
                "C++ or C# or F#? | C plus plus or C sharp or F sharp?",
                "What is SQL & what is JSON? | What is S Q L and what is json?",
                "Have you used .NET or Node.js? | Have you used dot net or Node J S?",
                "Compare TCP vs. UDP. | Compare T C P versus U D P.",
                "What does `equals()` promise `hashCode()`? | What does equals promise hash Code?",
                "Is `user_id` unique? | Is user id unique?",
                "Why is it **not** O(n log n)? | Why is it not O of n log n?",
                "What is CI/CD? | What is C I C D?",
                "Does `a == b` mean `a != c`? | Does a equals b mean a does not equal c?",
                "Give an example, e.g., a List<String>. | Give an example, for example a List of String.",
                "How would you cut 30% of it? | How would you cut 30 percent of it?",
                "Read [the guide](https://example.com/a_b) first. | Read the guide first.",
                "Tell me about a conflict. | Tell me about a conflict."
            })
    void isSaidAsAPersonWouldSayIt(String written, String said) {
        assertThat(SpokenForm.of(written, "en-US")).isEqualTo(said);
    }

    @Test
    void otherLanguagesLoseTheirMarkupOnly() {
        assertThat(SpokenForm.of("Was macht `flatMap()` & warum **SQL**?", "de-DE"))
                .isEqualTo("Was macht flat Map & warum SQL?");
    }

    @Test
    void listsAndHeadingsLoseTheirSigns() {
        assertThat(SpokenForm.of("# Design\n- first\n* second", "en"))
                .isEqualTo("Design\nfirst\nsecond");
    }

    @Test
    void anythingCanBeSaid() {
        for (var text : new String[] {"", " ", "$1 \\ $", "`", "**", "((", "[a](", "\uD800"}) {
            assertThat(SpokenForm.of(text, "en")).isNotNull();
        }
        assertThat(SpokenForm.of("`$1\\n`", "en")).isEqualTo("$1\\n");
    }
}

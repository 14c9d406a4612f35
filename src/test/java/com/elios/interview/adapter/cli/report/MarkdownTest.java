package com.elios.interview.adapter.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void whatMarkdownWouldTakeForItsOwnIsEscaped() {
        assertThat(Markdown.inline("a_b *c* [d](e) `f` <g> & ~h~ | i \\"))
                .isEqualTo("a\\_b \\*c\\* \\[d\\](e) \\`f\\` \\<g\\> \\& \\~h\\~ \\| i \\\\");
    }

    @Test
    void aListOrHeadingAtTheStartOfALineIsEscaped() {
        assertThat(Markdown.quote("- a\n+ b\n=====\n12. c\n3) d\n# e"))
                .isEqualTo("> \\- a\\\n> \\+ b\\\n> \\=====\\\n> 12\\. c\\\n> 3\\) d\\\n> \\# e");
    }

    @Test
    void anEmptyLinePartsTheParagraphsOfAQuote() {
        assertThat(Markdown.quote("a\nb\n\n\nc\n")).isEqualTo("> a\\\n> b\n>\n>\n> c");
    }

    @Test
    void inlineTextStaysOnOneLine() {
        assertThat(Markdown.inline(" a\r\n\tb\u0007 ")).isEqualTo("a b");
    }
}

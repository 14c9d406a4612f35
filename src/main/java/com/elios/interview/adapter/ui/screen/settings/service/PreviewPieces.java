package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.domain.service.privacy.Redacted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A redacted text in pieces: what was replaced, and what stands between.
final class PreviewPieces {
    private PreviewPieces() {}

    static List<Piece> of(Redacted redacted) {
        if (redacted.placeholders().isEmpty()) {
            return List.of(new Piece(redacted.text(), false));
        }
        var placeholder =
                Pattern.compile(
                        redacted.placeholders().keySet().stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|")));
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        var matcher = placeholder.matcher(redacted.text());
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(new Piece(redacted.text().substring(end, matcher.start()), false));
            }
            pieces.add(new Piece(matcher.group(), true));
            end = matcher.end();
        }
        if (end < redacted.text().length()) {
            pieces.add(new Piece(redacted.text().substring(end), false));
        }
        return pieces;
    }

    record Piece(String text, boolean placeholder) {}
}

package com.elios.interview.adapter.llm.asking;

import com.elios.interview.adapter.llm.chat.Ask;
import com.elios.interview.adapter.llm.chat.LanguageModel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names a task by its content: the same task to the same model has the same key on every machine.
final class TaskKey {
    private TaskKey() {}

    static String of(LanguageModel model, Task task, Ask ask) {
        return hash(
                model.service().name(),
                model.address(),
                model.name(),
                task.prompt().id(),
                Double.toString(task.temperature()),
                Integer.toString(task.mostTokens()),
                Integer.toString(task.sample()),
                ask.system(),
                ask.user());
    }

    /// @param turns that went before
    static String ofTurn(String key, int turns) {
        return hash(key, Integer.toString(turns));
    }

    private static String hash(String... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}

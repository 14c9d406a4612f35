package com.elios.interview.adapter.llm.asking;

import com.elios.interview.adapter.llm.chat.Ask;
import com.elios.interview.adapter.llm.chat.LanguageModel;
import com.elios.interview.adapter.llm.prompt.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

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

    /// Of the parts, each with its length before it, so that no two lists run together.
    private static String hash(String... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            all.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            all.writeBytes(bytes);
        }
        return Sha256.hex(all.toByteArray());
    }
}

package com.elios.interview.adapter.llm.asking;

import com.elios.interview.adapter.llm.chat.Ask;
import com.elios.interview.adapter.llm.chat.LanguageModel;
import com.elios.interview.adapter.llm.chat.Reply;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceUse;
import com.elios.interview.domain.port.service.Errand;
import com.elios.interview.domain.port.service.Sending;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Asks the language model that the person chose. Every reply that comes is booked, also one that
/// cannot be used; the same task is asked once, also where two want it at the same time.
public final class Asking {
    /// Of English text in the usual tokenizers, rounded so that too many are expected rather than
    /// too few.
    private static final int CHARACTERS_PER_TOKEN = 3;

    /// For one task, with all tries and the chance to mend a reply: nobody waits longer.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final ModelAccess access;
    private final Privacy privacy;
    private final ReplyCache cache;
    private final UseBook book;
    private final Clock clock;
    private final Map<String, ReentrantLock> running = new ConcurrentHashMap<>();

    public Asking(
            ModelAccess access, Privacy privacy, ReplyCache cache, UseBook book, Clock clock) {
        this.access = access;
        this.privacy = privacy;
        this.cache = cache;
        this.book = book;
        this.clock = clock;
    }

    public Clock clock() {
        return clock;
    }

    /// Asks for JSON.
    ///
    /// @throws ServiceFailure where there is no reply of use, also after one chance to mend it
    public <T> Answered<T> json(Task task, Errand errand, Reader<JsonReply, T> reader) {
        return ask(
                task,
                errand,
                (reply, restore) -> reader.read(JsonReply.in(reply, restore)),
                (model, _) -> model::ask);
    }

    /// Asks for prose, which the person reads while it comes.
    public <T> Answered<T> prose(
            Task task, Consumer<String> partial, Errand errand, Reader<String, T> reader) {
        return ask(
                task,
                errand,
                (reply, restore) -> reader.read(restore.apply(reply)),
                (model, restore) ->
                        ask -> model.stream(ask, part -> partial.accept(restore.apply(part))));
    }

    private <T> Answered<T> ask(
            Task task,
            Errand errand,
            Understanding<T> understanding,
            BiFunction<LanguageModel, UnaryOperator<String>, Function<Ask, Reply>> way) {
        var model = access.model();
        var session = privacy.open();
        Map<String, String> hidden = new HashMap<>();
        task.theirs().forEach((name, text) -> hidden.put(name, session.hide().apply(text)));
        var ask =
                new Ask(
                        task.prompt().system(),
                        task.prompt().user(task.ours(), hidden),
                        task.schema(),
                        task.temperature(),
                        task.mostTokens(),
                        List.of());
        var key = TaskKey.of(model, task, ask);
        var lock = running.computeIfAbsent(key, _ -> new ReentrantLock());
        lock.lock();
        try {
            var restore = session.restore();
            var kept = known(key, understanding, restore);
            if (kept.isPresent()) {
                return answered(model, task, kept.get());
            }
            var call =
                    new Call(
                            model,
                            task,
                            errand,
                            key,
                            String.join("\n", hidden.values()),
                            clock.instant().plus(LONGEST_WAIT));
            return answered(
                    model,
                    task,
                    fresh(call, ask, understanding, restore, way.apply(model, restore)));
        } catch (NotAsAsked e) {
            throw new ServiceFailure(model.service(), e.problem(), e.why(), null, e);
        } finally {
            lock.unlock();
            running.remove(key, lock);
        }
    }

    /// What was kept before and can still be used.
    private <T> Optional<T> known(
            String key, Understanding<T> understanding, UnaryOperator<String> restore) {
        var kept = cache.find(key);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(understanding.of(kept.get(), restore));
        } catch (NotAsAsked _) {
            // This release reads more strictly than the one that kept it: it is asked again.
            return Optional.empty();
        }
    }

    private <T> T fresh(
            Call call,
            Ask ask,
            Understanding<T> understanding,
            UnaryOperator<String> restore,
            Function<Ask, Reply> way)
            throws NotAsAsked {
        var first = replied(call, ask, way);
        try {
            return kept(call, first, understanding, restore);
        } catch (NotAsAsked e) {
            var complaint =
                    "This reply cannot be used. "
                            + e.why()
                            + " Reply again, whole, in the form that was asked for, and with nothing"
                            + " around it.";
            return kept(
                    call,
                    replied(call, ask.andThen(first.text(), complaint), way),
                    understanding,
                    restore);
        }
    }

    private <T> T kept(
            Call call, Reply reply, Understanding<T> understanding, UnaryOperator<String> restore)
            throws NotAsAsked {
        T value = understanding.of(reply.text(), restore);
        cache.put(call.key(), reply.text());
        return value;
    }

    private Reply replied(Call call, Ask ask, Function<Ask, Reply> way) {
        var model = call.model();
        long characters = ask.system().length() + (long) ask.user().length();
        access.requireBudget(model, characters / CHARACTERS_PER_TOKEN, ask.mostTokens());
        var sending =
                new Sending(
                        model.service(),
                        call.task().purpose(),
                        privacy.preview(call.sent()),
                        TaskKey.ofTurn(call.key(), ask.earlier().size()),
                        call.errand().stop(),
                        call.deadline());
        var reply = access.call(model, call.errand(), () -> sending.during(() -> way.apply(ask)));
        book.add(
                new ServiceUse(
                        clock.instant(),
                        call.errand().interview(),
                        model.service(),
                        model.name(),
                        call.task().purpose(),
                        reply.inputTokens(),
                        reply.outputTokens(),
                        access.price(model)
                                .map(p -> p.of(reply.inputTokens(), reply.outputTokens()))
                                .orElse(null)));
        return reply;
    }

    private static <T> Answered<T> answered(LanguageModel model, Task task, T value) {
        return new Answered<>(value, model.service(), model.name(), task.prompt().id());
    }

    /// Reads a reply, and puts back what was taken out.
    @FunctionalInterface
    private interface Understanding<T> {
        T of(String reply, UnaryOperator<String> restore) throws NotAsAsked;
    }

    /// @param sent what of the person's is sent, as it is sent
    /// @param deadline of all tries, and of the one chance to mend a reply
    private record Call(
            LanguageModel model,
            Task task,
            Errand errand,
            String key,
            String sent,
            Instant deadline) {}
}

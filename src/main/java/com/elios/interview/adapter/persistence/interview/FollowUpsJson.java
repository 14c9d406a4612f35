package com.elios.interview.adapter.persistence.interview;

import com.elios.interview.adapter.persistence.json.KeyPointJson;
import com.elios.interview.adapter.persistence.json.StoredInstant;
import com.elios.interview.adapter.persistence.json.StoredText;
import com.elios.interview.domain.model.probing.Aim;
import com.elios.interview.domain.model.probing.FollowUp;
import com.elios.interview.domain.model.probing.Probe;
import com.elios.interview.domain.model.probing.Reply;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stored follow-up questions of an answer, in order.
record FollowUpsJson(List<FollowUpJson> followUps) {
    static @Nullable FollowUpsJson of(List<FollowUp> followUps) {
        return followUps.isEmpty()
                ? null
                : new FollowUpsJson(followUps.stream().map(FollowUpJson::of).toList());
    }

    List<FollowUp> toDomain() {
        return followUps.stream().map(FollowUpJson::toDomain).toList();
    }

    record FollowUpJson(
            Aim aim,
            String text,
            @Nullable KeyPointJson about,
            Instant askedAt,
            @Nullable ReplyJson reply) {
        static FollowUpJson of(FollowUp followUp) {
            var probe = followUp.probe();
            var about = probe.about();
            var reply = followUp.reply();
            return new FollowUpJson(
                    probe.aim(),
                    StoredText.of(probe.text()),
                    about == null ? null : KeyPointJson.of(about),
                    StoredInstant.of(followUp.askedAt()),
                    reply == null ? null : ReplyJson.of(reply));
        }

        FollowUp toDomain() {
            return new FollowUp(
                    new Probe(aim, text, about == null ? null : about.toDomain()),
                    askedAt,
                    reply == null ? null : reply.toDomain());
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(ReplyJson.Said.class),
        @JsonSubTypes.Type(ReplyJson.Passed.class)
    })
    sealed interface ReplyJson {
        @JsonTypeName("said")
        record Said(
                String text,
                @Nullable SpeechJson speech,
                Instant submittedAt,
                long elapsedNanos,
                @Nullable EvaluationJson evaluation)
                implements ReplyJson {}

        @JsonTypeName("passed")
        record Passed(Instant at) implements ReplyJson {}

        static ReplyJson of(Reply reply) {
            return switch (reply) {
                case Reply.Said(var text, var speech, var at, var elapsed, var evaluation) ->
                        new Said(
                                StoredText.of(text),
                                speech == null ? null : SpeechJson.of(speech),
                                StoredInstant.of(at),
                                elapsed.toNanos(),
                                evaluation == null ? null : EvaluationMapper.toJson(evaluation));
                case Reply.Passed(var at) -> new Passed(StoredInstant.of(at));
            };
        }

        default Reply toDomain() {
            return switch (this) {
                case Said(var text, var speech, var at, var nanos, var evaluation) ->
                        new Reply.Said(
                                text,
                                speech == null ? null : speech.toDomain(),
                                at,
                                Duration.ofNanos(nanos),
                                evaluation == null ? null : EvaluationMapper.toDomain(evaluation));
                case Passed(var at) -> new Reply.Passed(at);
            };
        }
    }
}

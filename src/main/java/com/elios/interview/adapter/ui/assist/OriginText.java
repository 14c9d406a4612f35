package com.elios.interview.adapter.ui.assist;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.domain.model.service.Origin;

/// Who made something, in words.
public final class OriginText {
    private final Messages messages;

    public OriginText(Messages messages) {
        this.messages = messages;
    }

    /// About closing words.
    public String ofWords(Origin origin) {
        return switch (origin) {
            case Origin.Here _ -> messages.text("assist.words.here");
            case Origin.ByService(_, var model, var prompt, var dropped) ->
                    messages.text("assist.words.service", model, prompt, dropped);
            case Origin.HereInstead instead -> because("assist.words.instead", instead);
        };
    }

    /// About a question that was added to a plan.
    public String ofQuestion(Origin origin) {
        return switch (origin) {
            case Origin.Here _ -> messages.text("assist.question.here");
            case Origin.ByService(_, var model, var prompt, _) ->
                    messages.text("assist.question.service", model, prompt);
            case Origin.HereInstead instead -> because("assist.question.instead", instead);
        };
    }

    /// About what was read from a CV.
    public String ofReading(Origin origin) {
        return switch (origin) {
            case Origin.Here _ -> messages.text("assist.reading.here");
            case Origin.ByService(_, var model, var prompt, var dropped) ->
                    messages.text("assist.reading.service", model, prompt, dropped);
            case Origin.HereInstead instead -> because("assist.reading.instead", instead);
        };
    }

    private String because(String key, Origin.HereInstead instead) {
        return messages.text(
                key, messages.name(instead.service()), messages.name(instead.problem()));
    }
}

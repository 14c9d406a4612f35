package com.elios.interview.adapter.ui.screen.settings.cloud;

import com.elios.interview.application.error.InvalidSetting;
import com.elios.interview.application.settings.AzureSpeechSettings;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.application.settings.LanguageServiceSettings;
import com.elios.interview.application.settings.TokenPrice;
import com.elios.interview.application.settings.VectorSettings;
import com.elios.interview.domain.model.service.ServiceName;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Takes over what a person enters about services, or tells that it cannot be used. Whoever agreed
/// that something is sent to one address has not agreed to another.
public final class CloudEditing {
    private final CloudChoice choice;
    private final Consumer<ServiceName> changed;
    private final ReadOnlyObjectWrapper<Set<Entry>> wrong = new ReadOnlyObjectWrapper<>(Set.of());

    /// @param changed told of each service that is now reached in another way
    public CloudEditing(CloudChoice choice, Consumer<ServiceName> changed) {
        this.choice = choice;
        this.changed = changed;
    }

    /// Where what was entered last cannot be used, and what was there before still holds.
    public ReadOnlyObjectProperty<Set<Entry>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    public void airplane(boolean on) {
        choice.changeCloud(cloud -> cloud.withAirplane(on));
        allChanged();
    }

    public void redact(boolean wanted) {
        choice.changeCloud(cloud -> cloud.withRedaction(wanted));
    }

    public void languageModel(@Nullable ServiceName chosen) {
        choice.changeCloud(cloud -> cloud.withLanguageModel(chosen));
        allChanged();
    }

    /// @param text empty for none
    public void limit(String text) {
        var entry = new Entry(null, Entry.Kind.LIMIT);
        if (text.isBlank()) {
            take(entry, cloud -> cloud.withMonthlyLimit(null));
        } else {
            Amount.read(text)
                    .ifPresentOrElse(
                            amount -> take(entry, cloud -> cloud.withMonthlyLimit(amount)),
                            () -> refuse(entry));
        }
    }

    public void address(ServiceName service, String text) {
        var address = text.strip().replaceFirst("/+$", "");
        edit(
                service,
                Entry.Kind.ADDRESS,
                old ->
                        new LanguageServiceSettings(
                                address,
                                old.model(),
                                old.price(),
                                old.consented() && address.equals(old.address())));
    }

    public void model(ServiceName service, String text) {
        edit(
                service,
                Entry.Kind.MODEL,
                old ->
                        new LanguageServiceSettings(
                                old.address(), text.strip(), old.price(), old.consented()));
    }

    /// In US dollars per million tokens; both empty for what our own list says.
    public void price(ServiceName service, String input, String output) {
        if (input.isBlank() && output.isBlank()) {
            price(service, (TokenPrice) null);
            return;
        }
        var in = Amount.read(input);
        var out = Amount.read(output);
        if (in.isPresent() && out.isPresent()) {
            price(service, new TokenPrice(in.get(), out.get()));
        } else {
            refuse(new Entry(service, Entry.Kind.PRICE));
        }
    }

    private void price(ServiceName service, @Nullable TokenPrice price) {
        edit(
                service,
                Entry.Kind.PRICE,
                old ->
                        new LanguageServiceSettings(
                                old.address(), old.model(), price, old.consented()));
    }

    public void consent(ServiceName service, boolean given) {
        choice.changeCloud(
                cloud -> {
                    var old = cloud.of(service);
                    return cloud.with(
                            service,
                            new LanguageServiceSettings(
                                    old.address(), old.model(), old.price(), given));
                });
        changed.accept(service);
    }

    /// A part of how vectors are made and kept.
    public void vectors(UnaryOperator<VectorSettings> change) {
        choice.changeCloud(cloud -> cloud.withVectors(change.apply(cloud.vectors())));
        changed.accept(ServiceName.PINECONE);
    }

    /// A part that must not be blank.
    public void vectorText(
            Entry.Kind kind,
            String text,
            BiFunction<VectorSettings, String, VectorSettings> change) {
        var entry = new Entry(ServiceName.PINECONE, kind);
        if (text.isBlank()) {
            refuse(entry);
            return;
        }
        take(entry, cloud -> cloud.withVectors(change.apply(cloud.vectors(), text.strip())));
        changed.accept(ServiceName.PINECONE);
    }

    /// How Azure Speech is reached.
    public void speech(Entry.Kind kind, UnaryOperator<AzureSpeechSettings> change) {
        var entry = new Entry(ServiceName.AZURE_SPEECH, kind);
        try {
            take(entry, cloud -> cloud.withSpeech(change.apply(cloud.speech())));
            changed.accept(ServiceName.AZURE_SPEECH);
        } catch (InvalidSetting _) {
            refuse(entry);
        }
    }

    public void speechConsent(boolean given) {
        choice.changeCloud(cloud -> cloud.withSpeech(cloud.speech().withConsent(given)));
        changed.accept(ServiceName.AZURE_SPEECH);
    }

    private void edit(
            ServiceName service, Entry.Kind kind, UnaryOperator<LanguageServiceSettings> step) {
        var entry = new Entry(service, kind);
        try {
            take(entry, cloud -> cloud.with(service, step.apply(cloud.of(service))));
            changed.accept(service);
        } catch (InvalidSetting _) {
            refuse(entry);
        }
    }

    private void allChanged() {
        for (var service : ServiceName.values()) {
            changed.accept(service);
        }
    }

    private void take(Entry entry, UnaryOperator<CloudSettings> step) {
        choice.changeCloud(step);
        var left = new HashSet<>(wrong.get());
        if (left.remove(entry)) {
            wrong.set(Set.copyOf(left));
        }
    }

    private void refuse(Entry entry) {
        var more = new HashSet<>(wrong.get());
        if (more.add(entry)) {
            wrong.set(Set.copyOf(more));
        }
    }
}

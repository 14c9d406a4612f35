package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.choice.Ticks;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.screen.settings.cloud.CloudEditing;
import com.elios.interview.adapter.ui.screen.settings.cloud.Entry;
import com.elios.interview.adapter.ui.screen.settings.cloud.LineField;
import com.elios.interview.adapter.ui.screen.settings.key.KeyPart;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.adapter.ui.screen.settings.trial.Target;
import com.elios.interview.adapter.ui.screen.settings.trial.TestPart;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.application.settings.VectorSettings;
import com.elios.interview.domain.model.service.ServiceName;
import java.util.function.BiFunction;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Who makes vectors of texts, and who keeps them.
final class VectorsCard extends VBox {
    private final Messages messages;
    private final CloudEditing editing;
    private final Label status = Texts.secondary("");
    private final CheckBox embeddings;
    private final LineField embeddingModel;
    private final CheckBox pinecone;
    private final LineField index;
    private final LineField cloud;
    private final LineField region;
    private final KeyPart key;
    private final ConsentPart consent;
    private final UnsavedNote unsaved;
    private CloudSettings chosen = CloudSettings.DEFAULTS;

    VectorsCard(ServicesViewModel services, Messages messages) {
        this.messages = messages;
        editing = services.editing();
        embeddings =
                Ticks.box(
                        messages.text("services.embeddings"),
                        on -> editing.vectors(now -> now.withOpenAiEmbeddings(on)));
        embeddingModel =
                line(
                        Entry.Kind.EMBEDDING_MODEL,
                        "services.embeddings.model",
                        VectorSettings::withEmbeddingModel);
        pinecone =
                Ticks.box(
                        messages.text("services.pinecone"),
                        on -> editing.vectors(now -> now.withPinecone(on)));
        index = line(Entry.Kind.INDEX, "services.index", VectorSettings::withIndex);
        cloud = line(Entry.Kind.CLOUD, "services.cloud", VectorSettings::withCloud);
        region = line(Entry.Kind.REGION, "services.region", VectorSettings::withRegion);
        key =
                new KeyPart(
                        services.keyOf(ServiceName.PINECONE),
                        services.vault(),
                        messages,
                        messages.text("services.key.pinecone"),
                        messages.text("services.key.pinecone.help"));
        consent =
                new ConsentPart(
                        messages.text("services.consent"),
                        given -> editing.vectors(now -> now.withConsent(given)));
        unsaved = new UnsavedNote(messages, services::saveAgain);
        var content = content(services);
        content.getStyleClass().add("service-content");
        var name = messages.text("services.vectors");
        getChildren()
                .add(
                        new Card(
                                new Disclosure(
                                        new VBox(2, Texts.card(name), status), name, () -> content),
                                unsaved));
    }

    private VBox content(ServicesViewModel services) {
        return new VBox(
                24,
                Texts.body(messages.text("services.vectors.what")),
                new VBox(
                        8,
                        embeddings,
                        Texts.secondary(messages.text("services.embeddings.hint")),
                        embeddingModel),
                new VBox(8, pinecone, Texts.secondary(messages.text("services.pinecone.hint"))),
                index,
                cloud,
                region,
                key,
                consent,
                new TestPart(
                        services.trial(ServiceName.PINECONE),
                        messages,
                        () -> Target.of(ServiceName.PINECONE, chosen)));
    }

    void show(Shown shown) {
        chosen = shown.chosen();
        var vectors = chosen.vectors();
        status.setText(messages.text(status(shown, vectors)));
        embeddings.setSelected(vectors.openAiEmbeddings());
        show(embeddingModel, vectors.embeddingModel(), Entry.Kind.EMBEDDING_MODEL, shown);
        pinecone.setSelected(vectors.pinecone());
        show(index, vectors.index(), Entry.Kind.INDEX, shown);
        show(cloud, vectors.cloud(), Entry.Kind.CLOUD, shown);
        show(region, vectors.region(), Entry.Kind.REGION, shown);
        key.show(shown.services());
        consent.show(
                vectors.consented(),
                messages.text("services.pinecone.consent.box"),
                messages.text("services.pinecone.consent.what"),
                messages.text("services.pinecone.consent.where", vectors.cloud(), vectors.region()),
                messages.text("services.pinecone.consent.terms"));
        unsaved.show(shown.cloud().unsaved(CloudSettings::vectors));
    }

    private static String status(Shown shown, VectorSettings vectors) {
        if (!vectors.pinecone()) {
            return vectors.openAiEmbeddings()
                    ? "services.vectors.status.embeddings"
                    : "services.vectors.status.here";
        }
        if (!vectors.consented()) {
            return "services.status.consent";
        }
        if (!shown.hasKey(ServiceName.PINECONE)) {
            return shown.locked() ? "services.status.locked" : "services.status.noKey";
        }
        return vectors.openAiEmbeddings()
                ? "services.vectors.status.both"
                : "services.vectors.status.pinecone";
    }

    private void show(LineField field, String value, Entry.Kind kind, Shown shown) {
        field.show(value, false);
        field.setError(
                shown.isWrong(ServiceName.PINECONE, kind) ? messages.text("services.blank") : "");
    }

    private LineField line(
            Entry.Kind kind,
            String key,
            BiFunction<VectorSettings, String, VectorSettings> change) {
        return new LineField(
                messages.text(key), "", text -> editing.vectorText(kind, text, change));
    }
}

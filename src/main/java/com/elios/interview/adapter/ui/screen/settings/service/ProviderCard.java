package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.screen.settings.cloud.Entry;
import com.elios.interview.adapter.ui.screen.settings.cloud.LineField;
import com.elios.interview.adapter.ui.screen.settings.key.KeyPart;
import com.elios.interview.adapter.ui.screen.settings.note.LockedNote;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.adapter.ui.screen.settings.trial.Target;
import com.elios.interview.adapter.ui.screen.settings.trial.TestPart;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.domain.model.service.ServiceName;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How one language model is reached: address, model, price, key, consent, test.
final class ProviderCard extends VBox {
    private final ServiceName service;
    private final Messages messages;
    private final Label status = Texts.secondary("");
    private final Disclosure disclosure;
    private final LineField address;
    private final LockedNote addressLocked;
    private final LineField model;
    private final LockedNote modelLocked;
    private final PricePart price;
    private final KeyPart key;
    private final ConsentPart consent;
    private final UnsavedNote unsaved;
    private CloudSettings chosen = CloudSettings.DEFAULTS;
    private boolean used;

    /// @param service OPENAI or ANTHROPIC
    ProviderCard(ServiceName service, ServicesViewModel services, Messages messages) {
        this.service = service;
        this.messages = messages;
        boolean openAi = service == ServiceName.OPENAI;
        var name = messages.text(openAi ? "services.openai" : "services.anthropic");
        var prefix = service.name().toLowerCase(Locale.ROOT);
        var editing = services.editing();
        address =
                new LineField(
                        messages.text("services.address"),
                        messages.text(
                                openAi
                                        ? "services.address.openai.help"
                                        : "services.address.anthropic.help"),
                        text -> editing.address(service, text));
        addressLocked = new LockedNote(messages, prefix + ".address");
        model =
                new LineField(
                        messages.text("services.modelName"),
                        messages.text("services.modelName.help"),
                        text -> editing.model(service, text));
        modelLocked = new LockedNote(messages, prefix + ".model");
        price = new PricePart(service, editing, messages);
        key =
                new KeyPart(
                        services.keyOf(service),
                        services.vault(),
                        messages,
                        messages.text("services.key"),
                        messages.text(
                                openAi
                                        ? "services.key.openai.help"
                                        : "services.key.anthropic.help"));
        consent =
                new ConsentPart(
                        messages.text("services.consent"),
                        given -> editing.consent(service, given));
        unsaved = new UnsavedNote(messages, services::saveAgain);
        var content =
                new VBox(
                        24,
                        new VBox(8, address, addressLocked),
                        new VBox(8, model, modelLocked),
                        price,
                        key,
                        consent,
                        new TestPart(
                                services.trial(service),
                                messages,
                                () -> Target.of(service, chosen)));
        content.getStyleClass().add("service-content");
        disclosure = new Disclosure(new VBox(2, Texts.card(name), status), name, () -> content);
        getChildren().add(new Card(disclosure, unsaved));
    }

    void show(Shown shown) {
        chosen = shown.chosen();
        var setUp = chosen.of(service);
        var locked = shown.cloud().locked();
        status.setText(status(shown));
        address.show(setUp.address(), addressLocked.show(locked));
        address.setError(
                shown.isWrong(service, Entry.Kind.ADDRESS)
                        ? messages.text("services.address.wrong")
                        : "");
        model.show(setUp.model(), modelLocked.show(locked));
        model.setError(
                shown.isWrong(service, Entry.Kind.MODEL)
                        ? messages.text("services.modelName.wrong")
                        : "");
        price.show(setUp.price(), shown.isWrong(service, Entry.Kind.PRICE));
        key.show(shown.services());
        showConsent();
        unsaved.show(shown.cloud().unsaved(cloud -> cloud.of(service)));
        openWhereUsed(shown);
    }

    private void showConsent() {
        var host = Target.of(service, chosen).host();
        consent.show(
                chosen.of(service).consented(),
                messages.text("services.consent.box", host),
                messages.text("services.consent.what", host),
                messages.text(
                        service == ServiceName.OPENAI
                                ? "services.consent.vectors"
                                : "services.consent.cv"),
                messages.text(
                        chosen.redact() ? "services.consent.redacted" : "services.consent.plain"),
                messages.text("services.consent.terms", host));
    }

    /// Opens once it is chosen, as long as something is missing.
    private void openWhereUsed(Shown shown) {
        boolean now = uses();
        if (now && !used && (!chosen.of(service).consented() || !shown.hasKey(service))) {
            disclosure.heading().setSelected(true);
        }
        used = now;
    }

    private boolean uses() {
        return chosen.languageModel() == service
                || (service == ServiceName.OPENAI && chosen.vectors().openAiEmbeddings());
    }

    private String status(Shown shown) {
        var target = Target.of(service, chosen);
        if (!uses()) {
            return messages.text("services.status.unused");
        }
        if (!chosen.of(service).consented()) {
            return messages.text("services.status.consent");
        }
        if (shown.locked() && !shown.hasKey(service)) {
            return messages.text("services.status.locked");
        }
        return shown.hasKey(service)
                ? messages.text("services.status.ready", target.model(), target.host())
                : messages.text("services.status.noKey");
    }
}

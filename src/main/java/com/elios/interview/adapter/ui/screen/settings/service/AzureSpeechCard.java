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
import com.elios.interview.application.settings.AzureSpeechSettings;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.domain.model.service.ServiceName;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How Azure Speech is reached: region or address, key, consent, test.
final class AzureSpeechCard extends VBox {
    private static final ServiceName AZURE = ServiceName.AZURE_SPEECH;

    private final Messages messages;
    private final Label status = Texts.secondary("");
    private final LineField region;
    private final LockedNote regionLocked;
    private final LineField address;
    private final LockedNote addressLocked;
    private final KeyPart key;
    private final ConsentPart consent;
    private final UnsavedNote unsaved;
    private CloudSettings chosen = CloudSettings.DEFAULTS;

    AzureSpeechCard(ServicesViewModel services, Messages messages) {
        this.messages = messages;
        var editing = services.editing();
        region =
                new LineField(
                        messages.text("services.region"),
                        messages.text("services.speech.region.help"),
                        text ->
                                editing.speech(
                                        Entry.Kind.REGION,
                                        now ->
                                                now.withRegion(
                                                        text.strip().toLowerCase(Locale.ROOT))));
        regionLocked = new LockedNote(messages, AzureSpeechSettings.REGION_KEY);
        address =
                new LineField(
                                messages.text("services.speech.address"),
                                messages.text("services.speech.address.help"),
                                text ->
                                        editing.speech(
                                                Entry.Kind.ADDRESS,
                                                now ->
                                                        now.withAddress(
                                                                text.isBlank()
                                                                        ? null
                                                                        : text.strip())))
                        .prompt(messages.text("services.speech.address.none"));
        addressLocked = new LockedNote(messages, "azure.speech.address");
        key =
                new KeyPart(
                        services.keyOf(AZURE),
                        services.vault(),
                        messages,
                        messages.text("services.key.speech"),
                        messages.text("services.key.speech.help"));
        consent = new ConsentPart(messages.text("services.consent"), editing::speechConsent);
        unsaved = new UnsavedNote(messages, services::saveAgain);
        var content = content(services);
        content.getStyleClass().add("service-content");
        var name = messages.text("services.speech");
        getChildren()
                .add(
                        new Card(
                                new Disclosure(
                                        new VBox(2, Texts.card(name), status), name, () -> content),
                                unsaved));
    }

    void show(Shown shown) {
        chosen = shown.chosen();
        var speech = chosen.speech();
        var locked = shown.cloud().locked();
        var own = speech.address();
        status.setText(status(shown, speech));
        region.show(speech.region(), regionLocked.show(locked));
        region.setError(
                shown.isWrong(AZURE, Entry.Kind.REGION)
                        ? messages.text("services.speech.region.wrong")
                        : "");
        address.show(own == null ? "" : own, addressLocked.show(locked));
        address.setError(
                shown.isWrong(AZURE, Entry.Kind.ADDRESS)
                        ? messages.text("services.speech.address.wrong")
                        : "");
        key.show(shown.services());
        showConsent(speech);
        unsaved.show(shown.cloud().unsaved(CloudSettings::speech));
    }

    private VBox content(ServicesViewModel services) {
        return new VBox(
                24,
                Texts.body(messages.text("services.speech.what")),
                new VBox(8, region, regionLocked),
                new VBox(8, address, addressLocked),
                key,
                consent,
                new TestPart(services.trial(AZURE), messages, () -> Target.of(AZURE, chosen)));
    }

    private void showConsent(AzureSpeechSettings speech) {
        var where =
                speech.address() == null
                        ? messages.text("services.speech.where", speech.region())
                        : Target.of(AZURE, chosen).host();
        consent.show(
                speech.consented(),
                messages.text("services.speech.consent.box", where),
                messages.text("services.speech.consent.voice", where),
                messages.text("services.speech.consent.questions"),
                messages.text("services.speech.consent.hints"),
                messages.text("services.speech.consent.terms"));
    }

    private String status(Shown shown, AzureSpeechSettings speech) {
        if (!speech.consented()) {
            return messages.text("services.speech.status.off");
        }
        if (shown.locked() && !shown.hasKey(AZURE)) {
            return messages.text("services.speech.status.locked");
        }
        return shown.hasKey(AZURE)
                ? messages.text("services.speech.status.ready", speech.destination())
                : messages.text("services.speech.status.noKey");
    }
}

package com.elios.interview.adapter.ui.screen.settings.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.application.settings.LanguageServiceSettings;
import com.elios.interview.application.settings.TokenPrice;
import com.elios.interview.application.settings.VectorSettings;
import com.elios.interview.domain.model.service.ServiceName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEditingTest {
    private final ChosenCloud cloud = new ChosenCloud();
    private final List<ServiceName> changed = new ArrayList<>();
    private final CloudEditing editing = new CloudEditing(cloud, changed::add);

    @Test
    void whoAgreedToOneAddressHasNotAgreedToAnother() {
        editing.consent(ServiceName.OPENAI, true);
        editing.address(ServiceName.OPENAI, "https://elsewhere.example/v1");
        assertThat(cloud.now.openAi().address()).isEqualTo("https://elsewhere.example/v1");
        assertThat(cloud.now.openAi().consented()).isFalse();
        assertThat(changed).containsExactly(ServiceName.OPENAI, ServiceName.OPENAI);
    }

    @Test
    void theSameAddressWithASlashKeepsTheAgreement() {
        editing.consent(ServiceName.OPENAI, true);
        editing.address(ServiceName.OPENAI, " " + LanguageServiceSettings.OPENAI.address() + "/ ");
        assertThat(cloud.now.openAi())
                .isEqualTo(
                        new LanguageServiceSettings(
                                LanguageServiceSettings.OPENAI.address(),
                                LanguageServiceSettings.OPENAI.model(),
                                null,
                                true));
    }

    @Test
    void anotherModelKeepsTheAgreement() {
        editing.consent(ServiceName.ANTHROPIC, true);
        editing.model(ServiceName.ANTHROPIC, " other ");
        assertThat(cloud.now.anthropic().model()).isEqualTo("other");
        assertThat(cloud.now.anthropic().consented()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "host",
                "ftp://host",
                "https://me:secret@host/v1",
                "https://host/v1?key=1"
            })
    void whatIsNoAddressIsRefusedAndLeavesTheOldOne(String text) {
        editing.address(ServiceName.OPENAI, text);
        assertThat(editing.wrong().get())
                .containsExactly(new Entry(ServiceName.OPENAI, Entry.Kind.ADDRESS));
        assertThat(cloud.now.openAi()).isEqualTo(LanguageServiceSettings.OPENAI);
    }

    @Test
    void aRightEntryTakesTheErrorAway() {
        editing.model(ServiceName.OPENAI, " ");
        assertThat(editing.wrong().get()).hasSize(1);
        editing.model(ServiceName.OPENAI, "some");
        assertThat(editing.wrong().get()).isEmpty();
    }

    @Test
    void aPriceNeedsBothAmounts() {
        editing.price(ServiceName.OPENAI, "0.4", "");
        assertThat(editing.wrong().get())
                .containsExactly(new Entry(ServiceName.OPENAI, Entry.Kind.PRICE));
        editing.price(ServiceName.OPENAI, "0,4", "1.60");
        assertThat(cloud.now.openAi().price())
                .isEqualTo(new TokenPrice(new BigDecimal("0.4"), new BigDecimal("1.60")));
        editing.price(ServiceName.OPENAI, "", " ");
        assertThat(cloud.now.openAi().price()).isNull();
        assertThat(editing.wrong().get()).isEmpty();
    }

    @Test
    void anEmptyLimitIsNone() {
        editing.limit("$ 5");
        assertThat(cloud.now.monthlyLimit()).isEqualByComparingTo("5");
        editing.limit("");
        assertThat(cloud.now.monthlyLimit()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "five", "1e9", "1.2.3", "NaN", "12345678901"})
    void whatIsNoAmountIsRefused(String text) {
        editing.limit("2.50");
        editing.limit(text);
        assertThat(cloud.now.monthlyLimit()).isEqualByComparingTo("2.50");
        assertThat(editing.wrong().get()).containsExactly(new Entry(null, Entry.Kind.LIMIT));
    }

    @Test
    void anotherChoiceMakesWhatIsKnownOfServicesOld() {
        editing.airplane(true);
        assertThat(cloud.now.airplane()).isTrue();
        assertThat(changed).containsExactly(ServiceName.values());
        editing.languageModel(null);
        assertThat(changed).hasSize(2 * ServiceName.values().length);
    }

    @Test
    void aPartOfVectorsMustNotBeBlank() {
        editing.vectorText(Entry.Kind.INDEX, " ", VectorSettings::withIndex);
        assertThat(editing.wrong().get())
                .containsExactly(new Entry(ServiceName.PINECONE, Entry.Kind.INDEX));
        editing.vectorText(Entry.Kind.INDEX, " mine ", VectorSettings::withIndex);
        assertThat(cloud.now.vectors()).isEqualTo(VectorSettings.DEFAULTS.withIndex("mine"));
        assertThat(editing.wrong().get()).isEmpty();
    }

    @Test
    void smallAmountsAreShownWithMoreDecimals() {
        assertThat(Amount.spent(new BigDecimal("0.00012"))).isEqualTo("0.0002");
        assertThat(Amount.spent(new BigDecimal("12.3401"))).isEqualTo("12.35");
        assertThat(Amount.spent(BigDecimal.ZERO)).isEqualTo("0.00");
    }
}

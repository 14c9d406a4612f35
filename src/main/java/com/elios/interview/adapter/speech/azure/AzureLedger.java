package com.elios.interview.adapter.speech.azure;

import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.service.Transfer;
import com.elios.interview.domain.port.service.NetworkLedger;
import java.net.URI;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Lists every attempt: the SDK's connections do not pass the one that lists.
///
/// @param redaction replaces names, addresses, numbers and links in what is shown of a text
public record AzureLedger(
        NetworkLedger ledger, InstantSource clock, UnaryOperator<String> redaction) {
    void record(URI address, Sent sent, long received, @Nullable ServiceProblem problem) {
        var preview = redaction.apply(sent.preview());
        ledger.record(
                new Transfer(
                        clock.instant(),
                        ServiceName.AZURE_SPEECH,
                        AzureLeave.host(address),
                        sent.purpose(),
                        sent.bytes(),
                        received,
                        problem,
                        preview.substring(
                                0, Math.min(preview.length(), Transfer.LONGEST_PREVIEW))));
    }

    /// What left the machine.
    record Sent(Purpose purpose, long bytes, String preview) {}
}

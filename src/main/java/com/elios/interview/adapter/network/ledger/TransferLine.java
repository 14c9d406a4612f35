package com.elios.interview.adapter.network.ledger;

import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.service.Transfer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One transfer as one line of JSON, in which line ends and control characters are escaped.
final class TransferLine {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TransferLine() {}

    /// Without a line end.
    static String write(Transfer transfer) {
        var line = JSON.createObjectNode();
        line.put("at", transfer.at().toString());
        line.put("service", transfer.service().name());
        line.put("host", transfer.host());
        line.put("purpose", transfer.purpose().name());
        line.put("sent", transfer.sentBytes());
        line.put("received", transfer.receivedBytes());
        if (transfer.problem() != null) {
            line.put("problem", transfer.problem().name());
        }
        line.put("preview", transfer.preview());
        return JSON.writeValueAsString(line);
    }

    /// Empty where the line is none of ours, cut off, or of a later release.
    static Optional<Transfer> read(String text) {
        try {
            var line = JSON.readTree(text);
            var problem = line.path("problem");
            return Optional.of(
                    new Transfer(
                            Instant.parse(line.required("at").stringValue()),
                            ServiceName.valueOf(text(line, "service")),
                            text(line, "host"),
                            Purpose.valueOf(text(line, "purpose")),
                            line.required("sent").longValue(),
                            line.required("received").longValue(),
                            problem.isMissingNode()
                                    ? null
                                    : ServiceProblem.valueOf(problem.stringValue()),
                            text(line, "preview")));
        } catch (JacksonException | DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode line, String field) {
        return line.required(field).stringValue();
    }
}

package com.elios.interview.adapter.speech.azure;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.service.ServiceProblem;
import com.microsoft.cognitiveservices.speech.CancellationErrorCode;
import org.junit.jupiter.api.Test;

class SdkProblemsTest {
    @Test
    void forbiddenIsNotTakenForAWrongKey() {
        assertThat(
                        SdkProblems.of(
                                CancellationErrorCode.AuthenticationFailure,
                                "WebSocket upgrade failed: Authentication error (403). Please"))
                .isEqualTo(ServiceProblem.NOT_ALLOWED);
    }

    @Test
    void aCodeAloneDoes() {
        assertThat(SdkProblems.of(CancellationErrorCode.AuthenticationFailure, ""))
                .isEqualTo(ServiceProblem.KEY_REJECTED);
        assertThat(SdkProblems.of(CancellationErrorCode.ServiceTimeout, ""))
                .isEqualTo(ServiceProblem.TIMED_OUT);
        assertThat(SdkProblems.of(CancellationErrorCode.BadRequest, ""))
                .isEqualTo(ServiceProblem.REQUEST_REJECTED);
    }

    @Test
    void whatHappensToConnectionsIsToldApart() {
        assertConnection("(code=-2: [DNS] DNS resolution failed)", ServiceProblem.UNKNOWN_HOST);
        assertConnection("Connection refused - no service", ServiceProblem.CONNECTION_REFUSED);
        assertConnection("[TLS] no way", ServiceProblem.NOT_TRUSTED);
        assertConnection("(code=2802: Unknown error 2802)", ServiceProblem.NOT_TRUSTED);
        assertConnection("Connection timed out", ServiceProblem.TIMED_OUT);
        assertConnection("WS_ERROR_UNDERLYING_IO_ERROR", ServiceProblem.CONNECTION_LOST);
    }

    private static void assertConnection(String details, ServiceProblem problem) {
        assertThat(SdkProblems.of(CancellationErrorCode.ConnectionFailure, details))
                .isEqualTo(problem);
    }
}

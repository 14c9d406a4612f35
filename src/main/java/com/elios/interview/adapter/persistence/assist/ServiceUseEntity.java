package com.elios.interview.adapter.persistence.assist;

import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `service_uses`.
@Entity
@Table(name = "service_uses")
@SuppressWarnings("NullAway.Init")
class ServiceUseEntity {
    @Id UUID id;
    Instant usedAt;
    @Nullable UUID interviewId;

    @Enumerated(EnumType.STRING)
    ServiceName service;

    String model;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    long inputTokens;
    long outputTokens;

    @Column(precision = 16, scale = 8)
    @Nullable BigDecimal dollars;
}

package com.elios.interview.adapter.persistence.assist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// A row of `model_checks`.
@Entity
@Table(name = "model_checks")
@SuppressWarnings("NullAway.Init")
class ModelCheckEntity {
    @Id String id;
    boolean passed;
    Instant checkedAt;
}

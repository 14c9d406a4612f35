package com.elios.interview.adapter.persistence.assist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A row of `second_opinions`.
@Entity
@Table(name = "second_opinions")
@SuppressWarnings("NullAway.Init")
class SecondOpinionEntity {
    @Id UUID answerId;
    int replies;

    @JdbcTypeCode(SqlTypes.JSON)
    OpinionJson opinion;
}

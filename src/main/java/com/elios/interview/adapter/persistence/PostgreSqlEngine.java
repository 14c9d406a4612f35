package com.elios.interview.adapter.persistence;

import com.elios.interview.adapter.persistence.transaction.AfterCommit;
import com.elios.interview.adapter.persistence.transaction.StoreErrors;
import com.elios.interview.application.error.CoachException;
import com.elios.interview.application.error.StoreFailure;
import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
import java.util.Map;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

/// A PostgreSQL server.
final class PostgreSqlEngine implements Engine {
    private static final int CONNECTIONS = 10;
    private static final long MILLIS_TO_CONNECT = 15_000;

    private final StoreLocation.PostgreSql location;
    private String host = "PostgreSQL";

    PostgreSqlEngine(StoreLocation.PostgreSql location) {
        this.location = location;
    }

    @Override
    public void claim() {}

    @Override
    public HikariConfig pool() throws SQLException {
        var address = PostgreSqlAddress.parse(location.url());
        host = address.host();
        var config = new HikariConfig();
        config.setPoolName("elios-postgresql");
        config.setJdbcUrl(address.encrypted());
        config.setUsername(location.user());
        config.setPassword(location.password());
        config.addDataSourceProperty("ApplicationName", "Elios Interview Coach");
        config.setConnectionTimeout(MILLIS_TO_CONNECT);
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(CONNECTIONS);
        return config;
    }

    @Override
    public Class<? extends Dialect> dialect() {
        return PostgreSQLDialect.class;
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of("json", "jsonb", "by_code_point", " collate \"C\"");
    }

    @Override
    public AfterCommit afterCommit() {
        return AfterCommit.NOTHING;
    }

    @Override
    public CoachException openingFailed(Throwable failure) {
        return new StoreFailure(
                StoreErrors.find(failure, SQLException.class)
                        .map(sql -> host + ": " + StoreErrors.reason(sql))
                        .orElse(host + ": the database cannot be opened"),
                failure);
    }

    @Override
    public void close() {}
}

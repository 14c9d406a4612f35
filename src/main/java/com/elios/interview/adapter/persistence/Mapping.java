package com.elios.interview.adapter.persistence;

import com.elios.interview.adapter.persistence.assist.StoredOpinions;
import com.elios.interview.adapter.persistence.candidate.StoredCandidates;
import com.elios.interview.adapter.persistence.interview.StoredInterviews;
import com.elios.interview.adapter.persistence.json.StoredJson;
import com.elios.interview.adapter.persistence.question.StoredQuestions;
import com.elios.interview.adapter.persistence.report.StoredFeedbackReports;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.dialect.Dialect;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;

/// Hibernate's configuration: one mapping for both engines.
final class Mapping {
    private static final String LOGGING = "org.jboss.logging.provider";

    static {
        // Hibernate's logging would take Log4j, whose interface comes with another library and
        // complains on standard output that nothing is behind it.
        if (System.getProperty(LOGGING) == null) {
            System.setProperty(LOGGING, "slf4j");
        }
    }

    private Mapping() {}

    /// No classes are made at run time for lazy loading and field access, since nothing here is
    /// loaded lazily: a third of the time to open.
    ///
    /// @param validate whether columns are compared with the mapping
    static SessionFactory open(
            DataSource source, Class<? extends Dialect> dialect, boolean validate) {
        var registry =
                new StandardServiceRegistryBuilder()
                        .addService(BytecodeProvider.class, new BytecodeProviderImpl())
                        .applySettings(settings(source, dialect, validate))
                        .build();
        boolean open = false;
        try {
            var factory = sources(registry).buildMetadata().buildSessionFactory();
            open = true;
            return factory;
        } finally {
            if (!open) {
                StandardServiceRegistryBuilder.destroy(registry);
            }
        }
    }

    private static MetadataSources sources(StandardServiceRegistry registry) {
        var sources = new MetadataSources(registry);
        Stream.of(
                        StoredCandidates.ENTITIES,
                        StoredQuestions.ENTITIES,
                        StoredInterviews.ENTITIES,
                        StoredFeedbackReports.ENTITIES,
                        StoredOpinions.ENTITIES)
                .forEach(entities -> entities.forEach(sources::addAnnotatedClass));
        return sources;
    }

    private static Map<String, Object> settings(
            DataSource source, Class<? extends Dialect> dialect, boolean validate) {
        var settings = new HashMap<String, Object>();
        settings.put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source);
        settings.put(AvailableSettings.DIALECT, dialect.getName());
        settings.put(AvailableSettings.ALLOW_METADATA_ON_BOOT, false);
        settings.put(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true);
        settings.put(AvailableSettings.HBM2DDL_AUTO, validate ? "validate" : "none");
        settings.put(
                AvailableSettings.JSON_FORMAT_MAPPER,
                new Jackson3JsonFormatMapper(StoredJson.mapper()));
        settings.put(
                AvailableSettings.PHYSICAL_NAMING_STRATEGY,
                new PhysicalNamingStrategySnakeCaseImpl());
        settings.put(AvailableSettings.JDBC_TIME_ZONE, "UTC");
        settings.put(AvailableSettings.STATEMENT_BATCH_SIZE, 50);
        settings.put(AvailableSettings.XML_MAPPING_ENABLED, false);
        settings.put(AvailableSettings.USE_SECOND_LEVEL_CACHE, false);
        // Errors are logged once, where they are finally handled, and without stored data.
        settings.put(AvailableSettings.LOG_JDBC_ERRORS, false);
        settings.put(AvailableSettings.LOG_JDBC_WARNINGS, false);
        return settings;
    }
}

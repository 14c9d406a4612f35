package com.elios.interview.adapter.persistence;

import com.elios.interview.adapter.persistence.assist.StoredModelChecks;
import com.elios.interview.adapter.persistence.assist.StoredOpinions;
import com.elios.interview.adapter.persistence.assist.StoredReportSummaries;
import com.elios.interview.adapter.persistence.assist.StoredServiceUses;
import com.elios.interview.adapter.persistence.candidate.StoredCandidates;
import com.elios.interview.adapter.persistence.candidate.StoredCvAnalyses;
import com.elios.interview.adapter.persistence.interview.StoredAnswers;
import com.elios.interview.adapter.persistence.interview.StoredInterviews;
import com.elios.interview.adapter.persistence.question.StoredQuestions;
import com.elios.interview.adapter.persistence.question.StoredVectorIndex;
import com.elios.interview.adapter.persistence.report.StoredFeedbackReports;
import com.elios.interview.adapter.persistence.transaction.Transactions;
import com.elios.interview.domain.port.store.AnswerRepository;
import com.elios.interview.domain.port.store.CandidateRepository;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import com.elios.interview.domain.port.store.FeedbackReportRepository;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.port.store.ModelCheckRepository;
import com.elios.interview.domain.port.store.OpinionRepository;
import com.elios.interview.domain.port.store.QuestionRepository;
import com.elios.interview.domain.port.store.ReportSummaryRepository;
import com.elios.interview.domain.port.store.ServiceUseRepository;
import com.elios.interview.domain.port.store.UnitOfWork;
import com.elios.interview.domain.port.store.VectorIndex;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.SessionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open store with its repositories, which may be used from any thread until it is closed.
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Engine engine;
    private final HikariDataSource pool;
    private final SessionFactory factory;
    private final Transactions transactions;

    private Database(Engine engine, HikariDataSource pool, SessionFactory factory) {
        this.engine = engine;
        this.pool = pool;
        this.factory = factory;
        this.transactions = new Transactions(factory, engine.afterCommit());
    }

    /// Opens the store, makes its tables where they are absent and brings them up to date.
    ///
    /// Fails with `StoreInUse` where the embedded store is open elsewhere, and with `StoreFailure`
    /// where it cannot be opened for any other reason.
    public static Database open(StoreLocation location) {
        long start = System.nanoTime();
        var engine =
                switch (location) {
                    case StoreLocation.Embedded(var folder) -> new EmbeddedEngine(folder);
                    case StoreLocation.PostgreSql postgres -> new PostgreSqlEngine(postgres);
                };
        engine.claim();
        var database = opened(engine);
        LOG.info("Store open after {} ms", (System.nanoTime() - start) / 1_000_000);
        return database;
    }

    private static Database opened(Engine engine) {
        HikariDataSource pool = null;
        boolean open = false;
        try {
            var config = engine.pool();
            config.setAutoCommit(false);
            pool = new HikariDataSource(config);
            var schema = new Schema(pool, engine.placeholders());
            if (schema.isAbsent()) {
                engine.beforeTables(pool);
            }
            boolean changed = schema.bringUpToDate();
            engine.afterTables();
            var factory = Mapping.open(pool, engine.dialect(), changed);
            open = true;
            return new Database(engine, pool, factory);
        } catch (HikariPool.PoolInitializationException
                | SQLException
                | FlywayException
                | PersistenceException e) {
            throw engine.openingFailed(e);
        } finally {
            if (!open) {
                if (pool != null) {
                    pool.close();
                }
                engine.close();
            }
        }
    }

    public UnitOfWork unitOfWork() {
        return transactions;
    }

    public CandidateRepository candidates() {
        return new StoredCandidates(transactions);
    }

    public CvAnalysisRepository cvAnalyses() {
        return new StoredCvAnalyses(transactions);
    }

    public QuestionRepository questions() {
        return new StoredQuestions(transactions);
    }

    public InterviewRepository interviews() {
        return new StoredInterviews(transactions);
    }

    public AnswerRepository answers() {
        return new StoredAnswers(transactions);
    }

    public FeedbackReportRepository reports() {
        return new StoredFeedbackReports(transactions);
    }

    public OpinionRepository opinions() {
        return new StoredOpinions(transactions);
    }

    public ReportSummaryRepository reportSummaries() {
        return new StoredReportSummaries(transactions);
    }

    public ModelCheckRepository modelChecks() {
        return new StoredModelChecks(transactions);
    }

    public ServiceUseRepository serviceUses() {
        return new StoredServiceUses(transactions);
    }

    /// @param model name of the embedding model whose vectors the index holds
    public VectorIndex vectorIndex(String model) {
        return new StoredVectorIndex(transactions, model);
    }

    /// Lets go of the store; what was kept before is durable already.
    @Override
    public void close() {
        factory.close();
        pool.close();
        engine.close();
    }
}

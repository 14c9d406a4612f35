package com.elios.interview.adapter.persistence;

import com.elios.interview.adapter.persistence.contract.AnswerContract;
import com.elios.interview.adapter.persistence.contract.CandidateContract;
import com.elios.interview.adapter.persistence.contract.CvAnalysisContract;
import com.elios.interview.adapter.persistence.contract.FeedbackReportContract;
import com.elios.interview.adapter.persistence.contract.InterviewContract;
import com.elios.interview.adapter.persistence.contract.QuestionContract;
import com.elios.interview.adapter.persistence.contract.TestStore;
import com.elios.interview.adapter.persistence.contract.UnitOfWorkContract;
import com.elios.interview.adapter.persistence.contract.VectorIndexContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/// Every contract on a real PostgreSQL server.
class PostgreSqlStoreTest {

    @SuppressWarnings("NullAway.Init")
    private static TestStore store;

    @BeforeAll
    static void open() {
        store = TestStore.postgreSql();
    }

    @AfterAll
    static void close() {
        store.database().close();
    }

    @Nested
    class Candidates extends CandidateContract {
        @Override
        protected TestStore store() {
            return store;
        }
    }

    @Nested
    class CvAnalyses extends CvAnalysisContract {
        @Override
        protected TestStore store() {
            return store;
        }
    }

    @Nested
    class Questions extends QuestionContract {
        @Override
        protected TestStore store() {
            return store;
        }
    }

    @Nested
    class VectorIndexes extends VectorIndexContract {
        @Override
        protected TestStore store() {
            return store;
        }
    }

    @Nested
    class Interviews extends InterviewContract {
        @Override
        protected TestStore store() {
            return store;
        }
    }

    @Nested
    class FeedbackReports extends FeedbackReportContract {
        @Override
        protected TestStore store() {
            return store;
        }
    }

    @Nested
    class UnitsOfWork extends UnitOfWorkContract {
        @Override
        protected TestStore store() {
            return store;
        }
    }

    @Nested
    class Answers extends AnswerContract {
        @Override
        protected TestStore store() {
            return store;
        }

        @Override
        protected String damagedEvaluation() {
            return "update answers set evaluation = '{\"kind\": \"unheard\"}'::jsonb";
        }
    }
}

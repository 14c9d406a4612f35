package com.elios.interview.adapter.persistence;

import com.elios.interview.adapter.persistence.contract.AnswerContract;
import com.elios.interview.adapter.persistence.contract.CandidateContract;
import com.elios.interview.adapter.persistence.contract.CvAnalysisContract;
import com.elios.interview.adapter.persistence.contract.FeedbackReportContract;
import com.elios.interview.adapter.persistence.contract.InterviewContract;
import com.elios.interview.adapter.persistence.contract.QuestionContract;
import com.elios.interview.adapter.persistence.contract.ServiceContract;
import com.elios.interview.adapter.persistence.contract.TestStore;
import com.elios.interview.adapter.persistence.contract.UnitOfWorkContract;
import com.elios.interview.adapter.persistence.contract.VectorIndexContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every contract on a real PostgreSQL server.
class PostgreSqlStoreTest {

    @SuppressWarnings("NullAway.Init")
    private static TestStore store;

    @RegisterExtension static final ParameterResolver GIVEN = TestStore.given(() -> store);

    @BeforeAll
    static void open() {
        store = TestStore.postgreSql();
    }

    @AfterAll
    static void close() {
        store.database().close();
    }

    @Nested
    class Candidates extends CandidateContract {}

    @Nested
    class CvAnalyses extends CvAnalysisContract {}

    @Nested
    class Questions extends QuestionContract {}

    @Nested
    class VectorIndexes extends VectorIndexContract {}

    @Nested
    class Interviews extends InterviewContract {}

    @Nested
    class FeedbackReports extends FeedbackReportContract {}

    @Nested
    class Services extends ServiceContract {}

    @Nested
    class UnitsOfWork extends UnitOfWorkContract {}

    @Nested
    class Answers extends AnswerContract {}
}

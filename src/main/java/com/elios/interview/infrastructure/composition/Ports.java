package com.elios.interview.infrastructure.composition;

import com.elios.interview.domain.port.speech.Recordings;
import com.elios.interview.domain.port.store.AnswerRepository;
import com.elios.interview.domain.port.store.CandidateRepository;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import com.elios.interview.domain.port.store.DraftJournal;
import com.elios.interview.domain.port.store.FeedbackReportRepository;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.port.store.ModelCheckRepository;
import com.elios.interview.domain.port.store.OpinionRepository;
import com.elios.interview.domain.port.store.QuestionRepository;
import com.elios.interview.domain.port.store.ReportSummaryRepository;
import com.elios.interview.domain.port.store.ServiceUseRepository;
import com.elios.interview.domain.port.store.UnitOfWork;
import com.elios.interview.domain.port.store.VectorIndex;
import java.util.function.Function;

/// The open store, role by role.
///
/// @param vectors of the model on this machine
/// @param vectorsOf another model, by its name
record Ports(
        CandidateRepository candidates,
        CvAnalysisRepository analyses,
        QuestionRepository questions,
        VectorIndex vectors,
        Function<String, VectorIndex> vectorsOf,
        InterviewRepository interviews,
        AnswerRepository answers,
        FeedbackReportRepository reports,
        OpinionRepository opinions,
        ReportSummaryRepository summaries,
        ServiceUseRepository uses,
        ModelCheckRepository checks,
        UnitOfWork unitOfWork,
        DraftJournal drafts,
        Recordings recordings) {}

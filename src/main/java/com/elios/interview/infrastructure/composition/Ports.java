package com.elios.interview.infrastructure.composition;

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

/// The open store, role by role.
record Ports(
        CandidateRepository candidates,
        CvAnalysisRepository analyses,
        QuestionRepository questions,
        VectorIndex vectors,
        InterviewRepository interviews,
        AnswerRepository answers,
        FeedbackReportRepository reports,
        OpinionRepository opinions,
        ReportSummaryRepository summaries,
        ServiceUseRepository uses,
        ModelCheckRepository checks,
        UnitOfWork unitOfWork,
        DraftJournal drafts) {}

package com.elios.interview.infrastructure.composition;

import com.elios.interview.domain.port.AnswerRepository;
import com.elios.interview.domain.port.CandidateRepository;
import com.elios.interview.domain.port.CvAnalysisRepository;
import com.elios.interview.domain.port.DraftJournal;
import com.elios.interview.domain.port.FeedbackReportRepository;
import com.elios.interview.domain.port.InterviewRepository;
import com.elios.interview.domain.port.QuestionRepository;
import com.elios.interview.domain.port.UnitOfWork;
import com.elios.interview.domain.port.VectorIndex;

/// The open store, role by role.
record Ports(
        CandidateRepository candidates,
        CvAnalysisRepository analyses,
        QuestionRepository questions,
        VectorIndex vectors,
        InterviewRepository interviews,
        AnswerRepository answers,
        FeedbackReportRepository reports,
        UnitOfWork unitOfWork,
        DraftJournal drafts) {}

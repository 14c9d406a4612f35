package com.elios.interview.adapter.persistence.report;

import com.elios.interview.adapter.persistence.json.ProvenanceJson;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.model.report.Mean;
import com.elios.interview.domain.model.report.WorkItem;
import java.util.List;

/// The stored details of a report, apart from its totals.
record ReportJson(
        List<MeanJson> dimensions,
        List<MeanJson> skills,
        List<WorkJson> workOn,
        ProvenanceJson provenance) {
    static ReportJson of(FeedbackReport report) {
        return new ReportJson(
                report.dimensions().stream().map(MeanJson::of).toList(),
                report.skills().stream().map(MeanJson::of).toList(),
                report.workOn().stream().map(WorkJson::of).toList(),
                ProvenanceJson.of(report.provenance()));
    }

    record MeanJson(String name, double value, int count) {
        static MeanJson of(Mean mean) {
            return new MeanJson(mean.name(), mean.value(), mean.count());
        }

        Mean toDomain() {
            return new Mean(name, value, count);
        }
    }

    record WorkJson(int index, String skill, List<String> missing) {
        static WorkJson of(WorkItem item) {
            return new WorkJson(item.index(), item.skill(), item.missing());
        }

        WorkItem toDomain() {
            return new WorkItem(index, skill, missing);
        }
    }
}

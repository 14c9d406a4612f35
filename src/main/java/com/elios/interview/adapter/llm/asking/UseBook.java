package com.elios.interview.adapter.llm.asking;

import com.elios.interview.domain.model.service.ServiceUse;

/// Books what a reply took.
@FunctionalInterface
public interface UseBook {
    void add(ServiceUse use);
}

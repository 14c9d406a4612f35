package com.elios.interview.adapter.ui.assist;

import com.elios.interview.domain.model.service.ServiceName;
import java.util.Optional;

/// Which language model is asked.
@FunctionalInterface
public interface ChosenModel {
    /// The service as chosen now; empty where the person wants none.
    Optional<ServiceName> chosen();
}

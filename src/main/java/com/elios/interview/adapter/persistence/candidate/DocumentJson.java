package com.elios.interview.adapter.persistence.candidate;

import java.util.List;

/// The stored text of a CV.
record DocumentJson(List<String> lines) {}

package com.elios.interview.adapter.persistence.question;

import com.elios.interview.adapter.persistence.json.KeyPointJson;
import java.util.List;

/// The stored key points of a question, in order.
record KeyPointsJson(List<KeyPointJson> points) {}

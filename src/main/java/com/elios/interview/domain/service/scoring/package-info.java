/// Judges an answer against its question, references and key points: pure rules over measurements.
@NullMarked
package com.elios.interview.domain.service.scoring;

import org.jspecify.annotations.NullMarked;

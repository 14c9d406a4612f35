/// What can be told from the words of a spoken answer: fillers, repetitions, ends of sentences.
/// English only.
@NullMarked
package com.elios.interview.domain.service.delivery.words;

import org.jspecify.annotations.NullMarked;

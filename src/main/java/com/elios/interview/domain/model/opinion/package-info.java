/// What a language model thinks of an answer, beside our own score and never in its place.
@NullMarked
package com.elios.interview.domain.model.opinion;

import org.jspecify.annotations.NullMarked;

/// The second opinion of a language model about one answer, beside our own score.
@NullMarked
package com.elios.interview.adapter.ui.screen.opinion;

import org.jspecify.annotations.NullMarked;

/// Tests of how an answer is shown with its evidence.
@NullMarked
package com.elios.interview.adapter.ui.screen.answer;

import org.jspecify.annotations.NullMarked;

/// A question and its answer with what the score rests on, as room, feedback and report show them.
@NullMarked
package com.elios.interview.adapter.ui.screen.answer;

import org.jspecify.annotations.NullMarked;

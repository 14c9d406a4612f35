/// The interview room: one question at a time, the answer as it is written, and the step to the
/// next.
@NullMarked
package com.elios.interview.adapter.ui.screen.room;

import org.jspecify.annotations.NullMarked;

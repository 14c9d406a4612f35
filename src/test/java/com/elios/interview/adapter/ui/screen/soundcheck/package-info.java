/// Trying the microphone before an interview.
@NullMarked
package com.elios.interview.adapter.ui.screen.soundcheck;

import org.jspecify.annotations.NullMarked;

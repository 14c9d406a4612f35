/// The interviewer's voice.
@NullMarked
package com.elios.interview.application.speaking;

import org.jspecify.annotations.NullMarked;

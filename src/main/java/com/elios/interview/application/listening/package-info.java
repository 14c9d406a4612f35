/// Hearing a person: microphone, recording and recogniser brought together.
@NullMarked
package com.elios.interview.application.listening;

import org.jspecify.annotations.NullMarked;

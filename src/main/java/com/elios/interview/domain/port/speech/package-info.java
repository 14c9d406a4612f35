/// What the core needs to hear and to speak.
@NullMarked
package com.elios.interview.domain.port.speech;

import org.jspecify.annotations.NullMarked;

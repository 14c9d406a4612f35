/// Whose turn it is: when a person began to speak, and when they seem to have finished.
@NullMarked
package com.elios.interview.domain.service.turn;

import org.jspecify.annotations.NullMarked;

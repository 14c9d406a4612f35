/// Azure Speech, played on this machine over real WebSockets: it hears, speaks and fails.
@NullMarked
package com.elios.interview.testing.speech.azure;

import org.jspecify.annotations.NullMarked;

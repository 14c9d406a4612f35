/// Speech for tests.
@NullMarked
package com.elios.interview.testing.speech;

import org.jspecify.annotations.NullMarked;

/// JVMs of their own that are killed while they work.
@NullMarked
package com.elios.interview.testing.process;

import org.jspecify.annotations.NullMarked;

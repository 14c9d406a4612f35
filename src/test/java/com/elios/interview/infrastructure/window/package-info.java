/// A machine without a display or GTK is told what is missing.
@NullMarked
package com.elios.interview.infrastructure.window;

import org.jspecify.annotations.NullMarked;

/// What must be there before a window can be opened.
@NullMarked
package com.elios.interview.infrastructure.window;

import org.jspecify.annotations.NullMarked;

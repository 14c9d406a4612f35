/// Elios Interview Coach; `Main` is where it starts.
@NullMarked
package com.elios.interview;

import org.jspecify.annotations.NullMarked;

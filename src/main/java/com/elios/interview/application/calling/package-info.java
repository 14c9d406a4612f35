/// Calls to services outside the app that may fail for a moment: tried again, and left alone for a
/// while where that does not help.
@NullMarked
package com.elios.interview.application.calling;

import org.jspecify.annotations.NullMarked;

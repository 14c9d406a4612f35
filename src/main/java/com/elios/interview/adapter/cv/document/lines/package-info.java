/// The lines of a document: cleaned, gathered up to a limit, and made a reading of.
@NullMarked
package com.elios.interview.adapter.cv.document.lines;

import org.jspecify.annotations.NullMarked;

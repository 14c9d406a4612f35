/// Puts the characters of a PDF's pages into lines in the order in which a person reads them.
@NullMarked
package com.elios.interview.adapter.cv.document.pdf;

import org.jspecify.annotations.NullMarked;

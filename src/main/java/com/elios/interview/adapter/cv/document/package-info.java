/// Reads the text of PDF, DOCX, DOC and plain text files in bounded time and memory.
@NullMarked
package com.elios.interview.adapter.cv.document;

import org.jspecify.annotations.NullMarked;

/// Tests of reading documents, hostile ones included.
@NullMarked
package com.elios.interview.adapter.cv.document;

import org.jspecify.annotations.NullMarked;

/// Keeps the answer that is being written in small files of its own.
@NullMarked
package com.elios.interview.adapter.journal;

import org.jspecify.annotations.NullMarked;

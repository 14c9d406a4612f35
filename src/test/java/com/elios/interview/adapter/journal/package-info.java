/// Tests of the draft journal.
@NullMarked
package com.elios.interview.adapter.journal;

import org.jspecify.annotations.NullMarked;

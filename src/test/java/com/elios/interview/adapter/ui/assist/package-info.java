/// Tests of the words about services.
@NullMarked
package com.elios.interview.adapter.ui.assist;

import org.jspecify.annotations.NullMarked;

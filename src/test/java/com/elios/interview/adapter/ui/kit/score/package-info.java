/// Tests of `kit.score`.
@NullMarked
package com.elios.interview.adapter.ui.kit.score;

import org.jspecify.annotations.NullMarked;

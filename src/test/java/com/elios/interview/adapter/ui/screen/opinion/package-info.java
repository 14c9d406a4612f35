/// Tests of the second opinion.
@NullMarked
package com.elios.interview.adapter.ui.screen.opinion;

import org.jspecify.annotations.NullMarked;

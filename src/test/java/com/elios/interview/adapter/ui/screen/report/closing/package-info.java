/// Tests of closing words.
@NullMarked
package com.elios.interview.adapter.ui.screen.report.closing;

import org.jspecify.annotations.NullMarked;

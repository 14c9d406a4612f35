/// Tests of the plan step of preparing.
@NullMarked
package com.elios.interview.adapter.ui.screen.prepare.plan;

import org.jspecify.annotations.NullMarked;

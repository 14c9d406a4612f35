/// The second step of preparing: what was read from the CV, beside the lines it was read from.
@NullMarked
package com.elios.interview.adapter.ui.screen.prepare.facts;

import org.jspecify.annotations.NullMarked;

/// The third step of preparing: which questions will be asked, and why.
@NullMarked
package com.elios.interview.adapter.ui.screen.prepare.plan;

import org.jspecify.annotations.NullMarked;

/// What stands around a question in room, feedback and report: the bar above, the head of the
/// question, the frame of the page.
@NullMarked
package com.elios.interview.adapter.ui.screen.interview;

import org.jspecify.annotations.NullMarked;

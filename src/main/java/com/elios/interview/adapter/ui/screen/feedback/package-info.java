/// How one answer stands: its score with the evidence, what it left out, and what to say next time.
@NullMarked
package com.elios.interview.adapter.ui.screen.feedback;

import org.jspecify.annotations.NullMarked;

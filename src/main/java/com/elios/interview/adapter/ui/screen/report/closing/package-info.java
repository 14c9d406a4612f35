/// The closing words of a report: written here at once, or by a language model when asked.
@NullMarked
package com.elios.interview.adapter.ui.screen.report.closing;

import org.jspecify.annotations.NullMarked;

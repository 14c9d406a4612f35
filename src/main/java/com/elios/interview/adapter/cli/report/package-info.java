/// Prints the reports of completed interviews.
@NullMarked
package com.elios.interview.adapter.cli.report;

import org.jspecify.annotations.NullMarked;

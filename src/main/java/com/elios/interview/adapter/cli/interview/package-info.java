/// The whole practice in a terminal.
@NullMarked
package com.elios.interview.adapter.cli.interview;

import org.jspecify.annotations.NullMarked;

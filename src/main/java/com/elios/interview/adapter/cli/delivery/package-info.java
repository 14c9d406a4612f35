/// Measures how a recording is delivered and prints the figures.
@NullMarked
package com.elios.interview.adapter.cli.delivery;

import org.jspecify.annotations.NullMarked;

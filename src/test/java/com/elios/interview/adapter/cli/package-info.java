/// Tests of the command line against real use cases.
@NullMarked
package com.elios.interview.adapter.cli;

import org.jspecify.annotations.NullMarked;

/// Reads CV files and prints their facts.
@NullMarked
package com.elios.interview.adapter.cli.cv;

import org.jspecify.annotations.NullMarked;

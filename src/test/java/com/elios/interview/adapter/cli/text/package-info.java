/// Texts of the command line.
@NullMarked
package com.elios.interview.adapter.cli.text;

import org.jspecify.annotations.NullMarked;

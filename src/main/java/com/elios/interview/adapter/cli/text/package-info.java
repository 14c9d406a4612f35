/// The words of the command line, from its resource bundle.
@NullMarked
package com.elios.interview.adapter.cli.text;

import org.jspecify.annotations.NullMarked;

/// Standard input and output of the process, in UTF-8 whatever the locale.
@NullMarked
package com.elios.interview.adapter.cli.terminal;

import org.jspecify.annotations.NullMarked;

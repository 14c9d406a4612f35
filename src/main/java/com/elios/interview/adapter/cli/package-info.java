/// The command line: parsing, exit codes and failures; the commands are in the packages below.
@NullMarked
package com.elios.interview.adapter.cli;

import org.jspecify.annotations.NullMarked;

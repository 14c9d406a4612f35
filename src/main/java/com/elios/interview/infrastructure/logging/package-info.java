/// Where the log goes: a file in the data folder, never the terminal.
@NullMarked
package com.elios.interview.infrastructure.logging;

import org.jspecify.annotations.NullMarked;

/// What the command line is tested in: the real use cases over a store in memory, with a simple
// reader, analyser and evaluator.
@NullMarked
package com.elios.interview.adapter.cli.world;

import org.jspecify.annotations.NullMarked;

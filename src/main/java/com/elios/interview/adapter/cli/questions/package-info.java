/// Searches the question bank.
@NullMarked
package com.elios.interview.adapter.cli.questions;

import org.jspecify.annotations.NullMarked;

/// Sentence vectors from a small language model that runs inside this process.
@NullMarked
package com.elios.interview.adapter.embedding;

import org.jspecify.annotations.NullMarked;

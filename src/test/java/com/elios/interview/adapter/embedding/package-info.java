/// Tests of the language model inside this process.
@NullMarked
package com.elios.interview.adapter.embedding;

import org.jspecify.annotations.NullMarked;

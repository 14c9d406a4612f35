@NullMarked
package com.elios.interview.adapter.embedding.openai;

import org.jspecify.annotations.NullMarked;

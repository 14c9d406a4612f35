/// Vectors of texts from OpenAI, or from a server that speaks its protocol.
@NullMarked
package com.elios.interview.adapter.embedding.openai;

import org.jspecify.annotations.NullMarked;

/// Language models over OpenAI's protocol, wherever the server is.
@NullMarked
package com.elios.interview.adapter.llm.openai;

import org.jspecify.annotations.NullMarked;

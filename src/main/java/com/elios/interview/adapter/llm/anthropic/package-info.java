/// Language models over Anthropic's protocol.
@NullMarked
package com.elios.interview.adapter.llm.anthropic;

import org.jspecify.annotations.NullMarked;

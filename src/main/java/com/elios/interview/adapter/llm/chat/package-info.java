/// Language models of any maker behind one small interface, over langchain4j.
@NullMarked
package com.elios.interview.adapter.llm.chat;

import org.jspecify.annotations.NullMarked;

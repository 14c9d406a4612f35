@NullMarked
package com.elios.interview.adapter.vector.pinecone;

import org.jspecify.annotations.NullMarked;

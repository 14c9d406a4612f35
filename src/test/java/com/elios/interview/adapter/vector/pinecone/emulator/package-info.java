/// An emulator of Pinecone on this machine, as its genuine client sees it: names, TLS, REST, gRPC.
@NullMarked
package com.elios.interview.adapter.vector.pinecone.emulator;

import org.jspecify.annotations.NullMarked;

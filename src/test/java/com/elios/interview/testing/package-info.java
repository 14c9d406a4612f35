/// In-memory stand-ins for the ports, wired to the real use cases, for tests of screens and
/// commands.
@NullMarked
package com.elios.interview.testing;

import org.jspecify.annotations.NullMarked;

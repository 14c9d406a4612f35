/// The one way out of the machine: every request to a service passes here, is listed, and can be
/// stopped or forbidden.
@NullMarked
package com.elios.interview.adapter.network;

import org.jspecify.annotations.NullMarked;

/// Keys of services, and the vault that they are in where there is no keychain.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings.key;

import org.jspecify.annotations.NullMarked;

package com.elios.interview.infrastructure.composition;

import com.elios.interview.domain.port.service.NetworkLedger;
import com.elios.interview.domain.port.service.SecretStore;
import com.elios.interview.infrastructure.cloud.Cloud;

/// What has to do with services outside the app.
///
/// @param names that the person is known by
record Outside(Cloud cloud, SecretStore secrets, NetworkLedger ledger, KnownNames names) {}

package com.elios.interview.adapter.cli.report;

import java.time.ZoneId;

/// What looking back works with.
///
/// @param zone in which times are told to people
/// @param commandName how to call the product again for the same data
public record ReportSetting(ReportUseCases useCases, ZoneId zone, String commandName) {}

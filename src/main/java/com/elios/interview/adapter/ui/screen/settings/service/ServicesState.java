package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.usecase.service.ShowServices.Services;

/// What is known of services on this machine.
sealed interface ServicesState {
    record Loading() implements ServicesState {}

    record Ready(Services services) implements ServicesState {}

    record Failed(Failure failure) implements ServicesState {}
}

package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.desktop.Desktop;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.state.Notices;
import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.adapter.ui.theme.Appearance;

/// What screens are made with, besides use cases.
record Ui(
        Messages messages,
        Times times,
        TaskRunner tasks,
        Navigator navigator,
        Desktop desktop,
        Notices notices,
        Appearance appearance) {}

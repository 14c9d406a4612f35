package com.elios.interview.adapter.ui.assist;

import com.elios.interview.application.usecase.assist.CheckModel;
import com.elios.interview.application.usecase.network.ExportLedger;
import com.elios.interview.application.usecase.network.ReadLedger;
import com.elios.interview.application.usecase.service.DeleteKey;
import com.elios.interview.application.usecase.service.PreviewRedaction;
import com.elios.interview.application.usecase.service.SaveKey;
import com.elios.interview.application.usecase.service.ShowServices;
import com.elios.interview.application.usecase.service.TestConnection;
import com.elios.interview.application.usecase.service.UnlockKeys;

/// How services are set up and watched.
public record ServiceUseCases(
        ShowServices showServices,
        TestConnection testConnection,
        CheckModel checkModel,
        SaveKey saveKey,
        DeleteKey deleteKey,
        UnlockKeys unlockKeys,
        PreviewRedaction previewRedaction,
        ReadLedger readLedger,
        ExportLedger exportLedger) {}

// SPDX-License-Identifier: GPL-3.0-or-later
// What an import has come to. It outlasts the window it is shown in, which is made anew for another
// language or theme.
#pragma once

#include "exchange/import/import_workbook.h"
#include "ui/importing/mapping/mapping_plan.h"
#include "ui/importing/mending/draft_bench.h"

#include <QByteArray>
#include <QUndoStack>

namespace grants::ui {

/// What was written, and how the session names it while it can be taken back.
struct ImportResult {
    std::shared_ptr<const ImportReport> report;
    bool strict = false;
    QString undoable;
};

struct ImportState {
    explicit ImportState(Session& session) : bench(session), fund(session.file()) {}

    DraftBench bench;
    QString fund;      // file that the import is for
    QUndoStack mends;  // what was typed into rows
    QStringList files;
    bool updating = false, emptyingBlanks = false, strict = false;
    MappingPlan plan;
    ImportResult result;
    bool awaited = false;   // the check that leads to its step is under way
    bool finished = false;  // the import of these files was written
    int step = 0;
    bool shown = false;
    QByteArray geometry;
};

}  // namespace grants::ui

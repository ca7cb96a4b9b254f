// SPDX-License-Identifier: GPL-3.0-or-later
// What an import has come to. It outlasts the window it is shown in, which is made anew for another
// language or theme, and goes while somebody else is there.
#pragma once

#include "exchange/import/import_workbook.h"
#include "ui/importing/forms_step.h"
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
    explicit ImportState(Session& session)
        : bench(session),
          file(session.file()),
          work(session.keyOfWork()),
          owner(fromUtf8(session.actor().name)) {}

    DraftBench bench;
    QString file;      // of the fund that the import is for
    QString work;      // Session::keyOfWork() of whoever it is of
    QString owner;     // as people call him
    QUndoStack mends;  // what was typed into rows
    QStringList files;
    bool updating = false, emptyingBlanks = false, strict = false;
    MappingPlan plan;
    ImportResult result;
    FormsReportPtr forms;   // where the files are 申报书
    bool awaited = false;   // the check that leads to its step is under way
    bool finished = false;  // the import of these files was written
    int step = 0;
    bool shown = false;
    QByteArray geometry;
};

}  // namespace grants::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// An explanation on paper: one page when it fits at a readable size, black on white.
#pragma once

#include "ui/desk/explanation.h"
#include "ui/desk/session.h"
#include "ui/print/paper.h"

class QWidget;

namespace grants::ui {

/// What stands at the foot of every page.
struct SheetFoot {
    QString fund;
    Date asOf, printed;
    QString auditHead;  // of the trail when the sheet was made
};

/// All its pages, upright; takes a moment.
[[nodiscard]] Paper paperOf(const DetailText& text, const SheetFoot& foot);

/// Shows a preview that prints, beside the window.
void printExplanation(QWidget& parent, Session& session, const Explanation& explanation);
/// Asks where to, then writes a PDF beside the window.
void askForExplanationFile(QWidget& parent, Session& session, const Explanation& explanation);
void saveExplanation(Session& session, const Explanation& explanation, const QString& file);

}  // namespace grants::ui

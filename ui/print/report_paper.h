// SPDX-License-Identifier: GPL-3.0-or-later
// A report of the open fund file by its name: looked at as it is printed, or written to a file;
// made beside the window.
#pragma once

#include "reports/report.h"
#include "ui/desk/session.h"

class QWidget;

namespace grants::ui {

struct ReportWish {
    std::string name;  // as in `report --list`
    ReportScope scope{};
};

/// Shows the pages in a window of its own, where they are printed or kept as PDF.
void previewReport(QWidget& parent, Session& session, const ReportWish& wish);
/// Asks where to, then writes it as of the session's date.
void askForReportFile(QWidget& parent, Session& session, const ReportWish& wish);

}  // namespace grants::ui

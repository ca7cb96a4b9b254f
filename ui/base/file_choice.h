// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for files beside the window: nothing waits for the answer.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace grants::ui {

/// `filters` as `Excel 工作簿 (*.xlsx)`; the first is chosen, its ending is added when none is
/// typed.
void chooseSaveFile(QWidget& parent, const QString& title, const QString& suggestion,
                    const QStringList& filters, const std::function<void(const QString&)>& chosen);
void chooseOpenFiles(QWidget& parent, const QString& title, const QStringList& filters,
                     bool several, const std::function<void(const QStringList&)>& chosen);

}  // namespace grants::ui

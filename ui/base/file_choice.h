// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for files beside the window: nothing waits for the answer.
#pragma once

#include "ui/base/settings.h"

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace grants::ui {

/// `filters` as `Excel 工作簿 (*.xlsx)`; the first is chosen, its ending is added when none is
/// typed. Each `use` begins in the folder of its own last time.
void chooseSaveFile(QWidget& parent, const QString& title, const QString& suggestion,
                    const QStringList& filters, const std::function<void(const QString&)>& chosen,
                    FolderOf use = FolderOf::Exports);
void chooseOpenFiles(QWidget& parent, const QString& title, const QStringList& filters,
                     bool several, const std::function<void(const QStringList&)>& chosen,
                     FolderOf use = FolderOf::Imports);
/// A folder that is there.
void chooseFolder(QWidget& parent, const QString& title,
                  const std::function<void(const QString&)>& chosen,
                  FolderOf use = FolderOf::Exports);

}  // namespace grants::ui

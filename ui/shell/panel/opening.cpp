// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel/opening.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace grants::ui {

/// QDesktopServices starts the desktop's opener and does not wait for what becomes of it.
void openOutside(const QString& file, QObject& listener, std::function<void(bool)> heard) {
    const QString opener = QStandardPaths::findExecutable(QStringLiteral("xdg-open"));
    if (opener.isEmpty()) return heard(QDesktopServices::openUrl(QUrl::fromLocalFile(file)));
    auto* process = new QProcess(QCoreApplication::instance());
    QObject::connect(process, &QProcess::finished, &listener,
                     [heard](int code, QProcess::ExitStatus) { heard(code == 0); });
    QObject::connect(process, &QProcess::errorOccurred, &listener,
                     [heard](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart) heard(false);
                     });
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->start(opener, {file});
}

}  // namespace grants::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window through every page in both themes and languages and keeps a picture of
// each. Usage: ui_screenshots FOLDER
#include "ui/common/table_view.h"
#include "ui/desk_fixture.h"
#include "ui/evidence/evidence_page.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/pages.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTest>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr int kSettled = 700;  // milliseconds for charts and details to arrive

/// A row in view, so that the detail beside the table has something to say.
void chooseFirstRow(Page& page) {
    auto* table = qobject_cast<QAbstractItemView*>(page.mainTable());
    if (table != nullptr && table->model() != nullptr && table->model()->rowCount() > 0)
        table->setCurrentIndex(table->model()->index(0, 0));
}

void take(QWidget& widget, const QString& file) {
    QTest::qWait(kSettled);
    widget.grab().save(file + QStringLiteral(".png"));
}

void takeAll(const QDir& folder, Language language, ThemeChoice theme) {
    Desktop desktop(language, theme);
    const QString suffix = QStringLiteral("-%1-%2").arg(
        language == Language::English ? QStringLiteral("en") : QStringLiteral("zh"),
        theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    take(desktop.window(), folder.filePath(QStringLiteral("welcome") + suffix));
    desktop.openSample();
    for (const PageEntry& entry : pages()) {
        desktop.goTo(entry.key);
        QTest::qWait(kSettled);
        chooseFirstRow(childOf<Page>(desktop.window(), entry.key.toLatin1().constData()));
        take(desktop.window(), folder.filePath(entry.key + suffix));
    }
    desktop.choose("import");
    take(*desktop.window().findChild<ImportDialog*>(),
         folder.filePath(QStringLiteral("import") + suffix));
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const OwnFolders folders;
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    folder.mkpath(QStringLiteral("."));
    for (const Language language : {Language::Chinese, Language::English})
        for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark})
            takeAll(folder, language, theme);
    return 0;
}

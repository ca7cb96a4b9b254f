// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shots.h"

#include "ui/common/page.h"
#include "ui/shell/import_dialog.h"
#include "ui/shell/pages.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace grants::ui {

namespace {

constexpr int kSettled = 500;  // milliseconds

Page& pageOf(Desktop& desktop, const char* key) {
    return childOf<Page>(desktop.window(), key);
}

/// A row in view, so that the detail beside the table has something to say.
void chooseFirstRow(Page& page) {
    auto* table = qobject_cast<QAbstractItemView*>(page.mainTable());
    if (table != nullptr && table->model() != nullptr && table->model()->rowCount() > 0)
        table->setCurrentIndex(table->model()->index(0, 0));
}

Shot page(const QString& key, const QString& record = {}, const QString& name = {}) {
    return {name.isEmpty() ? key : name, [key, record](Desktop& desktop) -> QWidget* {
                desktop.goTo(key);
                settle(desktop);
                if (record.isEmpty())
                    chooseFirstRow(pageOf(desktop, key.toLatin1().constData()));
                else
                    desktop.window().goTo(key, record);
                return &desktop.window();
            }};
}

/// A tab of a page, by its place in the page's first tab bar.
Shot tab(const char* name, const char* key, int place) {
    return {QLatin1String(name), [key, place](Desktop& desktop) -> QWidget* {
                desktop.goTo(QLatin1String(key));
                pageOf(desktop, key).findChild<QTabBar*>()->setCurrentIndex(place);
                settle(desktop);
                chooseFirstRow(pageOf(desktop, key));
                return &desktop.window();
            }};
}

/// The dialog that a menu entry opens; it is closed once its picture is taken.
Shot dialog(const char* name, const char* command) {
    return {QLatin1String(name), [command](Desktop& desktop) -> QWidget* {
                desktop.choose(command);
                settle(desktop);
                for (auto* shown : desktop.window().findChildren<QDialog*>())
                    if (shown->isVisible()) return shown;
                throw std::runtime_error(std::string("no dialog after ") + command);
            }};
}

Shot menu(const char* name, int place) {
    return {QLatin1String(name), [place](Desktop& desktop) -> QWidget* {
                QMenu* shown = desktop.window().menuBar()->actions().at(place)->menu();
                shown->popup(desktop.window().mapToGlobal(QPoint(0, 40)));
                return shown;
            }};
}

Shot importOf(const QString& name, const QString& workbook) {
    return {name, [workbook](Desktop& desktop) -> QWidget* {
                desktop.window().takeFiles({workbook});
                auto* shown = desktop.window().findChild<ImportDialog*>();
                for (auto* button : shown->findChildren<QPushButton*>())
                    if (button->isVisible() && button->isDefault()) button->click();
                return shown;
            }};
}

Shot failure() {
    return {QStringLiteral("notice"), [](Desktop& desktop) -> QWidget* {
                desktop.desk().openFund(QStringLiteral("/nowhere/year.zlzh"));
                return &desktop.window();
            }};
}

}  // namespace

void settle(Desktop& desktop) {
    desktop.waitUntilIdle();
    QTest::qWait(kSettled);
}

std::vector<Shot> withoutFund() {
    return {
        {QStringLiteral("welcome"), [](Desktop& desktop) -> QWidget* { return &desktop.window(); }},
        dialog("file-open", "open"),
        dialog("file-new", "create"),
        dialog("about", "about"),
        failure()};
}

std::vector<Shot> onEmptyFund() {
    std::vector<Shot> shots;
    for (const PageEntry& entry : pages())
        shots.push_back(page(entry.key, {}, QStringLiteral("empty-") + entry.key));
    return shots;
}

std::vector<Shot> onSample() {
    std::vector<Shot> shots;
    for (const PageEntry& entry : pages()) shots.push_back(page(entry.key));
    const char* const kinds[] = {"evidence-1", "evidence-2", "evidence-3", "evidence-4",
                                 "evidence-5", "evidence-6", "evidence-7"};
    for (int place = 1; place < 8; ++place)
        shots.push_back(tab(kinds[place - 1], "evidence", place));
    shots.push_back(
        page(QStringLiteral("subsidy"), QStringLiteral("S2"), QStringLiteral("subsidy-pledges")));
    shots.push_back(tab("subsidy-rejected", "subsidy", 1));
    shots.push_back(
        page(QStringLiteral("targets"), QStringLiteral("T5"), QStringLiteral("targets-share")));
    shots.push_back(
        page(QStringLiteral("targets"), QStringLiteral("T8"), QStringLiteral("targets-amount")));
    shots.push_back(menu("menu-file", 0));
    shots.push_back(menu("menu-view", 1));
    shots.push_back(dialog("import", "import"));
    shots.push_back(importOf(QStringLiteral("import-result"),
                             QStringLiteral(SOURCE_DIR "/resources/samples/district-year.xlsx")));
    return shots;
}

}  // namespace grants::ui

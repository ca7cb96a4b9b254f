// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures/shots.h"

#include "ui/desk/page.h"
#include "ui/importing/import_fixture.h"
#include "ui/pane/chart_pane.h"
#include "ui/pane/table_pane.h"
#include "ui/shell/pages.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
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

/// The table that is shown, of several that a page may have.
TablePane& paneOf(Page& page) {
    for (auto* pane : page.findChildren<TablePane*>())
        if (&pane->view() == page.mainTable()) return *pane;
    throw std::runtime_error("the page shows no table");
}

/// The first kind of a page's records, where it has several.
void chooseFirstKind(Page& page) {
    if (auto* kinds = page.findChild<QTabBar*>(QStringLiteral("kinds"))) kinds->setCurrentIndex(0);
}

Shot page(const QString& name, const QString& key, const QString& record = {}) {
    return {name, [key, record](Desktop& desktop) -> QWidget* {
                desktop.goTo(key);
                settle(desktop);
                if (record.isEmpty())
                    chooseFirstRow(pageOf(desktop, key.toLatin1().constData()));
                else
                    desktop.window().goTo(key, record);
                return &desktop.window();
            }};
}

Shot record(const char* name, const char* key, const char* wanted) {
    return page(QLatin1String(name), QLatin1String(key), QLatin1String(wanted));
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

/// What an application contributes to the targets, with the cursor on its first indicator.
Shot contributions(const char* name, const char* application) {
    return {QLatin1String(name), [application](Desktop& desktop) -> QWidget* {
                desktop.goTo(QStringLiteral("applications"));
                settle(desktop);
                desktop.window().goTo(QStringLiteral("applications"), QLatin1String(application));
                Page& page = pageOf(desktop, "applications");
                auto& parts = childOf<QTabBar>(page, "caseParts");
                parts.setCurrentIndex(parts.count() - 1);
                settle(desktop);
                auto& table = childOf<TableView>(page, "contributions");
                table.setFocus();
                table.goToRow(0);
                return &desktop.window();
            }};
}

/// The same as of another day, which stays for the next ones.
Shot onDay(Shot shot, Date day) {
    shot.show = [show = shot.show, day](Desktop& desktop) {
        desktop.session().setAsOf(day);
        return show(desktop);
    };
    return shot;
}

/// The same once the sample is open.
Shot sample(Shot shot) {
    shot.show = [show = shot.show](Desktop& desktop) {
        desktop.openSample();
        return show(desktop);
    };
    return shot;
}

/// A page's table with something typed into its filter.
Shot filtered(const char* name, const char* key, const char* words) {
    return {QLatin1String(name), [key, words](Desktop& desktop) -> QWidget* {
                desktop.goTo(QLatin1String(key));
                auto& filter = paneOf(pageOf(desktop, key)).filterField();
                filter.clear();
                QTest::keyClicks(&filter, QLatin1String(words));
                settle(desktop);
                return &desktop.window();
            }};
}

/// The explanation of a page's first row about to be printed.
Shot explanationPrinted(const char* name, const char* key) {
    return {QLatin1String(name), [key](Desktop& desktop) -> QWidget* {
                desktop.goTo(QLatin1String(key));
                settle(desktop);
                chooseFirstRow(pageOf(desktop, key));
                desktop.choose("printExplanation");
                settle(desktop);
                return &childOf<QWidget>(desktop.window(), "printWindow");
            }};
}

/// What a command of the table's menu opens over a page.
Shot over(const char* name, const char* key, const char* command) {
    return {QLatin1String(name), [key, command](Desktop& desktop) -> QWidget* {
                desktop.goTo(QLatin1String(key));
                settle(desktop);
                desktop.choose(command);
                return QApplication::activePopupWidget();
            }};
}

/// A page's table in groups, which stay for the next pictures.
Shot grouped(const char* name, const char* key, const char* column) {
    return {QLatin1String(name), [key, column](Desktop& desktop) -> QWidget* {
                desktop.goTo(QLatin1String(key));
                chooseFirstKind(pageOf(desktop, key));
                settle(desktop);
                auto& model = *paneOf(pageOf(desktop, key)).view().tableModel();
                Query query = model.query();
                query.grouping = Grouping{Grouping::Step::Value, QLatin1String(column)};
                query.total = true;
                model.setQuery(query);
                return &desktop.window();
            }};
}

/// A column of a page's table about to be filtered; by a condition where `turned`.
Shot columnFiltered(const char* name, const char* key, int column, bool turned) {
    return {QLatin1String(name), [key, column, turned](Desktop& desktop) -> QWidget* {
                desktop.goTo(QLatin1String(key));
                chooseFirstKind(pageOf(desktop, key));
                TableHeader& header = paneOf(pageOf(desktop, key)).view().header();
                QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                                  header.funnelOf(column).center());
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                auto& popup = childOf<QWidget>(desktop.window(), "filterPopup");
                if (turned) QTest::keyClick(&popup, Qt::Key_Tab, Qt::ControlModifier);
                return &desktop.window();
            }};
}

/// A page's table about to be printed.
Shot printed(const char* name, const char* key) {
    return {QLatin1String(name), [key](Desktop& desktop) -> QWidget* {
                desktop.goTo(QLatin1String(key));
                chooseFirstKind(pageOf(desktop, key));
                desktop.choose("print");
                return &childOf<QWidget>(desktop.window(), "printWindow");
            }};
}

/// The tables behind the charts of a page.
Shot behindChart(const char* name, const char* key) {
    return {QLatin1String(name), [key](Desktop& desktop) -> QWidget* {
                desktop.goTo(QLatin1String(key));
                for (auto* pane : pageOf(desktop, key).findChildren<ChartPane*>())
                    pane->showTable(true);
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

/// The manual as F1 opens it on a page.
Shot helpAt(const char* name, const char* key) {
    return {QLatin1String(name), [key](Desktop& desktop) -> QWidget* {
                desktop.goTo(QLatin1String(key));
                desktop.choose("manual");
                return &childOf<QWidget>(desktop.window(), "help");
            }};
}

Shot menu(const char* name, int place) {
    return {QLatin1String(name), [place](Desktop& desktop) -> QWidget* {
                QMenu* shown = desktop.window().menuBar()->actions().at(place)->menu();
                shown->popup(desktop.window().mapToGlobal(QPoint(0, 40)));
                return shown;
            }};
}

/// The import of a foreign workbook, gone on with until these parts came into view.
Shot importAt(const char* name, const std::vector<const char*>& steps) {
    return {QLatin1String(name), [steps](Desktop& desktop) -> QWidget* {
                const QString workbook = awkwardWorkbook(desktop.folder());
                desktop.window().takeFiles({workbook});
                const Importing importing(desktop);
                for (const char* step : steps) importing.goOn(step);
                return &importing.window();
            }};
}

/// A record in its form.
Shot form(const char* name, const char* key) {
    return {QLatin1String(name), [key](Desktop& desktop) -> QWidget* {
                desktop.goTo(QLatin1String(key));
                settle(desktop);
                chooseFirstRow(pageOf(desktop, key));
                desktop.choose("form");
                return &desktop.window();
            }};
}

Shot failure() {
    return {QStringLiteral("notice"), [](Desktop& desktop) -> QWidget* {
                desktop.session().openFund(QStringLiteral("/nowhere/year.zlzh"));
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
        dialog("about", "about")};
}

std::vector<Shot> onEmptyFund() {
    std::vector<Shot> shots;
    for (const PageEntry& entry : pages())
        shots.push_back(page(QStringLiteral("empty-") + entry.key, entry.key));
    const std::vector<Shot> imports{
        importAt("import", {}),
        importAt("import-columns", {"importTables"}),
        importAt("import-check", {"importTables", "importRows"}),
        importAt("import-result", {"importTables", "importRows", "importVerdict"}),
    };
    shots.insert(shots.end(), imports.begin(), imports.end());
    return shots;
}

std::vector<Shot> onSample() {
    std::vector<Shot> shots;
    for (const PageEntry& entry : pages()) shots.push_back(page(entry.key, entry.key));
    const Date midyear(2024, 6, 30);
    const std::vector<Shot> further{
        tab("evidence-pledges", "evidence", 1),
        tab("evidence-products", "evidence", 2),
        tab("evidence-activities", "evidence", 3),
        tab("evidence-deliverables", "evidence", 4),
        tab("evidence-surveys", "evidence", 5),
        tab("evidence-stocks", "evidence", 6),
        tab("evidence-funding", "evidence", 7),
        tab("evidence-claims", "evidence", 8),
        contributions("applications-contributions", "CQGX-ZLZH-P4-2024-0013"),
        record("subsidy-pledges", "subsidy", "S2"),
        tab("subsidy-rejected", "subsidy", 1),
        record("targets-share", "targets", "T5"),
        record("targets-amount", "targets", "T8"),
        onDay(record("targets-forecast", "targets", "T9"), midyear),
        onDay(record("overview-midyear", "overview", ""), midyear),
        behindChart("targets-table", "targets"),
        behindChart("overview-table", "overview"),
        printed("print-units", "registry"),
        printed("print-licences", "evidence"),
        explanationPrinted("print-explanation", "evidence"),
        columnFiltered("filter-values", "registry", 0, false),
        columnFiltered("filter-condition", "registry", 0, true),
        columnFiltered("filter-days", "evidence", 2, true),
        over("tools-views", "evidence", "tableViews"),
        over("tools-groups", "evidence", "groupTable"),
        over("tools-columns", "evidence", "chooseColumns"),
        grouped("tools-grouped", "evidence", "way"),
        printed("print-grouped", "evidence"),
        helpAt("help-overview", "overview"),
        helpAt("help-targets", "targets"),
        menu("menu-file", 0),
        menu("menu-edit", 1),
        menu("menu-record", 2),
        menu("menu-table", 3),
        menu("menu-view", 4),
        failure(),
    };
    shots.insert(shots.end(), further.begin(), further.end());
    return shots;
}

std::vector<Shot> forManual() {
    const Date midyear(2024, 6, 30), yearEnd(2024, 12, 31);
    return {withoutFund().front(), sample(onDay(record("overview", "overview", ""), midyear)),
            page(QStringLiteral("registry"), QStringLiteral("registry")),
            page(QStringLiteral("evidence"), QStringLiteral("evidence")),
            record("targets", "targets", "T9"), behindChart("targets-table", "targets"),
            onDay(page(QStringLiteral("subsidy"), QStringLiteral("subsidy")), yearEnd),
            page(QStringLiteral("applications"), QStringLiteral("applications")),
            page(QStringLiteral("review"), QStringLiteral("review")),
            page(QStringLiteral("awards"), QStringLiteral("awards")),
            page(QStringLiteral("budget"), QStringLiteral("budget")),
            filtered("tables", "registry", "cqqh"), importAt("import", {}),
            importAt("import-columns", {"importTables"}),
            importAt("import-check", {"importTables", "importRows"}),
            importAt("import-result", {"importTables", "importRows", "importVerdict"}),
            // Last, for the panel keeps to its form.
            form("entry", "evidence")};
}

}  // namespace grants::ui

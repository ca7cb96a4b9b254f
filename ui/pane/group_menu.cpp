// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane/group_menu.h"

#include "ui/base/tr.h"
#include "ui/query/filter_words.h"
#include "ui/table/table_view.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace grants::ui {

namespace {

/// Groups want columns whose values recur.
bool recurs(CellKind kind) {
    return kind == CellKind::Text || kind == CellKind::Flag || kind == CellKind::Day ||
           kind == CellKind::Count;
}

std::vector<Grouping> groupingsBy(const ColumnTitle& column) {
    using Step = Grouping::Step;
    if (column.kind != CellKind::Day) return {{Step::Value, column.key}};
    return {{Step::Year, column.key}, {Step::Month, column.key}, {Step::Value, column.key}};
}

/// Groups come with a total below them, which stays when they go.
void group(AnyTableModel& model, std::optional<Grouping> grouping) {
    Query query = model.query();
    query.total = query.total || grouping.has_value();
    query.grouping = std::move(grouping);
    model.setQuery(std::move(query));
}

QAction* addTicked(QMenu& menu, const QString& text, bool ticked, std::function<void()> act) {
    QAction* action = menu.addAction(text, &menu, std::move(act));
    action->setCheckable(true);
    action->setChecked(ticked);
    return action;
}

/// One of several that exclude each other, and look like it.
void addChoice(QMenu& menu, AnyTableModel& model, const QString& text,
               const std::optional<Grouping>& grouping) {
    auto* choices = menu.findChild<QActionGroup*>({}, Qt::FindDirectChildrenOnly);
    if (choices == nullptr) choices = new QActionGroup(&menu);
    choices->addAction(addTicked(menu, text, model.query().grouping == grouping,
                                 [&model, grouping] { group(model, grouping); }));
}

void addGroupings(QMenu& menu, AnyTableModel& model, int column) {
    const ColumnTitle& title = model.rows()->column(column);
    for (const Grouping& each : groupingsBy(title))
        addChoice(menu, model, describe(each, title), each);
}

void addNone(QMenu& menu, AnyTableModel& model) {
    addChoice(menu, model, tr("不分组"), std::nullopt);
}

}  // namespace

void fillGroupMenu(QMenu& menu, const TableView& view) {
    AnyTableModel* model = view.tableModel();
    if (model == nullptr || !model->rows()) return;
    addNone(menu, *model);
    for (const int column : view.shownColumns())
        if (recurs(model->rows()->column(column).kind)) addGroupings(menu, *model, column);
    menu.addSeparator();
    addTicked(menu, tr("合计行"), model->query().total,
              [model] { model->setTotal(!model->query().total); });
    menu.addSeparator();
    const bool grouped = model->query().grouping.has_value();
    menu.addAction(tr("全部折叠"), &menu, [model] { model->foldAll(true); })->setEnabled(grouped);
    menu.addAction(tr("全部展开"), &menu, [model] { model->foldAll(false); })->setEnabled(grouped);
}

void addGroupEntries(QMenu& menu, AnyTableModel& model, int column) {
    menu.addSeparator();
    addGroupings(menu, model, column);
    if (model.query().grouping) addNone(menu, model);
}

}  // namespace grants::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/application_columns.h"

#include "ui/base/tr.h"
#include "ui/deciding/decision_text.h"
#include "ui/query/columns.h"
#include "ui/words/decision_words.h"

#include <algorithm>
#include <array>

namespace grants::ui {

namespace {

using Typed = std::vector<Column<Application>>;
using Columns = std::vector<Column<CaseRow>>;
using Say = std::shared_ptr<const Translator>;

struct FaultyColumn {
    std::string_view code, header;
};

/// In which column of 项目申报 it is mended.
constexpr std::array kPlaces = {
    FaultyColumn{"APPLICANT_KIND", "单位代码"},
    FaultyColumn{"APPLICANT_PLACE", "单位代码"},
    FaultyColumn{"APPLICANT_SIZE", "单位代码"},
    FaultyColumn{"OVER_UNIT_CAP", "申请金额(元)"},
    FaultyColumn{"MUNICIPAL", "申请金额(元)"},
    FaultyColumn{"MUNICIPAL_UNKNOWN", "市级同类项目金额(元)"},
    FaultyColumn{"OTHER_FUNDING", "其他财政支持"},
    FaultyColumn{"ONE_PROJECT", "项目代码"},
    FaultyColumn{"P6_CONFLICT", "项目代码"},
    FaultyColumn{"LATE", "申报日期"},
};

/// What stands against the text of a cell, each a line.
QString faultsAt(std::string_view header, const CaseRow& row, const Translator& translate) {
    QStringList faults;
    for (const ApplicationFinding& each : row.findings) {
        if (each.weight == Weight::Info || !each.isOpen() || placeOf(each) != header) continue;
        faults << tr("%1（条款 %2）")
                      .arg(QString::fromStdString(translate(each.message)), fromUtf8(each.clause));
    }
    return faults.join(u'\n');
}

/// A column of applications as one of rows, with what is found in it.
Column<CaseRow> raised(const Column<Application>& column, const Say& say) {
    Column<CaseRow> made{
        column.key, column.title, column.kind,
        [value = column.value](const CaseRow& row) { return value(row.application()); },
        column.width};
    made.typedAs(column.typed);
    if (column.pinyin) {
        made.alsoFoundBy(
            [pinyin = column.pinyin](const CaseRow& row) { return pinyin(row.application()); });
    }
    if (column.toolTip) {
        made.withToolTip(
            [text = column.toolTip](const CaseRow& row) { return text(row.application()); });
    }
    made.markedBy(
        [header = column.typed, say](const CaseRow& row) { return faultsAt(header, row, *say); });
    return made;
}

Column<CaseRow> stateColumn(const Say& say) {
    return {QStringLiteral("state"), tr("状态"), CellKind::Text,
            [say](const CaseRow& row) -> CellValue {
                return stateName(row.item->state, *say).toStdString();
            }};
}

Column<CaseRow> capColumn() {
    Column<CaseRow> column{QStringLiteral("unitCap"), tr("单家上限"), CellKind::Amount,
                           [](const CaseRow& row) -> CellValue {
                               const SupportProject* project = row.item->project;
                               return project != nullptr ? CellValue(project->unitCap)
                                                         : CellValue();
                           }};
    return column.added(Adding::Never);
}

Column<CaseRow> waitingColumn() {
    return {QStringLiteral("waiting"), tr("待办"), CellKind::Text,
            [](const CaseRow& row) -> CellValue { return waitingText(row).toStdString(); }};
}

Column<CaseRow> dueColumn() {
    return {QStringLiteral("due"), tr("期限"), CellKind::Day, [](const CaseRow& row) -> CellValue {
                return row.due ? CellValue(*row.due) : CellValue();
            }};
}

Column<CaseRow> findingsColumn(const Say& say) {
    Column<CaseRow> column{QStringLiteral("findings"), tr("问题"), CellKind::Count,
                           [](const CaseRow& row) -> CellValue {
                               const std::int64_t open = std::ssize(row.openFindings());
                               return open > 0 ? CellValue(open) : CellValue();
                           }};
    column.withToolTip([say](const CaseRow& row) {
        QStringList lines;
        for (const ApplicationFinding* each : row.openFindings())
            lines << QString::fromStdString((*say)(each->message));
        return lines.join(u'\n');
    });
    return column;
}

}  // namespace

std::string_view placeOf(const ApplicationFinding& finding) {
    const auto found = std::find_if(kPlaces.begin(), kPlaces.end(), [&](const FaultyColumn& place) {
        return place.code == finding.code;
    });
    return found == kPlaces.end() ? std::string_view() : found->header;
}

std::optional<QString> decidedState(const CaseFigures& figures, std::int64_t id,
                                    const Translator& translator) {
    const auto row = std::find_if(figures.rows.begin(), figures.rows.end(),
                                  [id](const CaseRow& each) { return each.id.value == id; });
    if (row == figures.rows.end() || row->item->history.empty()) return std::nullopt;
    return stateName(row->item->state, translator);
}

QString waitingText(const CaseRow& row) {
    if (row.next == nullptr) return {};
    const QString name = actionName(row.next->code);
    if (row.opens) return tr("%1（%2 起）").arg(name, QString::fromStdString(inIso(*row.opens)));
    return row.overdue ? tr("%1（已过期限）").arg(name) : name;
}

Typed typedColumns(const std::shared_ptr<const UnitNames>& names) {
    using A = Application;
    return {identifierColumn("number", tr("受理号"), &A::number).typedAs("受理号"),
            identifierColumn("project", tr("项目"), &A::project).typedAs("项目代码"),
            unitColumn("unit", tr("申报单位"), &A::unit, names).typedAs("单位代码"),
            textColumn("title", tr("项目名称"), &A::title).typedAs("项目名称"),
            valueColumn("requested", tr("申请金额"), CellKind::Amount, &A::requested)
                .typedAs("申请金额(元)"),
            valueColumn("date", tr("申报日期"), CellKind::Day, &A::date).typedAs("申报日期"),
            valueColumn("municipal", tr("市级同类项目金额"), CellKind::Amount, &A::municipalAmount)
                .typedAs("市级同类项目金额(元)"),
            valueColumn("otherFunding", tr("其他财政支持"), CellKind::Flag, &A::otherFunding)
                .typedAs("其他财政支持"),
            textColumn("leader", tr("项目负责人"), &A::leader).typedAs("项目负责人")};
}

Typed historyColumns(const std::shared_ptr<const UnitNames>& names, const Translator& translator) {
    Typed columns = typedColumns(names);
    const auto say = std::make_shared<const Translator>(translator);
    columns.push_back({QStringLiteral("takenUp"), tr("状态"), CellKind::Text,
                       [say](const Application& row) -> CellValue {
                           return stateName(row.takenUp, *say).toStdString();
                       }});
    columns.push_back(textColumn("foundation", tr("申报基础"), &Application::foundation));
    columns.push_back(textColumn("approach", tr("实施方案"), &Application::approach));
    return columns;
}

Columns caseColumns(const CaseFigures& figures, const Session& session) {
    const auto say = std::make_shared<const Translator>(session.translator());
    Columns columns;
    for (const Column<Application>& each : typedColumns(figures.names)) {
        columns.push_back(raised(each, say));
        if (each.key == QLatin1String("title")) columns.push_back(stateColumn(say));
        if (each.key != QLatin1String("requested")) continue;
        columns.push_back(capColumn());
        columns.push_back(waitingColumn());
        columns.push_back(dueColumn());
        columns.push_back(findingsColumn(say));
    }
    return columns;
}

}  // namespace grants::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/record_rows.h"

#include "ui/words/target_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace grants::ui {

QString inRecords(const char* text) {
    return QCoreApplication::translate("TargetRecords", text);
}

namespace {

std::string paceText(const MonthRow& row, const NumericGoal& goal) {
    if (!row.pace) return {};
    if (const auto* count = std::get_if<std::int64_t>(&goal.value))
        return measuredText(floorOf(*count, row.pace->num(), row.pace->den())).toStdString();
    if (const auto* amount = std::get_if<Money>(&goal.value))
        return measuredText(floorOf(*amount, *row.pace)).toStdString();
    return {};
}

/// `累计值（亿元）`; shares carry their own sign.
QString titled(const QString& title, const NumericGoal& goal) {
    const QString unit = goalUnit(goal);
    return unit.isEmpty()
               ? title
               : inRecords(QT_TRANSLATE_NOOP("TargetRecords", "%1（%2）")).arg(title, unit);
}

}  // namespace

std::vector<RecordRow> recordRows(const TargetCourse& course, std::size_t most) {
    const UnitNames names(course.year);
    std::vector<RecordRow> rows;
    const std::size_t count = std::min(most, course.records.size());
    rows.reserve(count);
    for (std::size_t place = 0; place < count; ++place)
        rows.push_back(recordRow(course.records[place], names));
    return rows;
}

std::vector<Column<MonthRow>> monthColumns(const NumericGoal& goal) {
    using C = Column<MonthRow>;
    std::vector<C> columns{
        C(QStringLiteral("month"), inRecords(QT_TRANSLATE_NOOP("TargetRecords", "截至")),
          CellKind::Day, [](const MonthRow& row) { return row.month; }),
        C(QStringLiteral("value"),
          titled(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "累计值")), goal), CellKind::Count,
          [](const MonthRow& row) {
              return measuredText(row.value).toStdString();
          }).added(Adding::Never),
    };
    if (hasPace(goal)) {
        columns.emplace_back(
            QStringLiteral("pace"),
            titled(inRecords(QT_TRANSLATE_NOOP("TargetRecords", "时序进度")), goal),
            CellKind::Count, [goal](const MonthRow& row) { return paceText(row, goal); });
    }
    return columns;
}

std::vector<Column<TargetRow>> targetColumns(Language language) {
    using C = Column<TargetRow>;
    C name(QStringLiteral("name"), inRecords(QT_TRANSLATE_NOOP("TargetRecords", "指标")),
           CellKind::Text, [language](const TargetRow& row) {
               return nameOf(*row.target, language).toStdString();
           });
    name.withToolTip([language](const TargetRow& row) { return nameOf(*row.target, language); });
    return {
        C(QStringLiteral("code"), inRecords(QT_TRANSLATE_NOOP("TargetRecords", "编号")),
          CellKind::Text, [](const TargetRow& row) { return std::string_view(row.target->code); }),
        C(QStringLiteral("standing"), inRecords(QT_TRANSLATE_NOOP("TargetRecords", "状态")),
          CellKind::Text,
          [](const TargetRow& row) {
              return standingWithSign(standingOf(row.state, row.target->goal)).toStdString();
          }),
        C(QStringLiteral("value"), inRecords(QT_TRANSLATE_NOOP("TargetRecords", "现值")),
          CellKind::Count,
          [](const TargetRow& row) {
              return withUnit(measuredText(row.state.value), row.target->goal).toStdString();
          }),
        C(QStringLiteral("goal"), inRecords(QT_TRANSLATE_NOOP("TargetRecords", "目标")),
          CellKind::Count,
          [](const TargetRow& row) {
              return withUnit(goalText(row.target->goal), row.target->goal).toStdString();
          }),
        std::move(name),
    };
}

}  // namespace grants::ui

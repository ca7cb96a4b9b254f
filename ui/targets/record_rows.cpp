// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/record_rows.h"

#include "ui/words/target_words.h"

#include <QCoreApplication>
#include <array>

namespace grants::ui {

QString inRecords(const char* text) {
    return QCoreApplication::translate("TargetRecords", text);
}

namespace {

std::int64_t countOf(const std::vector<PatentNumber>& patents) {
    return static_cast<std::int64_t>(patents.size());
}

RecordRow rowOf(const LicenceRecord& record, const UnitNames& names) {
    return {EvidenceRef::Kind::Licence,
            record.registerNo,
            record.date,
            names.names(record.providers),
            names.names(record.recipients),
            countOf(record.patents),
            record.amount};
}

RecordRow rowOf(const Pledge& record, const UnitNames& names) {
    return {EvidenceRef::Kind::Pledge,
            record.registerNo,
            record.date,
            std::string(names.name(record.debtor)),
            std::string(names.called(record.pledgee)),
            countOf(record.patents),
            record.registered};
}

RecordRow rowOf(const ProductFiling& record, const UnitNames& names) {
    return {EvidenceRef::Kind::Product,
            record.filingNo,
            record.date,
            std::string(names.name(record.enterprise)),
            record.product,
            std::int64_t{1},
            {}};
}

RecordRow rowOf(const Survey& record, const UnitNames&) {
    return {
        EvidenceRef::Kind::Survey,
        record.number,
        record.date,
        {},
        {},
        record.satisfied + record.fairlySatisfied + record.basicallySatisfied + record.dissatisfied,
        {}};
}

RecordRow rowOf(const PatentStock& record, const UnitNames& names) {
    return {EvidenceRef::Kind::Stock, {}, record.asOf, std::string(names.name(record.unit)), {},
            record.patents,           {}};
}

/// Activities and deliverables: who did what on which day.
template <class Record>
RecordRow namedRow(EvidenceRef::Kind kind, const Record& record, const UnitNames& names) {
    return {kind,        record.number,   record.date, std::string(names.name(record.unit)),
            record.name, std::int64_t{1}, {}};
}

RecordRow rowOf(const EvidenceRef& ref, const FundYear& year, const UnitNames& names) {
    switch (ref.kind) {
        case EvidenceRef::Kind::Licence:
            return rowOf(year.licences[ref.index], names);
        case EvidenceRef::Kind::Pledge:
            return rowOf(year.pledges[ref.index], names);
        case EvidenceRef::Kind::Product:
            return rowOf(year.products[ref.index], names);
        case EvidenceRef::Kind::Survey:
            return rowOf(year.surveys[ref.index], names);
        case EvidenceRef::Kind::Activity:
            return namedRow(ref.kind, year.activities[ref.index], names);
        case EvidenceRef::Kind::Deliverable:
            return namedRow(ref.kind, year.deliverables[ref.index], names);
        case EvidenceRef::Kind::Stock:
            break;
    }
    return rowOf(year.stocks[ref.index], names);
}

/// In the order of EvidenceRef::Kind.
std::array<std::string, 7> kindWords() {
    return {inRecords(QT_TRANSLATE_NOOP("TargetRecords", "转让许可")).toStdString(),
            inRecords(QT_TRANSLATE_NOOP("TargetRecords", "质押融资")).toStdString(),
            inRecords(QT_TRANSLATE_NOOP("TargetRecords", "产品备案")).toStdString(),
            inRecords(QT_TRANSLATE_NOOP("TargetRecords", "满意度")).toStdString(),
            inRecords(QT_TRANSLATE_NOOP("TargetRecords", "有效专利")).toStdString(),
            inRecords(QT_TRANSLATE_NOOP("TargetRecords", "活动")).toStdString(),
            inRecords(QT_TRANSLATE_NOOP("TargetRecords", "成果")).toStdString()};
}

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
        rows.push_back(rowOf(course.records[place], *course.year, names));
    return rows;
}

std::vector<Column<RecordRow>> recordColumns() {
    using C = Column<RecordRow>;
    return {
        C(QStringLiteral("kind"), inRecords(QT_TRANSLATE_NOOP("TargetRecords", "类别")),
          CellKind::Text,
          [words = kindWords()](const RecordRow& row) {
              return words[static_cast<std::size_t>(row.kind)];
          }),
        C(QStringLiteral("registerNo"), inRecords(QT_TRANSLATE_NOOP("TargetRecords", "登记号")),
          CellKind::Identifier, [](const RecordRow& row) { return row.registerNo; }),
        C(QStringLiteral("date"), inRecords(QT_TRANSLATE_NOOP("TargetRecords", "日期")),
          CellKind::Day, [](const RecordRow& row) { return row.date; }),
        C(QStringLiteral("party"), inRecords(QT_TRANSLATE_NOOP("TargetRecords", "出让方、企业")),
          CellKind::Text, [](const RecordRow& row) { return std::string_view(row.party); }),
        C(QStringLiteral("other"),
          inRecords(QT_TRANSLATE_NOOP("TargetRecords", "受让方、质权人、产品")), CellKind::Text,
          [](const RecordRow& row) { return std::string_view(row.other); }),
        C(QStringLiteral("count"), inRecords(QT_TRANSLATE_NOOP("TargetRecords", "件数")),
          CellKind::Count, [](const RecordRow& row) { return row.count; }),
        C(QStringLiteral("amount"), inRecords(QT_TRANSLATE_NOOP("TargetRecords", "金额")),
          CellKind::Amount, [](const RecordRow& row) { return row.amount; }),
    };
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

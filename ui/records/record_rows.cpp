// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_rows.h"

#include "ui/base/tr.h"

#include <array>

namespace grants::ui {

namespace {

using Kind = EvidenceRef::Kind;

/// Of the kinds on the page of evidence, in the order of Kind.
constexpr std::array<const char*, 7> kKeys = {"licences", "pledges",    "products",    "surveys",
                                              "stocks",   "activities", "deliverables"};

std::array<QString, 7> kindWords() {
    return {tr("转让许可"), tr("质押融资"), tr("产品备案"), tr("满意度"),
            tr("有效专利"), tr("活动"),     tr("成果")};
}

std::int64_t countOf(const std::vector<PatentNumber>& patents) {
    return static_cast<std::int64_t>(patents.size());
}

RecordRow rowOf(EvidenceRef ref, const LicenceRecord& record, const UnitNames& names) {
    return {ref,
            record.registerNo,
            record.date,
            names.names(record.providers),
            names.names(record.recipients),
            countOf(record.patents),
            record.amount};
}

RecordRow rowOf(EvidenceRef ref, const Pledge& record, const UnitNames& names) {
    return {ref,
            record.registerNo,
            record.date,
            std::string(names.name(record.debtor)),
            std::string(names.called(record.pledgee)),
            countOf(record.patents),
            record.registered};
}

RecordRow rowOf(EvidenceRef ref, const ProductFiling& record, const UnitNames& names) {
    return {ref,
            record.filingNo,
            record.date,
            std::string(names.name(record.enterprise)),
            record.product,
            std::int64_t{1},
            {}};
}

RecordRow rowOf(EvidenceRef ref, const Survey& record, const UnitNames&) {
    return {
        ref,
        record.number,
        record.date,
        {},
        {},
        record.satisfied + record.fairlySatisfied + record.basicallySatisfied + record.dissatisfied,
        {}};
}

RecordRow rowOf(EvidenceRef ref, const PatentStock& record, const UnitNames& names) {
    return {ref, {}, record.asOf, std::string(names.name(record.unit)), {}, record.patents, {}};
}

/// Activities and deliverables: who did what on which day.
template <class Record>
RecordRow rowOf(EvidenceRef ref, const Record& record, const UnitNames& names) {
    return {ref,         record.number,   record.date, std::string(names.name(record.unit)),
            record.name, std::int64_t{1}, {}};
}

/// What it gives of the record, whatever its kind.
template <class Visit>
auto visitRecord(EvidenceRef record, const FundYear& year, Visit visit) {
    return visitList(record.kind, [&](auto list) { return visit((year.*list)[record.index]); });
}

}  // namespace

RecordRow recordRow(EvidenceRef record, const UnitNames& names) {
    return visitRecord(record, names.year(),
                       [&](const auto& each) { return rowOf(record, each, names); });
}

std::vector<Column<RecordRow>> recordColumns() {
    using C = Column<RecordRow>;
    return {C(QStringLiteral("kind"), tr("类别"), CellKind::Text,
              [words = kindWords()](const RecordRow& row) {
                  return words.at(static_cast<std::size_t>(row.record.kind)).toStdString();
              }),
            C(QStringLiteral("registerNo"), tr("登记号"), CellKind::Identifier,
              [](const RecordRow& row) { return row.number; }),
            C(QStringLiteral("date"), tr("日期"), CellKind::Day,
              [](const RecordRow& row) { return row.date; }),
            C(QStringLiteral("party"), tr("出让方、企业"), CellKind::Text,
              [](const RecordRow& row) { return std::string_view(row.party); }),
            C(QStringLiteral("other"), tr("受让方、质权人、产品"), CellKind::Text,
              [](const RecordRow& row) { return std::string_view(row.other); }),
            C(QStringLiteral("count"), tr("件数"), CellKind::Count,
              [](const RecordRow& row) { return row.count; }),
            C(QStringLiteral("amount"), tr("金额"), CellKind::Amount,
              [](const RecordRow& row) { return row.amount; })};
}

QString kindText(Kind kind) {
    return kindWords().at(static_cast<std::size_t>(kind));
}

QString placeOf(EvidenceRef record, const FundYear& year) {
    const char* kind = kKeys.at(static_cast<std::size_t>(record.kind));
    const auto id = visitRecord(record, year, [](const auto& each) { return each.id.value; });
    return QStringLiteral("%1:#%2").arg(QLatin1String(kind)).arg(id);
}

void writeRecord(DetailText& text, const RecordRow& row, const FundYear& year,
                 Denomination denomination) {
    QStringList facts{fromUtf8(inIso(row.date)), fromUtf8(row.party), fromUtf8(row.other)};
    if (const auto* amount = std::get_if<Money>(&row.amount))
        facts << amountWithUnit(*amount, denomination);
    facts.removeAll(QString());
    const QString label = row.number.empty() ? kindText(row.record.kind) : fromUtf8(row.number);
    text.link(label, QStringLiteral("evidence"), placeOf(row.record, year),
              facts.join(QStringLiteral(" · ")));
}

}  // namespace grants::ui

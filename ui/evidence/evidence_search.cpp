// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_search.h"

#include "ui/evidence/kinds.h"
#include "ui/words/words.h"

namespace grants::ui {

namespace {

using Ground = SearchGround;

void addPatents(const std::vector<PatentNumber>& patents, SearchKeys& keys) {
    for (const PatentNumber& patent : patents) keys.add(patent.text());
}

void tellKeys(const LicenceRecord& row, SearchKeys& keys) {
    keys.add(row.registerNo);
    keys.add(row.contractNo);
    addPatents(row.patents, keys);
}
void tellKeys(const Pledge& row, SearchKeys& keys) {
    keys.add(row.registerNo);
    keys.add(row.pledgee);
    addPatents(row.patents, keys);
}
void tellKeys(const ProductFiling& row, SearchKeys& keys) {
    keys.add(row.filingNo);
    keys.addNamed(row.product);
    addPatents(row.patents, keys);
}
void tellKeys(const Activity& row, SearchKeys& keys) {
    keys.add(row.number);
    keys.addNamed(row.name);
}
void tellKeys(const Deliverable& row, SearchKeys& keys) {
    keys.add(row.number);
    keys.addNamed(row.name);
}
void tellKeys(const Survey& row, SearchKeys& keys) {
    keys.add(row.number);
}
void tellKeys(const OtherFunding& row, SearchKeys& keys) {
    keys.addNamed(row.name);
    keys.add(row.registerNo);
    keys.add(row.contractNo);
    if (row.patent) keys.add(row.patent->text());
}
void tellKeys(const Claim& row, SearchKeys& keys) {
    keys.add(row.number);
    keys.add(row.registerNo);
}

/// What has no keys of its own is found by its unit.
template <class Row>
constexpr bool kIsFound = requires(const Row& row, SearchKeys& keys) {
    tellKeys(row, keys);
};

QString dayOf(Date day) {
    return QString::fromStdString(inIso(day));
}
QString nameIn(const Ground& ground, Id<Organisation> unit) {
    return fromUtf8(ground.names->name(unit));
}

QStringList factsOf(const LicenceRecord& row, const Ground& ground) {
    return {nameOf(row.way), dayOf(row.date),
            QString::fromStdString(ground.names->names(row.recipients)),
            amountWithUnit(row.amount, ground.denomination)};
}
QStringList factsOf(const Pledge& row, const Ground& ground) {
    return {dayOf(row.date), nameIn(ground, row.debtor),
            amountWithUnit(row.disbursed, ground.denomination)};
}
QStringList factsOf(const ProductFiling& row, const Ground& ground) {
    return {QString::fromStdString(row.product), nameIn(ground, row.enterprise)};
}
QStringList factsOf(const Activity& row, const Ground&) {
    return {QString::fromStdString(row.name), dayOf(row.date)};
}
QStringList factsOf(const Deliverable& row, const Ground& ground) {
    return {QString::fromStdString(row.name), nameIn(ground, row.unit)};
}
QStringList factsOf(const Survey& row, const Ground&) {
    return {dayOf(row.date)};
}
QStringList factsOf(const OtherFunding& row, const Ground& ground) {
    return {nameIn(ground, row.unit),
            row.amount ? amountWithUnit(*row.amount, ground.denomination) : QString()};
}
QStringList factsOf(const Claim& row, const Ground& ground) {
    return {nameIn(ground, row.unit), QString::fromStdString(row.registerNo)};
}

template <class Row>
std::shared_ptr<const SearchSource> sourceOf(const EvidenceKind<Row>& kind, const Ground& ground) {
    const auto item = [key = kind.key, number = kind.number, ground](const Row& row) -> SearchItem {
        QStringList facts = factsOf(row, ground);
        facts.removeAll(QString());
        return {fromUtf8(number(row)), facts.join(QStringLiteral(" · ")),
                QStringLiteral("evidence"), key + QStringLiteral(":#%1").arg(row.id.value)};
    };
    return std::make_shared<RowSource<Row>>(
        kind.title, kind.icon,
        typename RowSource<Row>::Rows(ground.year, &Kinds::recordsOf<Row>(*ground.year)),
        [](const Row& row, SearchKeys& keys) { tellKeys(row, keys); }, item);
}

}  // namespace

SearchSources evidenceSources(const SearchGround& ground) {
    if (!ground.year) return {};
    SearchSources sources;
    forEachEvidenceKind([&]<class Row>(const EvidenceKind<Row>& kind) {
        if constexpr (kIsFound<Row>) sources.push_back(sourceOf(kind, ground));
    });
    return sources;
}

}  // namespace grants::ui

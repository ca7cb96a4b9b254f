// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/kinds.h"

#include "ui/base/tr.h"

namespace grants::ui {

namespace {

template <class Row>
KindEntry entry(const EvidenceKind<Row>& kind) {
    return {kind.key, kind.title, kind.icon,
            [](const FundYear& year) { return Kinds::recordsOf<Row>(year).size(); },
            [kind](Drafts& drafts, QWidget* parent) -> KindPane* {
                return new KindPaneOf<Row>(drafts, kind, parent);
            }};
}

}  // namespace

std::vector<KindEntry> evidenceKinds() {
    std::vector<KindEntry> entries;
    forEachEvidenceKind([&entries](const auto& kind) { entries.push_back(entry(kind)); });
    return entries;
}

void linkUnit(DetailText& text, const QString& role, Id<Organisation> unit,
              const UnitNames& names) {
    if (!unit) return;
    text.link(fromUtf8(names.name(unit)), QStringLiteral("registry"), fromUtf8(names.code(unit)),
              role);
}

void listPatents(DetailText& text, const std::vector<PatentNumber>& patents) {
    if (patents.empty()) return;
    text.section(tr("专利（%1 件）").arg(countText(static_cast<std::int64_t>(patents.size()))));
    for (const PatentNumber& patent : patents) text.note(QString::fromStdString(patent.text()));
}

}  // namespace grants::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/check_pane.h"

#include "ui/base/tr.h"
#include "ui/query/columns.h"
#include "ui/words/target_words.h"
#include "workspace/local.h"

#include <algorithm>
#include <array>

namespace grants::ui {

namespace {

std::vector<Column<CheckRow>> checkColumns() {
    constexpr int kWords = 30;
    auto item = textColumn("item", tr("条目"), &CheckRow::shown);
    item.width = kWords;
    item.telling(kItemHeader);
    return {std::move(item), identifierColumn("clause", tr("条款"), &CheckRow::clause),
            textColumn("verdict", tr("结论"), &CheckRow::verdict).typedAs(kVerdictHeader),
            textColumn("note", tr("说明"), &CheckRow::note).typedAs(kNoteHeader),
            valueColumn("date", tr("日期"), CellKind::Day, &CheckRow::date).typedAs(kDayHeader)};
}

/// The line of an item; a new one where there is none.
CheckRow& rowFor(const std::string& item, std::vector<CheckRow>& rows) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&item](const CheckRow& row) { return row.item == item; });
    return found == rows.end() ? rows.emplace_back(CheckRow{{}, item, item}) : *found;
}

void tell(CheckRow& row, const FormCheck& check) {
    row.awaited.id = check.id.value;
    row.verdict = nameOf(check.verdict).toStdString();
    row.note = check.note;
    row.date = check.date;
}

}  // namespace

QString nameOf(CheckVerdict verdict) {
    const std::array names = {tr("符合"), tr("不符合"), tr("需补正")};
    return names.at(static_cast<std::size_t>(verdict));
}

CheckPane::CheckPane(Drafts& drafts, QWidget* parent)
    : CasePane(drafts, QStringLiteral("checks"), tr("形式审查"), QStringLiteral("形式审查"),
               parent) {
    makeEntry(m_model, TableEntry::Beneath::Nothing);
    m_sheet.setBeginning(this, [this](Texts& texts, const DraftSheet::Begun&) {
        texts = textsOf({{kDayHeader, inIso(today())}});
    });
}

/// The plan's items, then what was concluded about items that the plan lacks by now.
std::vector<CheckRow> CheckPane::rows() const {
    std::vector<CheckRow> rows;
    if (m_row == nullptr) return rows;
    const Language language = m_session.translator().language();
    for (const ExaminationItem& each : m_figures->plan->examination)
        rows.push_back({{}, each.name, nameOf(each, language).toStdString(), each.clause});
    for (const FormCheck* each : m_row->item->checks) tell(rowFor(each->item, rows), *each);
    for (CheckRow& each : rows)
        each.awaited.start = textsOf({{kNumberHeader, m_number}, {kItemHeader, each.item}});
    return rows;
}

void CheckPane::showRows() {
    m_model.show(checkColumns(), sharedRows(rows()));
}

void CheckPane::begin() {
    TableView& view = m_table->view();
    const auto column =
        m_model.rows() ? columnOf(*m_model.rows(), QStringLiteral("verdict")) : std::nullopt;
    if (column && m_model.rowCount() > 0) view.setCurrentIndex(m_model.index(0, *column));
    view.setFocus();
}

}  // namespace grants::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_table.h"

#include "ui/base/tr.h"
#include "ui/words/column_words.h"

namespace grants::ui {

EntryTable::EntryTable(Session& session, DraftSheet& sheet, const QString& title)
    : m_session(session), m_sheet(sheet), m_title(title) {}

bool EntryTable::follow(const std::shared_ptr<const Rows>& rows,
                        const std::shared_ptr<const FundYear>& year) {
    if (!rows || !year || m_sheet.entry() == nullptr) return false;
    m_columns = EntryColumns(*rows, *m_sheet.entry());
    if (year != m_year)
        m_units = std::make_shared<const UnitFinder>(std::make_shared<const UnitNames>(year));
    m_year = year;
    return true;
}

EntryTarget EntryTable::targetOf(const Rows& rows, std::size_t row) const {
    const AwaitedRecord* awaited = rows.awaited(row);
    if (awaited == nullptr) return {rows.id(row), 0};
    const bool typed = m_sheet.entry() != nullptr;
    if (awaited->id == 0) return {0, typed ? m_sheet.await(awaited->start) : DraftKey{0}};
    if (typed) m_sheet.standFor(awaited->id, awaited->start);
    return {awaited->id, 0};
}

std::optional<std::size_t> EntryTable::rowOf(const Draft& draft, const Rows& rows) const {
    const bool records = rows.size() == 0 || rows.awaited(0) == nullptr;
    if (records) return draft.isNew() ? std::nullopt : ui::rowOf(rows, draft.id);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const EntryTarget target = targetOf(rows, row);
        if (draft.isNew() ? target.key == draft.key : target.id == draft.id) return row;
    }
    return std::nullopt;
}

QString EntryTable::nameOf(const EntryTarget& target) const {
    return target.id != 0 ? m_sheet.nameOf(target.id) : m_sheet.nameAt(target.key);
}

const ColumnDescriptor* EntryTable::descriptor(int column) const {
    const auto place = m_columns.entryColumn(column);
    return place && m_sheet.entry() != nullptr ? &m_sheet.entry()->columns()[*place] : nullptr;
}

EditorSources EntryTable::sources() const {
    return {m_units, m_session.asOf(), m_session.denomination()};
}

QString EntryTable::named(const QString& act, const QString& record, int column) const {
    return tr("%1%2“%3”：%4").arg(act, m_title, record, m_columns.title(column).title);
}

QString EntryTable::named(const QString& act, const QStringList& records) const {
    const QString first = records.value(0);
    if (first.isEmpty()) return tr("%1%2", "act, kind of record").arg(act, m_title);
    if (records.size() == 1) return tr("%1%2“%3”").arg(act, m_title, first);
    return tr("%1%2“%3”等 %n 条", nullptr, static_cast<int>(records.size()))
        .arg(act, m_title, first);
}

const CellMark* EntryTable::verdictOn(const Draft& draft, std::size_t entryColumn) const {
    const DraftVerdict* verdict = m_sheet.verdict(draft.key);
    if (verdict == nullptr) return nullptr;
    const auto found = verdict->marks.find(entryColumn);
    if (found == verdict->marks.end()) return nullptr;
    // Nobody is told off for what they did not come to yet.
    const bool early = found->second.kind == CellMark::Kind::Missing &&
                       !m_sheet.isOffered(draft.key) && draft.isNew();
    return early ? nullptr : &found->second;
}

const CellMark* EntryTable::mark(const Draft& draft, std::size_t entryColumn) const {
    static const CellMark kUnsaved{CellMark::Kind::Unsaved, {}, {}, {}};
    if (m_sheet.at(draft.key) == nullptr) return nullptr;  // it is being saved
    if (const CellMark* found = verdictOn(draft, entryColumn)) return found;
    const bool laidOver = !draft.isNew() || m_sheet.isAwaited(draft.key);
    return laidOver && draft.touches(entryColumn) ? &kUnsaved : nullptr;
}

QString EntryTable::sentence(const CellMark& mark, const std::string& text,
                             std::size_t entryColumn) const {
    const ColumnDescriptor& column = m_sheet.entry()->columns()[entryColumn];
    if (mark.kind != CellMark::Kind::Conflict)
        return m_session.text(namedAsShown(mark.message, column.header));
    return tr("这一格已经改成了“%1”，您填的是“%2”。请右击这一格，选用其中一个。")
        .arg(saidText(mark.theirs, column, m_session.denomination()),
             saidText(text, column, m_session.denomination()));
}

/// Of a cell that is only not saved: what stands in the fund file.
QString EntryTable::storedTip(const Draft& draft, int column) const {
    if (draft.isNew()) return tr("还没有保存。");
    const QString stored = shownText(draft.base[*m_columns.entryColumn(column)],
                                     *descriptor(column), m_session.denomination(), *m_units);
    return stored.isEmpty() ? tr("还没有保存；基金文件里这一格空着。")
                            : tr("还没有保存；基金文件里是“%1”。").arg(stored);
}

QString EntryTable::tip(const Draft& draft, int column) const {
    const std::size_t place = *m_columns.entryColumn(column);
    const CellMark* found = mark(draft, place);
    if (found == nullptr) return {};
    return found->kind == CellMark::Kind::Unsaved ? storedTip(draft, column)
                                                  : sentence(*found, draft.texts[place], place);
}

QVariant EntryTable::cell(const Draft& draft, int column, int role) const {
    const auto place = m_columns.entryColumn(column);
    const ColumnDescriptor* of = descriptor(column);
    if (of == nullptr || *place >= draft.texts.size()) return {};
    const std::string& text = draft.texts[*place];
    const CellMark* found = mark(draft, *place);
    switch (role) {
        case Qt::DisplayRole:
            return shownText(text, *of, m_session.denomination(), *m_units);
        case CopyRole:
            return copiedText(text, *of, m_session.denomination(), *m_units);
        case Qt::EditRole:
            return editedText(text, *of, m_session.denomination());
        case MarkRole:
            return found == nullptr ? QVariant() : QVariant(static_cast<int>(found->kind));
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return found == nullptr ? QVariant() : QVariant(tip(draft, column));
        default:
            return {};
    }
}

QString EntryTable::storedText(std::int64_t id, int column) const {
    const auto place = m_columns.entryColumn(column);
    const auto record =
        place && m_sheet.entry() != nullptr ? m_sheet.entry()->typed(id) : std::nullopt;
    return record ? editedText(record->texts[*place], *descriptor(column), m_session.denomination())
                  : QString();
}

std::string EntryTable::entered(int column, const QString& text) const {
    return enteredText(text, *descriptor(column), m_session.denomination());
}

}  // namespace grants::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mending/preview_model.h"

#include <algorithm>

namespace grants::ui {

QString nameOf(RowFate fate) {
    switch (fate) {
        case RowFate::Added:
            return PreviewModel::tr("新增");
        case RowFate::Same:
            return PreviewModel::tr("相同");
        case RowFate::Updated:
            return PreviewModel::tr("更新");
        case RowFate::Rejected:
            break;
    }
    return PreviewModel::tr("不合格");
}

PreviewModel::PreviewModel(DraftBench& bench, const Translator& translator, QObject* parent)
    : QAbstractTableModel(parent), m_bench(bench), m_translator(translator) {
    connect(&bench, &DraftBench::rowsChanged, this, &PreviewModel::follow);
    connect(&bench, &DraftBench::checked, this, &PreviewModel::refill);
    connect(&bench, &DraftBench::cleared, this, &PreviewModel::clear);
}

void PreviewModel::clear() {
    beginResetModel();
    m_columns.clear();
    m_lines.clear();
    endResetModel();
}

void PreviewModel::show(std::size_t sheet, RowsShown rows) {
    beginResetModel();
    m_sheet = sheet;
    m_shown = rows;
    m_columns.clear();
    m_lines.clear();
    for (std::size_t column = 0; column < read().descriptor.columns.size(); ++column) {
        const auto& tables = read().tables;
        if (std::any_of(tables.begin(), tables.end(),
                        [&](const ReadTable& table) { return table.header.places[column] >= 0; }))
            m_columns.push_back(column);
    }
    for (std::size_t row = 0; row < read().rows.size(); ++row)
        if (matches(row)) m_lines.push_back(row);
    endResetModel();
}

bool PreviewModel::matches(std::size_t row) const {
    const RowVerdict& verdict = m_bench.finding({m_sheet, row});
    switch (m_shown) {
        case RowsShown::All:
            return true;
        case RowsShown::Rejected:
            return verdict.fate == RowFate::Rejected;
        case RowsShown::Noted:
            return !verdict.warnings.empty();
        case RowsShown::Changed:
            return verdict.fate == RowFate::Updated;
    }
    return true;
}

/// After everything was checked anew: what is in view stays, what matches now comes in between.
void PreviewModel::refill() {
    if (m_columns.empty()) return;
    std::vector<std::size_t> lines;
    auto shown = m_lines.begin();
    for (std::size_t row = 0; row < read().rows.size(); ++row) {
        const bool inView = shown != m_lines.end() && *shown == row;
        if (inView) ++shown;
        if (inView || matches(row)) lines.push_back(row);
    }
    if (lines != m_lines) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    } else if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void PreviewModel::follow(const std::vector<DraftRow>& rows) {
    for (const DraftRow row : rows) {
        if (row.sheet != m_sheet) continue;
        const auto line = std::lower_bound(m_lines.begin(), m_lines.end(), row.row);
        if (line == m_lines.end() || *line != row.row) continue;
        const int at = static_cast<int>(line - m_lines.begin());
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

DraftRow PreviewModel::rowAt(int line) const {
    return {m_sheet, m_lines[static_cast<std::size_t>(line)]};
}

std::size_t PreviewModel::columnAt(int section) const {
    return m_columns[static_cast<std::size_t>(section) - 1];
}

std::string_view PreviewModel::headerAt(int section) const {
    return read().descriptor.columns[columnAt(section)].header;
}

QModelIndex PreviewModel::indexOf(DraftRow row, std::string_view header) const {
    const auto line = std::lower_bound(m_lines.begin(), m_lines.end(), row.row);
    if (row.sheet != m_sheet || line == m_lines.end() || *line != row.row) return {};
    int section = 0;
    for (int each = 1; each < columnCount(); ++each)
        if (headerAt(each) == header) section = each;
    return index(static_cast<int>(line - m_lines.begin()), section);
}

QModelIndex PreviewModel::indexOf(const RowCell& cell) const {
    const auto& columns = m_bench.sheets()[cell.row.sheet].descriptor.columns;
    return indexOf(cell.row, cell.column ? columns[*cell.column].header : std::string_view());
}

std::optional<RowCell> PreviewModel::cellAt(const QModelIndex& index) const {
    if (!index.isValid()) return std::nullopt;
    const bool whole = index.column() == kFate;
    return RowCell{rowAt(index.row()),
                   whole ? std::nullopt : std::optional(columnAt(index.column()))};
}

std::optional<Denomination> PreviewModel::denominationOf(int section) const {
    if (section == kFate) return std::nullopt;
    const ColumnDescriptor& column = read().descriptor.columns[columnAt(section)];
    if (column.kind != ColumnKind::Money) return std::nullopt;
    return column.header.ends_with("(万元)") ? Denomination::Wan : Denomination::Yuan;
}

/// With the unit that it has by having been copied, or by its column in the file.
std::string PreviewModel::counted(std::string text, std::optional<Denomination> copied,
                                  DraftRow row, int section) const {
    const Cell typed = read().tableOf(row.row).typed(columnAt(section), text);
    const auto own = denominationOf(section);
    const bool otherwise = copied && own && (copied != own || typed.text != text);
    if (!otherwise) return typed.text;
    Cell cell{Cell::Kind::Text, std::move(text)};
    countIn(cell, copied == Denomination::Wan ? "万元" : "元");
    return cell.text;
}

std::optional<DraftEdit> PreviewModel::edit(const QModelIndex& cell, const QString& text,
                                            std::optional<Denomination> copied) const {
    if ((flags(cell) & Qt::ItemIsEditable) == 0) return std::nullopt;
    const DraftRow row = rowAt(cell.row());
    const std::size_t column = columnAt(cell.column());
    std::string typed = counted(text.toStdString(), copied, row, cell.column());
    const std::optional<std::string> before = m_bench.mended(row, column);
    const bool blank = typed.empty() && m_bench.text(row, column).empty();
    if (typed == before || blank) return std::nullopt;
    return DraftEdit{row, column, std::move(typed)};
}

int PreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_columns.empty() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

bool PreviewModel::isTyped(DraftRow row, int section) const {
    return m_bench.mended(row, columnAt(section)).has_value();
}

PreviewMark PreviewModel::markOf(DraftRow row, int section) const {
    const RowVerdict& verdict = m_bench.finding(row);
    if (verdict.silent()) return PreviewMark::None;
    const std::string_view header = headerAt(section);
    const auto names = [header](const auto& each) { return each.column == header; };
    if (std::any_of(verdict.faults.begin(), verdict.faults.end(), names)) return PreviewMark::Fault;
    const auto warns = [header](const Finding& each) { return each.place.column == header; };
    if (std::any_of(verdict.warnings.begin(), verdict.warnings.end(), warns))
        return PreviewMark::Warning;
    const bool changes = std::any_of(verdict.changes.begin(), verdict.changes.end(), names);
    return changes ? PreviewMark::Change : PreviewMark::None;
}

QString PreviewModel::textOf(DraftRow row, int section) const {
    QString text = QString::fromStdString(m_bench.text(row, columnAt(section)));
    for (const CellChange& change : m_bench.finding(row).changes) {
        if (change.column != headerAt(section)) continue;
        const QString stored = QString::fromStdString(change.stored);
        return change.emptied ? tr("%1 →（清空）").arg(stored) : tr("%1 → %2").arg(stored, text);
    }
    return text;
}

QString PreviewModel::reasonOf(DraftRow row, int section) const {
    const RowVerdict& verdict = m_bench.finding(row);
    const std::string_view header = headerAt(section);
    QStringList reasons;
    for (const CellFault& each : verdict.faults) {
        if (each.column == header)
            reasons << QString::fromStdString(m_translator(each.fault.message));
    }
    for (const Finding& each : verdict.warnings) {
        if (each.place.column == header)
            reasons << QString::fromStdString(m_translator(each.message));
    }
    for (const CellChange& each : verdict.changes) {
        if (each.column == header)
            reasons << tr("已登记的是“%1”").arg(QString::fromStdString(each.stored));
    }
    return reasons.join(u'\n');
}

QVariant PreviewModel::fateData(DraftRow row, int role) const {
    const RowVerdict& verdict = m_bench.finding(row);
    if (role == Qt::DisplayRole) return nameOf(verdict.fate);
    if (role == SignRole) {
        const bool warned = !verdict.warnings.empty();
        return static_cast<int>(verdict.fate == RowFate::Rejected ? PreviewMark::Fault
                                : warned                          ? PreviewMark::Warning
                                                                  : PreviewMark::None);
    }
    if (role != Qt::ToolTipRole) return {};
    const InputTable& table = read().tableOf(row.row).table;
    return tr("%1 · %2 · 第 %3 行")
        .arg(QString::fromStdString(table.file), QString::fromStdString(table.table))
        .arg(read().rows.number(row.row));
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const DraftRow row = rowAt(index.row());
    const int section = index.column();
    if (section == kFate) return fateData(row, role);
    switch (role) {
        case Qt::DisplayRole:
            return textOf(row, section);
        case Qt::EditRole:
            return QString::fromStdString(m_bench.text(row, columnAt(section)));
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return reasonOf(row, section);
        case SignRole:
            return static_cast<int>(markOf(row, section));
        case MendedRole:
            return isTyped(row, section);
        default:
            return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? read().rows.number(rowAt(section).row) : QVariant();
    if (section == kFate) return tr("结果");
    return fromUtf8(headerAt(section));
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() == kFate) return flags;
    const auto& places = read().tableOf(rowAt(index.row()).row).header.places;
    if (places[columnAt(index.column())] >= 0) flags |= Qt::ItemIsEditable;
    return flags;
}

bool PreviewModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole) return false;
    if (const auto change = edit(index, value.toString())) Q_EMIT typed(*change);
    return true;
}

}  // namespace grants::ui

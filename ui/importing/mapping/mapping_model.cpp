// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping/mapping_model.h"

#include "exchange/mapping/header_unit.h"
#include "ui/base/cell.h"

namespace grants::ui {

namespace {

constexpr int kSamples = 3;

}  // namespace

QString nameOf(MatchedBy by) {
    switch (by) {
        case MatchedBy::Nothing:
            return {};
        case MatchedBy::Name:
            return MappingModel::tr("名称相同");
        case MatchedBy::Memory:
            return MappingModel::tr("上次的选择");
        case MatchedBy::Likeness:
            return MappingModel::tr("名称相近，请核对");
        case MatchedBy::Hand:
            break;
    }
    return MappingModel::tr("手工选定");
}

MappingModel::MappingModel(MappingPlan& plan, QObject* parent)
    : QAbstractTableModel(parent), m_plan(plan) {}

void MappingModel::show(std::size_t table) {
    beginResetModel();
    m_table = table;
    m_cells.clear();
    if (m_table < m_plan.tables().size() && m_plan.faceOf(m_table) != nullptr) {
        const auto& headers = this->table().reading.headers;
        for (std::size_t cell = 0; cell < headers.size(); ++cell)
            if (!headers[cell].empty() || !sample(cell).isEmpty()) m_cells.push_back(cell);
    }
    endResetModel();
}

QStringList MappingModel::choices() const {
    QStringList names{tr("不导入")};
    for (const ColumnDescriptor& column : m_plan.faceOf(m_table)->columns)
        names << fromUtf8(column.header);
    return names;
}

QString MappingModel::sample(std::size_t cell) const {
    QStringList texts;
    const TextTable& rows = table().seen.rows;
    for (auto at = static_cast<std::size_t>(table().reading.headerRow);
         at < rows.size() && texts.size() < kSamples; ++at) {
        if (cell < rows[at].size() && !rows[at][cell].empty())
            texts << QString::fromStdString(rows[at][cell]).simplified();
    }
    return texts.join(tr("、"));
}

bool MappingModel::isRequired(std::size_t cell) const {
    const std::string_view ours = table().reading.matches[cell].column;
    for (const ColumnDescriptor& column : m_plan.faceOf(m_table)->columns)
        if (column.header == ours) return column.required;
    return false;
}

QString MappingModel::why(std::size_t cell) const {
    if (m_plan.isOverlooked(m_table, cell)) return tr("没有对上，里面是金额或日期");
    const ColumnMatch& match = table().reading.matches[cell];
    const std::string& header = table().reading.headers[cell];
    const std::string unit = moneyUnitToTell(header, match.column, table().reading.unit);
    if (isConverted(unit)) return tr("按%1换算").arg(QString::fromStdString(unit));
    const bool otherwise = !unit.empty() || countsOtherwise(header, match.column);
    return otherwise ? tr("计量单位不同，金额会读错") : nameOf(match.by);
}

int MappingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : SectionCount;
}

QVariant MappingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const std::size_t cell = m_cells[static_cast<std::size_t>(index.row())];
    const ColumnMatch& match = table().reading.matches[cell];
    const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    switch (index.column()) {
        case Header:
            return text ? QString::fromStdString(table().reading.headers[cell]) : QVariant();
        case Sample:
            return text ? sample(cell) : QVariant();
        case Why:
            return text ? why(cell) : QVariant();
        default:
            break;
    }
    if (role == Qt::EditRole) return fromUtf8(match.column);
    if (!text) return {};
    if (match.column.empty()) return tr("不导入");
    return fromUtf8(match.column) + (isRequired(cell) ? QStringLiteral(" *") : QString());
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    switch (section) {
        case Header:
            return tr("文件里的列");
        case Sample:
            return tr("下面的内容");
        case Ours:
            return tr("导入为");
        default:
            return tr("依据");
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Ours) flags |= Qt::ItemIsEditable;
    return flags;
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != Ours) return false;
    const std::size_t cell = m_cells[static_cast<std::size_t>(index.row())];
    const QString name = value.toString();
    const bool none = name == choices().first();
    if (!none && name == fromUtf8(table().reading.matches[cell].column)) return true;
    m_plan.setColumn(m_table, cell, none ? std::string() : name.toStdString());
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, SectionCount - 1));
    Q_EMIT chosen();
    return true;
}

}  // namespace grants::ui

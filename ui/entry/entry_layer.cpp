// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_layer.h"

#include "ui/base/tr.h"

namespace grants::ui {

EntryLayer::EntryLayer(EntryTable& table, AnyTableModel& model) : m_table(table), m_model(&model) {
    model.setLayer(this);
}

EntryLayer::~EntryLayer() {
    if (m_model) m_model->setLayer(nullptr);
}

QVariant EntryLayer::data(std::size_t row, int column, int role) const {
    if (role == DescriptorRole) return QVariant::fromValue(m_table.descriptor(column));
    const EntryTarget target = m_table.targetOf(*m_model->rows(), row);
    const DraftSheet& sheet = m_table.sheet();
    const Draft* draft = target.id != 0 ? sheet.of(target.id) : sheet.at(target.key);
    if (draft != nullptr) {
        const auto place = m_table.columns().entryColumn(column);
        const bool marked = place && m_table.mark(*draft, *place) != nullptr;
        if (place && (marked || draft->touches(*place))) return m_table.cell(*draft, column, role);
    }
    return role == Qt::EditRole ? QVariant(m_table.storedText(target.id, column)) : QVariant();
}

bool EntryLayer::isEditable(std::size_t row, int column) const {
    return m_table.descriptor(column) != nullptr && m_table.targetOf(*m_model->rows(), row).isAny();
}

bool EntryLayer::isRequired(int column) const {
    const ColumnDescriptor* descriptor = m_table.descriptor(column);
    return descriptor != nullptr && descriptor->required;
}

bool EntryLayer::type(std::size_t row, int column, const QString& text) {
    if (!isEditable(row, column)) return false;
    const EntryTarget target = m_table.targetOf(*m_model->rows(), row);
    const TypedCell cell{target.id, target.key, *m_table.columns().entryColumn(column),
                         m_table.entered(column, text)};
    m_table.sheet().enter(m_table.named(tr("修改"), m_table.nameOf(target), column), {cell});
    return true;
}

}  // namespace grants::ui

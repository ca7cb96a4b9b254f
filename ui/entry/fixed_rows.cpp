// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/fixed_rows.h"

#include "base/text.h"

#include <algorithm>

namespace grants::ui {

namespace {

bool isCalled(const FixedRow& row, std::size_t column, const std::string& name) {
    return identifierForm(row.told[column]) == name || identifierForm(row.shown[column]) == name;
}

}  // namespace

RowsByKey::RowsByKey(const std::vector<FixedRow>& rows, const std::vector<std::size_t>& keys,
                     const BlockColumns& columns)
    : m_rows(rows), m_keys(keys), m_columns(columns) {}

bool RowsByKey::isKey(int column) const {
    return column >= 0 && std::find(m_keys.begin(), m_keys.end(),
                                    static_cast<std::size_t>(column)) != m_keys.end();
}

const FixedRow* RowsByKey::find(const std::vector<QString>& line) const {
    const auto isMeant = [&](const FixedRow& row) {
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            const auto column = static_cast<std::size_t>(m_columns[at]);
            if (m_columns[at] < 0 || row.told[column].empty()) continue;
            const std::string name =
                at < line.size() ? identifierForm(line[at].toStdString()) : std::string();
            if (name.empty() ? isKey(m_columns[at]) : !isCalled(row, column, name)) return false;
        }
        return true;
    };
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), isMeant);
    return found == m_rows.end() ? nullptr : &*found;
}

QString RowsByKey::nameOf(const std::vector<QString>& line) const {
    QStringList keys, texts;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at].isEmpty()) continue;
        texts << line[at];
        if (at < m_columns.size() && isKey(m_columns[at])) keys << line[at];
    }
    return keys.isEmpty() ? texts.value(0) : keys.join(u' ');
}

}  // namespace grants::ui

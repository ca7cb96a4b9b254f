// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/lines.h"

#include <algorithm>

namespace grants::ui {

Lines::Lines(ArrangementPtr arrangement, Folded folded)
    : m_arrangement(std::move(arrangement)), m_folded(std::move(folded)) {
    const auto& groups = m_arrangement->groups;
    m_heads.reserve(groups.size());
    for (std::size_t group = 0; group < groups.size(); ++group) {
        m_heads.push_back(m_count++);
        if (!m_folded.contains(group)) m_count += static_cast<int>(groups[group].size);
    }
    if (groups.empty()) m_count = static_cast<int>(m_arrangement->order.size());
    if (!m_arrangement->totals.empty()) ++m_count;
}

TableLine Lines::at(int line) const {
    const Arrangement& all = *m_arrangement;
    if (!all.totals.empty() && line == m_count - 1) return {TableLine::Kind::Total, 0};
    if (m_heads.empty()) return {TableLine::Kind::Row, all.order[static_cast<std::size_t>(line)]};
    const auto head = std::upper_bound(m_heads.begin(), m_heads.end(), line) - 1;
    const auto group = static_cast<std::size_t>(head - m_heads.begin());
    if (*head == line) return {TableLine::Kind::Group, group};
    const auto within = static_cast<std::size_t>(line - *head - 1);
    return {TableLine::Kind::Row, all.order[all.groups[group].first + within]};
}

std::optional<int> Lines::lineOfRow(std::size_t row) const {
    if (!m_arrangement) return std::nullopt;
    const RowOrder& order = m_arrangement->order;
    const auto found = std::find(order.begin(), order.end(), static_cast<std::uint32_t>(row));
    if (found == order.end()) return std::nullopt;
    const auto place = static_cast<std::uint32_t>(found - order.begin());
    if (m_heads.empty()) return static_cast<int>(place);
    const auto& groups = m_arrangement->groups;
    const auto after =
        std::upper_bound(groups.begin(), groups.end(), place,
                         [](std::uint32_t at, const Group& group) { return at < group.first; });
    const auto group = static_cast<std::size_t>(after - groups.begin() - 1);
    if (m_folded.contains(group)) return std::nullopt;
    return m_heads[group] + 1 + static_cast<int>(place - groups[group].first);
}

CellValue Lines::sum(const TableLine& line, int column) const {
    if (line.kind == TableLine::Kind::Group) return m_arrangement->groupSum(line.number, column);
    return line.kind == TableLine::Kind::Total ? m_arrangement->total(column) : CellValue();
}

CellValue Lines::value(int line, int column) const {
    const TableLine what = at(line);
    const Arrangement& all = *m_arrangement;
    if (what.kind == TableLine::Kind::Row) return all.rows->value(what.number, column);
    const bool grouped = what.kind == TableLine::Kind::Group &&
                         all.rows->column(column).key == all.query.grouping->column;
    if (!grouped) return sum(what, column);
    const bool byValue = all.query.grouping->step == Grouping::Step::Value;
    return byValue ? all.groupValue(what.number) : CellValue();
}

}  // namespace grants::ui

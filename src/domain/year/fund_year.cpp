// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/year/fund_year.h"

#include "base/error.h"

#include <algorithm>
#include <limits>
#include <string>

namespace grants {
namespace {

constexpr std::uint32_t kAbsent = std::numeric_limits<std::uint32_t>::max();
constexpr std::int64_t kHighestId = 1 << 26;  // no bureau ever enters so many units

Error damaged(std::string_view detail) {
    return {ErrorKind::FundFile,
            Fault{"FILE_DAMAGED",
                  translatable("domain",
                               "资金文件里的记录与单位对不上，文件已经损坏；请用最近的备份恢复")},
            std::string(detail)};
}

}  // namespace

Registry::Registry(std::vector<Organisation> units) : m_units(std::move(units)) {
    std::sort(m_units.begin(), m_units.end(),
              [](const auto& a, const auto& b) { return a.id < b.id; });
    const std::int64_t last = m_units.empty() ? 0 : m_units.back().id.value;
    if (last > kHighestId || (!m_units.empty() && m_units.front().id.value < 0))
        throw damaged("unit id out of range");
    m_indexById.assign(static_cast<std::size_t>(last) + 1, kAbsent);
    m_indexByCode.reserve(m_units.size());
    for (std::uint32_t index = 0; index < m_units.size(); ++index) {
        m_indexById[static_cast<std::size_t>(m_units[index].id.value)] = index;
        m_indexByCode.emplace(m_units[index].code, index);
    }
}

std::size_t Registry::indexOf(Id<Organisation> id) const {
    const auto at = static_cast<std::size_t>(id.value);
    if (id.value < 0 || at >= m_indexById.size() || m_indexById[at] == kAbsent) {
        throw damaged("no unit " + std::to_string(id.value));
    }
    return m_indexById[at];
}

const Organisation* Registry::find(const CreditCode& code) const {
    const auto found = m_indexByCode.find(code);
    return found == m_indexByCode.end() ? nullptr : &m_units[found->second];
}

}  // namespace grants

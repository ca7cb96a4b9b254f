// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/unit_finder.h"

#include "base/pinyin.h"
#include "base/text.h"
#include "ui/base/cell.h"

#include <algorithm>

namespace grants::ui {

struct UnitFinder::Hit {
    int rank;  // 0: a whole field, 1: its beginning, 2: a part of it
    std::size_t length, unit;
    friend auto operator<=>(const Hit&, const Hit&) = default;
};

void UnitFinder::layIndex() const {
    std::call_once(m_once, [this] {
        const auto& units = m_names->year().registry.units();
        m_keys.reserve(units.size());
        for (const Organisation& unit : units) {
            std::string key = foldedKey("\n" + unit.name + "\n" + std::string(unit.code.text()));
            m_keys.push_back(key.append("\n").append(m_names->pinyin(unit.id)).append("\n"));
        }
    });
}

std::vector<UnitFinder::Hit> UnitFinder::hits(const std::string& folded) const {
    std::vector<Hit> found;
    const std::string beginning = "\n" + folded;
    const PinyinWord pinyin(folded);
    for (std::size_t unit = 0; unit < m_keys.size(); ++unit) {
        const std::string& key = m_keys[unit];
        const std::size_t spelt = pinyin.findIn(key);
        if (spelt == std::string::npos && key.find(folded) == std::string::npos) continue;
        const auto place = key.find(beginning);
        const bool written = place != std::string::npos;
        const bool begins = written || (spelt != std::string::npos && key[spelt - 1] == '\n');
        const bool whole = written && key[place + beginning.size()] == '\n';
        found.push_back({whole ? 0 : begins ? 1 : 2, key.size(), unit});
    }
    return found;
}

Choices UnitFinder::find(std::string_view typed) const {
    layIndex();
    const std::string folded = foldedKey(trimmed(halfWidth(typed)));
    std::vector<Hit> found = hits(folded);
    const std::size_t most = std::min(found.size(), kMostChoices);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(most),
                      found.end());
    Choices choices;
    for (std::size_t at = 0; at < most; ++at) {
        const Organisation& unit = m_names->year().registry.units()[found[at].unit];
        const QString code = fromUtf8(unit.code.text());
        choices.push_back({code, fromUtf8(unit.name), code});
    }
    return choices;
}

QString UnitFinder::nameOf(std::string_view code) const {
    const auto parsed = CreditCode::parse(code);
    const Organisation* unit = parsed ? m_names->year().registry.find(*parsed) : nullptr;
    return unit != nullptr ? fromUtf8(unit->name) : QString();
}

}  // namespace grants::ui

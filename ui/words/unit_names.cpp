// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/unit_names.h"

#include "base/pinyin.h"

namespace grants::ui {

std::string_view UnitNames::name(Id<Organisation> unit) const {
    return unit ? std::string_view(m_units->at(unit).name) : std::string_view();
}

std::string_view UnitNames::code(Id<Organisation> unit) const {
    return unit ? m_units->at(unit).code.text() : std::string_view();
}

std::string_view UnitNames::called(std::string_view codeOrName) const {
    const auto code = CreditCode::parse(codeOrName);
    const Organisation* unit = code ? m_units->find(*code) : nullptr;
    return unit == nullptr ? codeOrName : unit->name;
}

std::string_view UnitNames::pinyin(Id<Organisation> unit) const {
    std::call_once(m_once, [this] {
        for (const Organisation& each : m_units->units()) m_pinyin.push_back(pinyinKey(each.name));
    });
    return unit ? std::string_view(m_pinyin[m_units->indexOf(unit)]) : std::string_view();
}

std::string UnitNames::names(const std::vector<Id<Organisation>>& units) const {
    std::string joined;
    for (const Id<Organisation> unit : units) {
        if (!joined.empty()) joined += "、";
        joined += name(unit);
    }
    return joined;
}

}  // namespace grants::ui

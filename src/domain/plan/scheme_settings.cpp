// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/scheme_settings.h"

#include "domain/plan/setting_table.h"

namespace grants {

SettingType rateType(LineRule rule) {
    const bool piece = rule == LineRule::Transfer || rule == LineRule::Licence;
    return piece ? SettingType::Money : SettingType::Fraction;
}

void eachParameter(
    const SubsidyScheme& scheme,
    const std::function<void(const std::string&, SettingType, const std::string&)>& see) {
    see(scheme.unitCap, SettingType::Money, "unit_cap");
    see(scheme.pool, SettingType::Money, "pool");
    for (std::size_t at = 0; at < scheme.lines.size(); ++at) {
        const SchemeLine& line = scheme.lines[at];
        const std::string place = "lines[" + std::to_string(at) + "].";
        see(line.rate, rateType(line.rule), place + "rate");
        if (line.rule == LineRule::Large)
            see(line.threshold, SettingType::Money, place + "threshold");
    }
}

std::optional<Setting> settingOf(const std::vector<SubsidyScheme>& schemes, std::string_view name) {
    if (const Setting* known = findSetting(name)) return *known;
    std::optional<Setting> named;
    for (const SubsidyScheme& scheme : schemes) {
        eachParameter(scheme, [&](const std::string& own, SettingType type, const std::string&) {
            if (own == name && !named) named = Setting{name, type, {}, nullptr};
        });
    }
    return named;
}

}  // namespace grants

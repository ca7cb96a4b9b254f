// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/written_year.h"

#include "domain/plan/plan_reader.h"
#include "domain/year/kinds.h"
#include "workspace/files/rescue.h"

#include <nlohmann/json.hpp>

namespace grants::test {
namespace {

/// Nothing was ever changed.
FundYear firstVersions(FundYear year) {
    StoredKinds::forEach([&]<class T>() {
        if constexpr (std::is_same_v<T, Organisation>) {
            std::vector<Organisation> units = year.registry.units();
            for (Organisation& each : units) each.version = 1;
            year.registry = Registry(std::move(units));
        } else if constexpr (requires(T & record) { record.version; }) {
            for (T& each : StoredKinds::memberOf<T>(year)) each.version = 1;
        }
    });
    return year;
}

}  // namespace

std::string planTextOf(const Plan& plan) {
    const Plan builtIn = builtInPlan();
    auto text = nlohmann::ordered_json::parse(builtInPlanJson());
    for (const char* list : {"readings", "parameters"}) {
        for (auto& each : text.at(list)) {
            const std::string name = each.at("name");
            if (!each.contains("default") || plan.value(name) == builtIn.value(name)) continue;
            each["default"] = plan.value(name);
        }
    }
    return text.dump();
}

void writeYear(const std::filesystem::path& file, const FundYear& year, const Plan& plan) {
    const FundYear stored = firstVersions(year);
    const std::string text = planTextOf(plan);
    writeRescue({stored, text, file.filename().string(), ""}, "测试", file);
}

}  // namespace grants::test

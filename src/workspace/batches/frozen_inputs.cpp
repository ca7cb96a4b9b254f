// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/batches/frozen_inputs.h"

#include "storage/store.h"

#include <unordered_set>

namespace grants {
namespace {

/// Records by table, told as they come.
class InputText {
  public:
    template <class T, class Wanted>
    void add(const std::vector<T>& records, Wanted wanted) {
        m_text += m_text.empty() ? "{" : ",";
        m_text += "\n\"" + Store<T>::tableName() + "\":[";
        const char* between = "\n";
        for (const T& each : records) {
            if (!wanted(each)) continue;
            m_text.append(between).append("{\"id\":" + std::to_string(each.id.value) +
                                          ",\"version\":" + std::to_string(each.version) +
                                          ",\"fields\":" + Store<T>::toJson(each) + "}");
            between = ",\n";
        }
        m_text += "]";
    }
    [[nodiscard]] std::string end() { return std::move(m_text) + "\n}"; }

  private:
    std::string m_text;
};

class Units {
  public:
    void add(Id<Organisation> unit) {
        if (unit) m_ids.insert(unit.value);
    }
    void add(const std::vector<Id<Organisation>>& units) {
        for (const Id<Organisation> each : units) add(each);
    }
    [[nodiscard]] bool has(Id<Organisation> unit) const { return m_ids.contains(unit.value); }

  private:
    std::unordered_set<std::int64_t> m_ids;
};

}  // namespace

std::string inputsOf(const std::vector<Claim>& claims, const FundYear& year) {
    std::unordered_set<std::string_view> numbers;
    Units units;
    for (const Claim& each : claims) {
        numbers.insert(each.registerNo);
        units.add(each.unit);
    }
    const auto isClaimed = [&](const auto& each) { return numbers.contains(each.registerNo); };
    InputText inputs;
    inputs.add(claims, [](const Claim&) { return true; });
    inputs.add(year.licences, isClaimed);
    inputs.add(year.pledges, isClaimed);
    for (const LicenceRecord& each : year.licences) {
        if (!isClaimed(each)) continue;
        units.add(each.providers);
        units.add(each.recipients);
    }
    for (const Pledge& each : year.pledges) {
        if (!isClaimed(each)) continue;
        for (const Id<Organisation> unit : {each.debtor, each.pledgor, each.service})
            units.add(unit);
    }
    inputs.add(year.otherFunding, [&](const OtherFunding& each) { return units.has(each.unit); });
    inputs.add(year.registry.units(), [&](const Organisation& each) { return units.has(each.id); });
    return inputs.end();
}

}  // namespace grants

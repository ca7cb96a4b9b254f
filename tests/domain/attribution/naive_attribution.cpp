// SPDX-License-Identifier: GPL-3.0-or-later
#include "naive_attribution.h"

#include <algorithm>

namespace grants::test {
namespace {

using Unit = Id<Organisation>;

class NaiveYear {
  public:
    NaiveYear(const FundYear& year, Date asOf) : m_year(year), m_asOf(asOf) {}

    /// Whether the applicant's numeric indicators would count the record, by project.
    [[nodiscard]] bool counts(const Application& application, const LicenceRecord& record) const {
        const Unit unit = application.unit;
        const std::string& project = application.project;
        const bool open = record.way == Way::OpenLicence;
        const bool fromUniversity = anyOf(record.providers, &NaiveYear::isUniversity);
        const bool toDistrict = fromUniversity && anyOf(record.recipients, &NaiveYear::isHereSmall);
        if (!isIn(record.date)) return false;
        if (project == "P1") return record.service == unit;       // P1-3c asks for nothing more
        if (project == "P2") return has(record.providers, unit);  // nor does P2-3a
        if (project == "P3") {
            if (record.way == Way::Equity && has(record.providers, unit)) return true;  // P3-3
            return has(record.recipients, unit) &&
                   (fromUniversity || open || record.way == Way::Equity);
        }
        return project == "P4" && record.service == unit && (toDistrict || open);
    }
    [[nodiscard]] bool counts(const Application& application, const Pledge& pledge) const {
        const std::string& project = application.project;
        if (!isIn(pledge.date) || !isFirm(pledge.debtor)) return false;
        if (project == "P1") return pledge.service == application.unit && !pledge.municipalProject;
        if (project == "P3") return pledge.debtor == application.unit;
        if (project == "P4")
            return pledge.service == application.unit && of(pledge.debtor).inDistrict;
        return project == "P5" && isTenant(pledge.debtor, application.unit);
    }
    [[nodiscard]] bool counts(const Application& application, const ProductFiling& product) const {
        const std::string& project = application.project;
        if (!isIn(product.date) || !isFirm(product.enterprise)) return false;
        if (project == "P1" || project == "P4") return product.service == application.unit;
        if (project == "P3") return product.enterprise == application.unit;
        return project == "P5" && isTenant(product.enterprise, application.unit);
    }

  private:
    [[nodiscard]] const Organisation& of(Unit unit) const {
        return *std::find_if(m_year.registry.units().begin(), m_year.registry.units().end(),
                             [unit](const Organisation& each) { return each.id == unit; });
    }
    [[nodiscard]] bool isUniversity(Unit unit) const {
        const UnitKind kind = of(unit).kind;
        return kind == UnitKind::University || kind == UnitKind::ResearchInstitute;
    }
    [[nodiscard]] bool isFirm(Unit unit) const { return of(unit).kind == UnitKind::Enterprise; }
    [[nodiscard]] bool isHereSmall(Unit unit) const {
        const EnterpriseSize size = of(unit).size;
        const bool small = size == EnterpriseSize::Medium || size == EnterpriseSize::Small ||
                           size == EnterpriseSize::Micro;
        return isFirm(unit) && small && of(unit).inDistrict;
    }
    [[nodiscard]] bool isTenant(Unit unit, Unit park) const {
        return of(unit).park == of(park).code;
    }
    [[nodiscard]] bool isIn(Date date) const {
        return Date(2023, 9, 1) <= date && date <= std::min(m_asOf, Date(2024, 12, 31));
    }
    [[nodiscard]] static bool has(const std::vector<Unit>& units, Unit unit) {
        return std::find(units.begin(), units.end(), unit) != units.end();
    }
    [[nodiscard]] bool anyOf(const std::vector<Unit>& units,
                             bool (NaiveYear::*is)(Unit) const) const {
        return std::any_of(units.begin(), units.end(),
                           [&](Unit unit) { return (this->*is)(unit); });
    }

    const FundYear& m_year;
    Date m_asOf;
};

bool isLive(const Application& application) {
    static const std::set<std::string> live = {"awarded", "running", "rectifying", "in_acceptance",
                                               "passed"};
    return live.contains(application.takenUp);
}

/// 服务单位 (P1, P4), park (P5), provider (P2), recipient (P3).
int placeOf(const std::string& project) {
    static const std::map<std::string, int> places = {
        {"P1", 0}, {"P4", 0}, {"P5", 1}, {"P2", 2}, {"P3", 3}};
    return places.at(project);
}

bool shares(const std::string& project, std::string_view reading) {
    if (reading == "SHARED") return true;
    return reading == "EXCLUSIVE_SERVICE" && (project == "P2" || project == "P3");
}

template <class Record>
void decide(NaiveShares& all, const std::string& number, const Record& record, const FundYear& year,
            const NaiveYear& naive, std::string_view reading) {
    std::map<std::pair<int, std::string>, bool> rivals;  // by place and 受理号
    std::string named;
    for (const Attribution& each : year.attributions)
        if (each.record == number) named = each.application;
    for (const Application& each : year.applications) {
        if (!isLive(each) || !naive.counts(each, record)) continue;
        all[number][each.number] = true;
        if (shares(each.project, reading)) continue;
        const int place = each.number == named ? -1 : placeOf(each.project);
        rivals[{place, each.number}] = true;
    }
    for (const auto& [rival, here] : rivals)
        all[number][rival.second] = rival == rivals.begin()->first;
}

}  // namespace

NaiveShares naiveShares(const FundYear& year, std::string_view reading, Date asOf) {
    const NaiveYear naive(year, asOf);
    NaiveShares all;
    for (const auto& each : year.licences) decide(all, each.registerNo, each, year, naive, reading);
    for (const auto& each : year.pledges) decide(all, each.registerNo, each, year, naive, reading);
    for (const auto& each : year.products) decide(all, each.filingNo, each, year, naive, reading);
    return all;
}

std::set<std::pair<std::string, std::string>> naiveSupport(const FundYear& year,
                                                           std::string_view reading) {
    std::set<std::pair<std::string, std::string>> support;
    for (const auto& [record, awards] : naiveShares(year, reading, Date(2024, 12, 31))) {
        for (const Application& each : year.applications) {
            const auto found = awards.find(each.number);
            if (found == awards.end() || !found->second) continue;
            for (const Organisation& unit : year.registry.units())
                if (unit.id == each.unit) support.emplace(unit.code.text(), record);
        }
    }
    return support;
}

}  // namespace grants::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/naive_targets.h"

#include <set>

namespace grants::test {
namespace {

using Units = std::vector<Id<Organisation>>;

struct Naive {
    const FundYear& year;
    Date asOf;

    bool inTime(Date date) const {
        return Date(2023, 9, 1) <= date && date <= std::min(asOf, Date(2024, 12, 31));
    }
    const Organisation& of(Id<Organisation> unit) const { return year.registry.at(unit); }
    template <class Test>
    bool any(const Units& units, Test test) const {
        for (const auto unit : units) {
            if (test(of(unit))) return true;
        }
        return false;
    }

    void licences(std::map<std::string, Measured>& values) const;
    void share(std::map<std::string, Measured>& values) const;
    void pledges(std::map<std::string, Measured>& values) const;
    void rest(std::map<std::string, Measured>& values) const;
};

void Naive::licences(std::map<std::string, Measured>& values) const {
    std::set<std::pair<std::string, std::int64_t>> events;
    std::set<std::string> firms;
    std::set<std::pair<std::int64_t, std::string>> open;
    Money amount;
    for (const auto& record : year.licences) {
        if (!inTime(record.date)) continue;
        const auto here = [](const Organisation& unit) { return unit.inDistrict; };
        const bool touches = any(record.providers, here) || any(record.recipients, here);
        if (isLicence(record.way) && touches) amount += record.amount;
        for (const auto patent : record.patents) {
            if (any(record.providers, isUniversity) && any(record.recipients, isDistrictSme))
                events.emplace(record.registerNo, patent.packed());
            for (const auto unit : record.recipients) {
                if (any(record.providers, isUniversity) && isDistrictSme(of(unit)))
                    firms.insert(std::string(of(unit).code.text()));
                if (record.way == Way::OpenLicence && touches)
                    open.emplace(patent.packed(), of(unit).code.text());
            }
        }
    }
    values["T1"] = static_cast<std::int64_t>(events.size());
    values["T2"] = static_cast<std::int64_t>(firms.size());
    values["T4"] = static_cast<std::int64_t>(open.size());
    values["T8"] = amount;
}

void Naive::share(std::map<std::string, Measured>& values) const {
    const auto ours = [](const Organisation& unit) {
        return isUniversity(unit) && unit.inDistrict;
    };
    std::set<std::int64_t> patents;
    for (const auto& record : year.licences) {
        if (!inTime(record.date) || !any(record.providers, ours) ||
            !any(record.recipients, isSmeAnywhere)) {
            continue;
        }
        for (const auto patent : record.patents) patents.insert(patent.packed());
    }
    std::map<std::int64_t, std::map<Date, std::int64_t>> stocks;
    for (const auto& stock : year.stocks) {
        if (ours(of(stock.unit))) stocks[stock.unit.value].emplace(stock.asOf, stock.patents);
    }
    std::int64_t inForce = 0;
    for (const auto& [unit, snapshots] : stocks) inForce += snapshots.begin()->second;
    values["T5"] = Ratio{static_cast<std::int64_t>(patents.size()), inForce};
}

void Naive::pledges(std::map<std::string, Measured>& values) const {
    std::set<std::int64_t> inclusive, all;
    Money amount;
    for (const auto& pledge : year.pledges) {
        const Organisation& debtor = of(pledge.debtor);
        if (!inTime(pledge.date) || !debtor.inDistrict || debtor.kind != UnitKind::Enterprise)
            continue;
        all.insert(pledge.debtor.value);
        amount += pledge.registered;
        if (isSme(debtor.size) && pledge.bankCredit <= Money::ofWan(1000))
            inclusive.insert(pledge.debtor.value);
    }
    const auto few = static_cast<std::int64_t>(inclusive.size());
    values["T3"] = few;
    values["T6"] = Ratio{few, static_cast<std::int64_t>(all.size())};
    values["T7"] = amount;
}

void Naive::rest(std::map<std::string, Measured>& values) const {
    std::int64_t filings = 0, satisfied = 0, answers = 0;
    for (const auto& filing : year.products) {
        const Organisation& firm = of(filing.enterprise);
        filings += inTime(filing.date) && firm.inDistrict && firm.kind == UnitKind::Enterprise;
    }
    for (const auto& survey : year.surveys) {
        if (!inTime(survey.date)) continue;
        satisfied += survey.satisfied + survey.fairlySatisfied;
        answers += survey.satisfied + survey.fairlySatisfied + survey.basicallySatisfied +
                   survey.dissatisfied;
    }
    values["T9"] = filings;
    values["T10"] = Ratio{satisfied, answers};
}

}  // namespace

std::map<std::string, Measured> naiveTargets(const FundYear& year, Date asOf) {
    std::map<std::string, Measured> values;
    const Naive naive{year, asOf};
    naive.licences(values);
    naive.share(values);
    naive.pledges(values);
    naive.rest(values);
    return values;
}

}  // namespace grants::test

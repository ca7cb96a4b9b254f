// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/progress/uncounted.h"

#include "domain/progress/evidence_pass.h"

#include <algorithm>

namespace grants {
namespace {

std::unique_ptr<EvidencePass> targetsUpTo(const FundYear& year, const Plan& plan, Date asOf) {
    const Rules rules = plan.rules();
    auto pass =
        std::make_unique<EvidencePass>(year, rules, Timeline::whole(rules.factWindow, asOf));
    pass->measure(plan.targets);
    return pass;
}

/// Units that come with the same paste have provisional ids below zero.
bool isRegistered(Id<Organisation> unit) {
    return unit.value >= 0;
}

bool partiesAreRegistered(const LicenceRecord& record) {
    return std::all_of(record.providers.begin(), record.providers.end(), isRegistered) &&
           std::all_of(record.recipients.begin(), record.recipients.end(), isRegistered);
}

bool partiesAreRegistered(const Pledge& pledge) {
    return isRegistered(pledge.debtor);
}

bool partiesAreRegistered(const ProductFiling& filing) {
    return isRegistered(filing.enterprise);
}

}  // namespace

std::vector<EvidenceRef> uncountedRecords(const FundYear& year, const Plan& plan, Date asOf) {
    std::vector<EvidenceRef> left;
    targetsUpTo(year, plan, asOf)->run([&](EvidenceRef record, bool counted) {
        using Kind = EvidenceRef::Kind;
        const bool measured = record.kind == Kind::Licence || record.kind == Kind::Pledge ||
                              record.kind == Kind::Product;
        if (measured && !counted) left.push_back(record);
    });
    return left;
}

UncountedCheck::UncountedCheck(const FundYear& year, const Plan& plan)
    : m_pass(targetsUpTo(year, plan, plan.rules().factWindow.last)) {}

UncountedCheck::~UncountedCheck() = default;

template <class Record>
std::optional<Finding> UncountedCheck::told(const Record& record) {
    if (!partiesAreRegistered(record) || m_pass->counts(record).value_or(true)) return std::nullopt;
    return Finding{Severity::Warning,
                   "COUNTS_FOR_NO_TARGET",
                   "",
                   translatable("plan",
                                "按各方登记的类型、规模和属地，这条记录不计入任何一项目标；"
                                "请核对各方是否选对、登记得是否正确"),
                   {}};
}

std::optional<Finding> UncountedCheck::operator()(const LicenceRecord& record) {
    return told(record);
}
std::optional<Finding> UncountedCheck::operator()(const Pledge& pledge) {
    return told(pledge);
}
std::optional<Finding> UncountedCheck::operator()(const ProductFiling& filing) {
    return told(filing);
}

}  // namespace grants

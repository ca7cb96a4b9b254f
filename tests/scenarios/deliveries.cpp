// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveries.h"

#include "support/fund_files.h"

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace grants::test {
namespace {

using UnitId = Id<Organisation>;

const Date kDelivered(2024, 9, 20);
constexpr int kFirms = 20, kUniversity = 300, kFirstFirm = 301;

/// Numbers records as they come.
class Evidence {
  public:
    Evidence(Edit& edit, const Registry& applicants) : m_edit(edit), m_applicants(applicants) {
        Organisation university = unitOf(kUniversity);
        university.kind = UnitKind::University;
        university.size = EnterpriseSize::NotApplicable;
        m_university = edit.put(university);
        for (int n = 0; n < kFirms; ++n) {
            Organisation firm = unitOf(kFirstFirm + n);
            firm.kind = UnitKind::Enterprise;
            firm.size = EnterpriseSize::Small;
            firm.techSmeNo = "KJ" + std::to_string(n);
            m_firms.push_back(edit.put(firm));
        }
    }

    void ofPlatform() {
        const UnitId platform = applicant("P1");
        for (std::size_t n = 0; n < m_firms.size(); ++n)
            license(n < 5 ? Way::OpenLicence : Way::Licence, m_university, m_firms[n], 10,
                    platform);
        for (int n = 0; n < 3; ++n) deliver(DeliverableKind::NavigationReport, platform);
        for (int n = 0; n < 5; ++n) {
            hold(ActivityKind::Operation, platform);
            hold(ActivityKind::Training, platform);
        }
        for (std::size_t n = 0; n < 5; ++n)  // 2亿元 in all, three of them inclusive
            pledge(m_firms[n], Money::ofWan(n < 3 ? 1000 : 8500), platform);
        for (std::size_t n = 0; n < 60; ++n) file(m_firms[n % m_firms.size()], platform);
    }
    void ofUniversity() {
        const UnitId university = applicant("P2");
        for (std::size_t n = 0; n < 6; ++n)
            license(n < 2 ? Way::OpenLicence : Way::Licence, university, m_firms[n], 4, {});
        for (int n = 0; n < 10; ++n) deliver(DeliverableKind::InventionApplication, university);
        m_edit.put(PatentStock{{}, university, Date(2023, 12, 31), 1000, 0});
    }
    void ofFirm() {
        const UnitId firm = applicant("P3");
        license(Way::OpenLicence, m_university, firm, 4, {});
        pledge(firm, Money::ofWan(200), {});
        for (int n = 0; n < 5; ++n) file(firm, {});
    }
    void ofAgency() {
        for (std::size_t n = 0; n < 40; ++n) file(m_firms[n % m_firms.size()], applicant("P4"));
    }

  private:
    [[nodiscard]] UnitId applicant(const std::string& project) const {
        const auto& units = m_applicants.units();
        const auto found = std::find_if(units.begin(), units.end(), [&](const Organisation& unit) {
            return unit.name == project + " 申报单位";
        });
        if (found == units.end()) throw std::logic_error("nobody applied for " + project);
        return found->id;
    }
    [[nodiscard]] std::string next(const std::string& series) {
        return series + std::to_string(100'000 + ++m_count);
    }
    void license(Way way, UnitId from, UnitId to, int patents, UnitId service) {
        LicenceRecord record;
        record.registerNo = next("X2024980");
        record.way = way;
        for (int n = 0; n < patents; ++n) record.patents.push_back(patentOf(++m_patents));
        record.providers = {from};
        record.recipients = {to};
        record.amount = Money::ofWan(1);
        record.date = kDelivered;
        record.implemented = true;
        record.service = service;
        m_edit.put(record);
    }
    void pledge(UnitId debtor, Money amount, UnitId service) {
        Pledge pledge;
        pledge.registerNo = next("Y2024980");
        pledge.debtor = pledge.pledgor = debtor;
        pledge.pledgee = "某银行";
        pledge.registered = pledge.disbursed = pledge.bankCredit = amount;
        pledge.date = kDelivered;
        pledge.service = service;
        pledge.patents = {patentOf(++m_patents)};
        m_edit.put(pledge);
    }
    void file(UnitId enterprise, UnitId service) {
        const std::string number = next("CP");
        m_edit.put(
            ProductFiling{{}, number, enterprise, "产品" + number, kDelivered, {}, service, 0});
    }
    void hold(ActivityKind kind, UnitId unit) {
        constexpr int kAttendances = 20;
        m_edit.put(Activity{{}, next("HD"), kind, "活动", kDelivered, unit, kAttendances, 0});
    }
    void deliver(DeliverableKind kind, UnitId unit) {
        m_edit.put(Deliverable{{}, next("CG"), kind, unit, "成果", kDelivered, 0});
    }

    Edit& m_edit;
    const Registry& m_applicants;
    UnitId m_university;
    std::vector<UnitId> m_firms;
    int m_count = 0, m_patents = 0;
};

/// Indicator and place in its list, as the plan lists them.
std::vector<std::pair<std::string, std::int64_t>> textsOf(const Plan& plan,
                                                          const std::string& project) {
    std::vector<std::pair<std::string, std::int64_t>> texts;
    for (const Indicator& indicator : plan.findProject(project)->indicators) {
        const auto* goal = std::get_if<QualitativeGoal>(&indicator.goal);
        const std::size_t count = goal == nullptr ? 0 : goal->deliverables.size();
        for (std::size_t at = 1; at <= count; ++at)
            texts.emplace_back(indicator.code, static_cast<std::int64_t>(at));
    }
    return texts;
}

void accept(Edit& edit, const std::string& number, const std::pair<std::string, std::int64_t>& text,
            Date on) {
    edit.put(Recognition{{}, number, text.first, text.second, true, on, "", 0});
}

}  // namespace

void enterDeliveries(Workspace& workspace) {
    const auto year = workspace.year();
    workspace.edit(Operation::Enter, "录入成效", [&](Edit& edit) {
        Evidence evidence(edit, year->registry);
        evidence.ofPlatform();
        evidence.ofUniversity();
        evidence.ofFirm();
        evidence.ofAgency();
    });
}

void acceptDeliverables(Workspace& workspace, const std::string& number, const std::string& project,
                        Date on, int missing) {
    auto texts = textsOf(workspace.plan(), project);
    texts.resize(texts.size() - static_cast<std::size_t>(missing));
    workspace.edit(Operation::Enter, "认定成果", [&](Edit& edit) {
        for (const auto& each : texts) accept(edit, number, each, on);
    });
}

void acceptLastDeliverable(Workspace& workspace, const std::string& number,
                           const std::string& project, Date on) {
    const auto texts = textsOf(workspace.plan(), project);
    workspace.edit(Operation::Enter, "认定成果",
                   [&](Edit& edit) { accept(edit, number, texts.back(), on); });
}

}  // namespace grants::test

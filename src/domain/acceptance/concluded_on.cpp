// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/acceptance/concluded_on.h"

#include "domain/cases/awards.h"
#include "domain/year/as_of.h"
#include "domain/year/record_in.h"

#include <algorithm>

namespace grants {
namespace {

std::shared_ptr<const FundYear> stoodBefore(const Casebook& book, const Decision& conclusion) {
    const std::shared_ptr<const FundYear> whole(std::shared_ptr<void>(), &book.year());
    const auto stood = asOf(whole, conclusion.date, book.plan().rules().factWindow.last);
    auto before = std::make_shared<FundYear>(*stood);
    std::vector<Decision>& decisions = before->decisions;  // in the order of their coming
    decisions.erase(std::find_if(decisions.begin(), decisions.end(),
                                 [&](const Decision& each) { return each.id == conclusion.id; }),
                    decisions.end());
    return before;
}

/// Where the whole year, of which `part` is a part, has the record.
EvidenceRef inWhole(EvidenceRef record, const FundYear& part, const FundYear& whole) {
    const auto place = [&](auto list) {
        const auto* found = recordIn(whole, (part.*list)[record.index].id);
        return static_cast<std::size_t>(found - (whole.*list).data());
    };
    return {record.kind, visitList(record.kind, place)};
}

}  // namespace

const Decision* conclusionOf(const Case& one) {
    const Decision* last = one.last("conclude");
    if (last == nullptr) return nullptr;
    const bool goesOn = isLiveAward(one) && last->result == codeText(AcceptanceOutcome::Rectify);
    return goesOn ? nullptr : last;
}

ConcludedOn::ConcludedOn(const Casebook& book, const Case& one, const Decision& conclusion)
    : m_now(one),
      m_whole(book.year()),
      m_year(stoodBefore(book, conclusion)),
      m_book(*m_year, book.plan()),
      m_then(*m_book.find(one.number())),
      m_records(m_book, conclusion.date) {}

Acceptance ConcludedOn::acceptance() const {
    Acceptance acceptance = acceptanceOf(m_book, m_then, m_records);
    acceptance.state = m_now.state;
    return acceptance;
}

std::vector<EvidenceRef> ConcludedOn::behind(const NumericGoal& goal) const {
    std::vector<EvidenceRef> records = m_records.behind(m_then, goal);
    for (EvidenceRef& each : records) each = inWhole(each, *m_year, m_whole);
    return records;
}

std::optional<Acceptance> acceptanceOn(const FundYear& year, const Plan& plan,
                                       std::string_view number, Date day) {
    const std::shared_ptr<const FundYear> whole(std::shared_ptr<void>(), &year);  // not its owner
    const auto stood = asOf(whole, day, plan.rules().factWindow.last);
    const Casebook book(*stood, plan);
    const Case* one = book.find(number);
    if (one == nullptr) return std::nullopt;
    const Decision* conclusion = conclusionOf(*one);
    if (conclusion != nullptr) return ConcludedOn(book, *one, *conclusion).acceptance();
    return acceptanceOf(book, *one, day);
}

}  // namespace grants

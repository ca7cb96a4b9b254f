// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheets/attribution_check.h"

#include <algorithm>

namespace grants {
namespace {

bool has(const std::vector<EvidenceRef>& records, EvidenceRef record) {
    return std::find(records.begin(), records.end(), record) != records.end();
}

bool concernsAny(const FundYear& year, const Case& one, const std::vector<EvidenceRef>& records) {
    return std::any_of(records.begin(), records.end(),
                       [&](EvidenceRef each) { return concerns(year, one, each); });
}

Finding warning(const char* code, Message message) {
    return {Severity::Warning, code, "", std::move(message), {}};
}

Message unrelated(const Case& one, const Attribution& row, const std::string& claimants) {
    if (claimants.empty()) {
        return translatable("import",
                            "{0}（{1}）与 {2} 无关，不能归给它；现在没有立项计入这条记录，"
                            "不用写归属")
            .with(row.application, one.unit->name, row.record);
    }
    return translatable("import",
                        "{0}（{1}）与 {2} 无关，不能归给它；计入这条记录的立项有：{3}，"
                        "请改成其中一个")
        .with(row.application, one.unit->name, row.record, claimants);
}

Message uncounted(const Attribution& row, const std::string& claimants) {
    if (claimants.empty()) {
        return translatable("import",
                            "{0} 的指标不计入 {1}，这条归属不起作用；现在没有立项计入这条记录")
            .with(row.application, row.record);
    }
    return translatable("import",
                        "{0} 的指标不计入 {1}，这条归属不起作用；计入这条记录的立项有：{2}")
        .with(row.application, row.record, claimants);
}

}  // namespace

void AttributionCheck::gather() {
    m_book.emplace(m_year, m_plan);
    for (std::size_t at = 0; at < m_year.licences.size(); ++at) {
        m_records.emplace(m_year.licences[at].registerNo,
                          EvidenceRef{EvidenceRef::Kind::Licence, at});
    }
    for (std::size_t at = 0; at < m_year.pledges.size(); ++at) {
        m_records.emplace(m_year.pledges[at].registerNo,
                          EvidenceRef{EvidenceRef::Kind::Pledge, at});
    }
    for (std::size_t at = 0; at < m_year.products.size(); ++at) {
        m_records.emplace(m_year.products[at].filingNo,
                          EvidenceRef{EvidenceRef::Kind::Product, at});
    }
    m_claimed = claimedRecords(*m_book, m_plan.rules().factWindow.last);
}

std::vector<EvidenceRef> AttributionCheck::recordsNumbered(std::string_view number) const {
    std::vector<EvidenceRef> records;
    const auto [from, to] = m_records.equal_range(number);
    for (auto each = from; each != to; ++each) records.push_back(each->second);
    return records;
}

std::string AttributionCheck::claimantsOf(const std::vector<EvidenceRef>& records) const {
    std::vector<std::string> names;
    for (const ClaimedRecord& each : m_claimed) {
        if (!has(records, each.record)) continue;
        for (const Claimant& by : each.claimants)
            names.push_back(by.award->number() + "（" + by.award->unit->name + "）");
    }
    return listed(names);
}

bool AttributionCheck::claims(const Case& one, const std::vector<EvidenceRef>& records) const {
    return std::any_of(m_claimed.begin(), m_claimed.end(), [&](const ClaimedRecord& each) {
        return has(records, each.record) &&
               std::any_of(each.claimants.begin(), each.claimants.end(),
                           [&](const Claimant& by) { return by.award == &one; });
    });
}

void AttributionCheck::operator()(const Attribution& row, std::string_view column,
                                  RowVerdict& verdict) {
    if (!m_book) gather();
    const Case* one = m_book->find(row.application);
    const std::vector<EvidenceRef> records = recordsNumbered(row.record);
    if (one == nullptr || one->project == nullptr || records.empty()) return;
    if (claims(*one, records)) return;
    const std::string claimants = claimantsOf(records);
    if (!concernsAny(m_year, *one, records))
        return refuse(verdict, column, {"NOT_CLAIMANT", unrelated(*one, row, claimants)});
    if (countableFor(*one, *m_book, records).empty())
        return warn(verdict, column, warning("NOT_COUNTED", uncounted(row, claimants)));
    warn(verdict, column,
         warning(
             "NOT_AWARDED",
             translatable("import", "{0} 现在不是有效的立项，还不计入 {1}；立项以后才按这条归属计")
                 .with(row.application, row.record)));
}

}  // namespace grants

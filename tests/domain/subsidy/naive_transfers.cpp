// SPDX-License-Identifier: GPL-3.0-or-later
#include "naive_pool.h"
#include "naive_scheme.h"

#include <algorithm>
#include <limits>

namespace grants::test {
namespace {

/// One patent of one record for one side.
struct Candidate {
    const LicenceRecord* record;
    std::string unit, role;
    PatentNumber patent;
    std::string code;    // why not, empty when it is paid
    std::string waived;  // the scope test that a free licence may fail
    [[nodiscard]] bool licence() const {
        return record->way == Way::Licence || record->way == Way::OpenLicence;
    }
    [[nodiscard]] bool stands() const { return code.empty(); }
};

class NaiveTransfers {
  public:
    NaiveTransfers(const SchemeRules& scheme, const FundYear& year, const Rules& rules, Basis basis,
                   const ProjectClaims& projects)
        : m_scheme(scheme),
          m_rates(std::get<TransferRates>(scheme.rates)),
          m_year(year),
          m_rules(rules),
          m_basis(basis),
          m_projects(projects) {
        if (m_rates.large) m_threshold = m_rates.large->threshold;
    }

    PlainResult run() {
        collect();
        dropRepeats();
        if (m_rules.largeUnit == LargeUnit::Cumulative) dropSmallWaived();
        for (const auto& candidate : m_candidates) note(candidate);
        for (auto& [key, line] : m_result.lines) line.raw = rawOf(key);
        naiveSettle(m_result, m_year, m_rules, m_scheme.unitCap.inFen(), m_scheme.pool.inFen());
        return m_result;
    }

  private:
    using Key = std::tuple<std::string, std::string, std::string>;

    void collect() {
        const auto claims = naiveClaims(m_year, m_scheme.code);
        std::map<std::string, std::map<std::string, std::string>> sides;
        for (const auto& record : m_year.licences) {
            std::vector<std::pair<std::string, std::string>> parties;
            for (const auto& provider : record.providers) {
                if (parties.empty() || m_rules.coOwner == CoOwner::Split) {
                    parties.emplace_back(codeOf(m_year, provider), "provider");
                }
            }
            parties.emplace_back(codeOf(m_year, record.recipients[0]), "recipient");
            for (const auto& [unit, role] : parties) {
                sides[record.registerNo].emplace(unit, role);
                if (m_basis == Basis::Filed && !claims.contains({unit, record.registerNo}))
                    continue;
                for (const auto patent : record.patents) add(record, unit, role, patent);
            }
        }
        if (m_basis == Basis::Filed) {
            naiveClaimFaults(m_result, m_year, m_scheme.code, sides);
        }
    }

    void add(const LicenceRecord& record, const std::string& unit, const std::string& role,
             PatentNumber patent) {
        Candidate candidate{&record, unit, role, patent, "", ""};
        const std::string scope = scopeFault(candidate);
        const bool large =
            record.amount > m_threshold || m_rules.largeUnit == LargeUnit::Cumulative;
        const bool free = m_rules.largeScope == LargeScope::Free && role == "recipient" &&
                          candidate.licence() && large;
        const bool inWindow =
            m_rules.factWindow.first <= record.date && record.date <= m_rules.factWindow.last;
        if (!inWindow) {
            candidate.code = "DATE";
        } else if (!scope.empty() && !free) {
            candidate.code = scope;
        } else {
            candidate.code = otherFault(candidate);
            candidate.waived = scope;
        }
        m_candidates.push_back(candidate);
    }

    bool isSource(const std::string& code) const {
        const auto& unit = organisation(m_year, code);
        return unit.kind == UnitKind::University || unit.kind == UnitKind::ResearchInstitute ||
               m_rules.extraUniversities.count(code) > 0;
    }

    bool isDistrictSmall(const std::string& code) const {
        const auto& unit = organisation(m_year, code);
        const bool small = unit.size == EnterpriseSize::Medium ||
                           unit.size == EnterpriseSize::Small || unit.size == EnterpriseSize::Micro;
        return unit.kind == UnitKind::Enterprise && small && unit.inDistrict;
    }

    std::string scopeFault(const Candidate& candidate) const {
        int sources = 0, small = 0;
        for (const auto& id : candidate.record->providers) sources += isSource(codeOf(m_year, id));
        for (const auto& id : candidate.record->recipients) {
            small += isDistrictSmall(codeOf(m_year, id));
        }
        const auto& unit = organisation(m_year, candidate.unit);
        const bool provider = candidate.role == "provider";
        const bool wanted = m_rules.coOwner == CoOwner::All
                                ? sources == static_cast<int>(candidate.record->providers.size())
                                : sources > 0;
        const bool tooFar =
            provider && ((m_rules.sourceLocation == SourceLocation::City && !unit.inCity) ||
                         (m_rules.sourceLocation == SourceLocation::District && !unit.inDistrict));
        if (!wanted || tooFar) return "SOURCE";
        const bool fits = provider ? small > 0 : isDistrictSmall(candidate.unit);
        return fits ? "" : "RECIPIENT";
    }

    std::string otherFault(const Candidate& candidate) const {
        const auto& record = *candidate.record;
        if (!record.implemented) return "PURPOSE";
        if (record.related && m_rules.relatedParty == RelatedParty::Reject) return "RELATED";
        bool funded = record.otherFunding;
        for (const auto& row : m_year.otherFunding) {
            if (codeOf(m_year, row.unit) != candidate.unit) continue;
            funded = funded || row.registerNo == record.registerNo ||
                     row.patent == candidate.patent ||
                     (!row.contractNo.empty() && row.contractNo == record.contractNo);
        }
        if (funded) return "OTHER_FUNDING";
        if (m_rules.projectVsScheme == ProjectVsScheme::BlockSameUnit &&
            m_projects.contains({candidate.unit, record.registerNo}))
            return "PROJECT_SUPPORT";
        const bool equity = record.way == Way::Equity;
        if (equity && m_rules.equityIsTransfer == EquityIsTransfer::No) return "EQUITY";
        const auto type = candidate.patent.type();
        const bool invention = type == PatentType::Invention || type == PatentType::PctInvention;
        return candidate.licence() || invention ? "" : "PATENT_TYPE";
    }

    Exact worth(const Candidate& candidate) const {
        if (!candidate.waived.empty()) return 0;
        if (!candidate.licence()) return m_rates.transfer.inFen();
        const bool shared = m_rules.licenceSides == LicenceSides::Shared;
        return Exact(m_rates.licence.inFen()) / Exact(shared ? 2 : 1);
    }

    bool beats(const Candidate& a, const Candidate& b) const {
        if (!(worth(a) == worth(b))) return worth(b) < worth(a);
        if (a.record->date != b.record->date) return a.record->date < b.record->date;
        return a.record->registerNo < b.record->registerNo;
    }

    bool competes(const Candidate& a, const Candidate& b) const {
        if (a.unit != b.unit || a.role != b.role || a.patent != b.patent) return false;
        if (a.role == "recipient") return m_rules.samePatent == SamePatent::HigherOnce;
        return m_rules.licensorRepeat == LicensorRepeat::OncePerPatent && a.licence() &&
               b.licence();
    }

    void dropRepeats() {
        const auto before = m_candidates;
        for (auto& candidate : m_candidates) {
            const bool beaten =
                candidate.stands() &&
                std::any_of(before.begin(), before.end(), [&](const Candidate& other) {
                    return other.stands() && competes(other, candidate) && beats(other, candidate);
                });
            if (beaten) {
                candidate.code = candidate.waived.empty() ? "SAME_PATENT" : candidate.waived;
            }
        }
    }

    /// The licensee's records with a patent that stands.
    std::map<std::string, const LicenceRecord*> licencesOf(const std::string& unit) const {
        std::map<std::string, const LicenceRecord*> records;
        for (const auto& candidate : m_candidates) {
            const bool counts = candidate.stands() && candidate.unit == unit &&
                                candidate.role == "recipient" && candidate.licence();
            if (counts) records[candidate.record->registerNo] = candidate.record;
        }
        return records;
    }

    std::int64_t licensedTo(const std::string& unit) const {
        std::int64_t total = 0;
        for (const auto& [number, record] : licencesOf(unit)) total += record->amount.inFen();
        return total;
    }

    void dropSmallWaived() {
        const auto before = *this;
        for (auto& candidate : m_candidates) {
            const bool small = before.licensedTo(candidate.unit) <= m_threshold.inFen();
            if (candidate.stands() && small && !candidate.waived.empty()) {
                candidate.code = candidate.waived;
            }
        }
    }

    void note(const Candidate& candidate) {
        const std::string& record = candidate.record->registerNo;
        if (candidate.stands()) {
            m_result.lines[{candidate.unit, record, candidate.role}].patents.insert(
                candidate.patent.text());
        } else {
            m_result.rejected.insert(
                {candidate.unit, record, candidate.patent.text(), candidate.role, candidate.code});
        }
    }

    const Candidate& anyOf(const Key& key) const {
        return *std::find_if(m_candidates.begin(), m_candidates.end(), [&](const Candidate& c) {
            return c.stands() && Key{c.unit, c.record->registerNo, c.role} == key;
        });
    }

    /// The pieces of a line, before anything large.
    Exact pieces(const Key& key) const {
        const Candidate& one = anyOf(key);
        const auto& line = m_result.lines.at(key);
        std::int64_t count = static_cast<std::int64_t>(line.patents.size());
        if (m_rules.piece == Piece::Contract) count = 1;
        if (!one.waived.empty()) count = 0;
        const Money rate = one.licence() ? m_rates.licence : m_rates.transfer;
        Exact amount = Exact(count) * Exact(rate.inFen());
        if (one.licence() && m_rules.licenceSides == LicenceSides::Shared) amount = amount / 2;
        if (one.licence() && m_rules.licenceSides == LicenceSides::Licensee &&
            one.role == "provider") {
            amount = 0;
        }
        if (one.role == "provider" && m_rules.coOwner == CoOwner::Split) {
            amount = amount / static_cast<std::int64_t>(one.record->providers.size());
        }
        return amount;
    }

    std::int64_t rawOf(const Key& key) const {
        const Candidate& one = anyOf(key);
        if (one.role != "recipient" || !one.licence()) return pieces(key).floor();
        return m_rules.largeUnit == LargeUnit::Cumulative ? togetherRaw(key, one)
                                                          : ownRaw(key, *one.record);
    }

    Exact related(Exact piecesSum, Exact large) const {
        switch (m_rules.largeRelation) {
            case LargeRelation::Add:
                return piecesSum + large;
            case LargeRelation::Replace:
                return large;
            case LargeRelation::Higher:
                break;
        }
        return piecesSum < large ? large : piecesSum;
    }

    Exact largeRate() const {
        return {Wide{m_rates.large->rate.num()}, Wide{m_rates.large->rate.den()}};
    }

    std::int64_t ownRaw(const Key& key, const LicenceRecord& record) const {
        if (record.amount <= m_threshold) return pieces(key).floor();
        Exact base = record.amount.inFen();
        if (m_rules.largeBase == LargeBase::Excess) {
            base = base - Exact(m_threshold.inFen());
        }
        return related(pieces(key), base * largeRate()).floor();
    }

    std::int64_t togetherRaw(const Key& key, const Candidate& one) const {
        const std::int64_t total = licensedTo(one.unit);
        const std::int64_t threshold = m_threshold.inFen();
        if (total <= threshold) return pieces(key).floor();
        Amounts bases;
        std::vector<Key> keys;
        for (const auto& [number, record] : licencesOf(one.unit)) {
            bases.push_back(record->amount.inFen());
            keys.push_back({one.unit, number, "recipient"});
        }
        if (m_rules.largeBase == LargeBase::Excess) bases = naiveSpread(total - threshold, bases);
        std::int64_t piecesSum = 0, largeSum = 0;
        Exact own;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const Exact large = Exact(bases[i]) * largeRate();
            piecesSum += pieces(keys[i]).floor();
            largeSum += large.floor();
            if (keys[i] == key) own = large;
        }
        if (m_rules.largeRelation != LargeRelation::Higher) {
            return related(pieces(key), own).floor();
        }
        return largeSum > piecesSum ? own.floor() : pieces(key).floor();
    }

    const SchemeRules& m_scheme;
    const TransferRates& m_rates;
    Money m_threshold = Money::ofFen(std::numeric_limits<std::int64_t>::max());  // none
    const FundYear& m_year;
    const Rules& m_rules;
    Basis m_basis;
    const ProjectClaims& m_projects;
    std::vector<Candidate> m_candidates;
    PlainResult m_result;
};

}  // namespace

PlainResult naiveTransfers(const SchemeRules& scheme, const FundYear& year, const Rules& rules,
                           Basis basis, const ProjectClaims& projects) {
    return NaiveTransfers(scheme, year, rules, basis, projects).run();
}

}  // namespace grants::test

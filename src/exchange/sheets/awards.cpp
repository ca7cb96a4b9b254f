// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/taken_up_award.h"
#include "domain/procedure/taking_up.h"
#include "exchange/sheets/award_sheet.h"
#include "exchange/sheets/named_rows.h"

#include <array>
#include <unordered_map>
#include <unordered_set>

namespace grants {
namespace {

constexpr std::string_view kAwardSheet = "立项", kAwardNumber = "立项编号",
                           kAwardAmount = "立项金额(元)", kAwardDate = "立项日期";

std::vector<Column<TakenUpAward>> awardColumns() {
    using A = TakenUpAward;
    using Kind = ColumnKind;
    return {
        column<A>({kReceiptNumber, true, Kind::Identifier, "“项目申报”表里的受理号"}, &A::receipt,
                  readNumberText),
        column<A>({kAwardNumber, true, Kind::Identifier, "立项文件上的编号，不重复"}, &A::number,
                  readNumberText),
        column<A>({kAwardAmount, true, Kind::Money, "单位：元"}, &A::amount, readMoney),
        column<A>({kAwardDate, true, Kind::Date, "如 2024-06-01"}, &A::date, readDate),
    };
}

SheetDescription<TakenUpAward> awardDescription(ImportContext& context,
                                                const std::vector<TakenUpAward>& stored) {
    knowApplications(context);
    return {.name = kAwardSheet,
            .columns = awardColumns(),
            .blank = [] { return TakenUpAward{}; },
            .key = [](const TakenUpAward& award) { return award.receipt; },
            .stored = &stored,
            .finish =
                [&context](TakenUpAward& award, const GivenColumns&, RowVerdict& verdict) {
                    requireApplication(context, award.receipt, verdict);
                }};
}

/// The column that a reason against an award is about.
std::string_view columnAbout(std::string_view code) {
    static constexpr std::array<std::string_view, 7> kOfAmount = {
        "AMOUNT",    "OVER_REQUEST", "OVER_PROPOSED", "OVER_UNIT_CAP",
        "MUNICIPAL", "OVER_LINE",    "OVER_FUND"};
    if (code == "PUBLICITY_RUNNING") return kAwardDate;
    const bool ofAmount = std::find(kOfAmount.begin(), kOfAmount.end(), code) != kOfAmount.end();
    return ofAmount ? kAwardAmount : kReceiptNumber;
}

/// The year as the import leaves it so far.
class YearAhead {
  public:
    YearAhead(const ImportContext& context, std::vector<const ImportSheet*> grounds)
        : m_context(context), m_grounds(std::move(grounds)) {}

    [[nodiscard]] const Casebook& book() {
        const std::size_t brought = broughtSoFar();
        if (!m_book || brought != m_brought) look(brought);
        return *m_book;
    }
    void add(Decision decision) {
        decision.id = {m_year.decisions.empty() ? 1 : m_year.decisions.back().id.value + 1};
        m_awards.push_back(std::move(decision));
        m_book.reset();
    }

  private:
    [[nodiscard]] std::size_t broughtSoFar() const {
        std::size_t brought = m_context.units.fresh();
        for (const ImportSheet* each : m_grounds) brought += each->pending();
        return brought;
    }
    void look(std::size_t brought) {
        m_book.reset();
        m_brought = brought;
        m_year = m_context.year;
        UnitDirectory units = m_context.units;
        m_year.registry = units.settleAhead();
        for (const ImportSheet* each : m_grounds) each->showIn(m_year, units);
        m_year.decisions.insert(m_year.decisions.end(), m_awards.begin(), m_awards.end());
        m_book.emplace(m_year, m_context.plan);
    }

    const ImportContext& m_context;
    std::vector<const ImportSheet*> m_grounds;
    std::vector<Decision> m_awards;  // that the import brings
    std::size_t m_brought = 0;
    FundYear m_year;
    std::optional<Casebook> m_book;
};

std::vector<TakenUpAward> awardsIn(const FundYear& year, const Plan& plan) {
    std::vector<TakenUpAward> awards;
    const Casebook book(year, plan);
    for (const Case& each : book.cases()) {
        if (const Decision* award = each.last("award")) {
            awards.push_back(
                {each.number(), award->issued, award->amount.value_or(Money()), award->date});
        }
    }
    return awards;
}

/// Made before the sheet that points to them.
struct StoredAwards {
    explicit StoredAwards(const ImportContext& context)
        : awards(awardsIn(context.year, context.plan)) {}
    std::vector<TakenUpAward> awards;
};

class AwardRows : private StoredAwards, public RecordSheet<TakenUpAward> {
  public:
    AwardRows(ImportContext& context, std::vector<const ImportSheet*> grounds)
        : StoredAwards(context),
          RecordSheet(context, awardDescription(context, awards)),
          m_ahead(context, std::move(grounds)) {
        for (const Decision& each : context.year.decisions)
            if (!each.issued.empty()) m_owners.emplace(each.issued, each.number);
        for (const Application& each : context.year.applications)
            m_stored.emplace(each.number, each.takenUp);
    }

  protected:
    void settle(TakenUpAward value, const ImportRow& row, RowVerdict& verdict) override {
        const TakenUpAward* stored = storedLike(value);
        if (stored != nullptr) {
            holdTo(*stored, value, verdict);
        } else if (!m_taken.contains(value.receipt)) {
            weigh(value, verdict);
        }
        if (!verdict.faults.empty()) return;
        RecordSheet::settle(std::move(value), row, verdict);
    }

  private:
    /// A decision is not altered, whatever the table says.
    void holdTo(const TakenUpAward& stored, const TakenUpAward& value, RowVerdict& verdict) const {
        const auto header = differing(value, stored, [](std::size_t) { return false; });
        if (header.empty()) return;
        refuse(verdict, header,
               {"CONFLICT", translatable("import",
                                         "{0} 已经立项：编号 {1}，金额 {2} 元，日期 {3}；立项不能"
                                         "用导入更改，要更正，请先撤回立项")
                                .with(stored.receipt, stored.number, inYuan(stored.amount),
                                      inIso(stored.date))});
    }

    void weigh(const TakenUpAward& award, RowVerdict& verdict) {
        const Importer& importer = m_context.importer;
        const Casebook& book = m_ahead.book();
        const Case& one = *book.find(award.receipt);
        if (auto fault = obstacleTo(one)) return refuse(verdict, kReceiptNumber, std::move(*fault));
        requireOwnNumber(award, verdict);
        Decision decision = decisionOf(award, one, importer.person);
        for (const Refusal& each : refusalsOfTakingUp(book, one, decision)) {
            const Finding& reason = each.finding;
            refuse(verdict, columnAbout(reason.code), {reason.code, reason.message});
        }
        if (!verdict.faults.empty()) return;
        m_taken.insert(award.receipt);
        m_context.awards[award.receipt] = award.amount;
        m_owners.emplace(award.number, award.receipt);
        m_ahead.add(std::move(decision));
    }

    /// From who imports, whatever the award says.
    [[nodiscard]] std::optional<Fault> obstacleTo(const Case& one) const {
        const Importer& importer = m_context.importer;
        const Asker asker{importer.person, importer.name, m_context.year.people};
        const std::vector<Id<Person>> entered = enteredBy(*one.application);
        if (faultAgainst<TakenUpAward>(importer.withheld) == nullptr)
            return obstacleToTakingUp(one, asker, entered);
        return lacksRight(kNeeds<TakenUpAward>.operation, asker, apartFromTakingUp(one, entered));
    }

    /// Of what is stored the trail knows; whose state the import itself brings, the importer.
    [[nodiscard]] std::vector<Id<Person>> enteredBy(const Application& application) const {
        const auto stored = m_stored.find(application.number);
        if (stored == m_stored.end() || stored->second != application.takenUp)
            return {m_context.importer.person};
        const EnteredBy& known = m_context.importer.enteredBy;
        const auto who = known.find(application.number);
        return who == known.end() ? std::vector<Id<Person>>() : who->second;
    }

    void requireOwnNumber(const TakenUpAward& award, RowVerdict& verdict) const {
        const auto owner = m_owners.find(award.number);
        if (owner == m_owners.end()) return;
        refuse(verdict, kAwardNumber,
               {std::string(kAwardNumberTaken),
                translatable("import", "立项编号 {0} 已用于 {1}，一个编号只用一次，请核对")
                    .with(award.number, owner->second)});
    }

    YearAhead m_ahead;
    std::unordered_map<std::string, std::string> m_stored;  // state of taking up by 受理号
    std::unordered_map<std::string, std::string> m_owners;  // 受理号 by 立项编号
    std::unordered_set<std::string> m_taken;                // that this import awards
};

}  // namespace

SheetPtr awardSheet(ImportContext& context, std::vector<const ImportSheet*> grounds) {
    return std::make_unique<AwardRows>(context, std::move(grounds));
}

}  // namespace grants

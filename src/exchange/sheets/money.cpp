// SPDX-License-Identifier: GPL-3.0-or-later
// 下达, 调剂 and 拨付: the fund's money as it was before the program was taken up (projects §6,
// §7).
#include "domain/lines/lines.h"
#include "domain/procedure/taken_up_money.h"
#include "exchange/sheets/named_rows.h"

#include <algorithm>
#include <array>
#include <memory>

namespace grants {
namespace {

constexpr std::string_view kAppropriationSheet = "下达", kReallocationSheet = "调剂",
                           kPaymentSheet = "拨付", kMove = "编号";
constexpr std::string_view kMoneyAmount = "金额(元)", kGaining = "调入", kBatch = "批次",
                           kPayee = "单位代码", kPaymentKind = "类型", kVoucher = "凭证号";
constexpr std::array<std::string_view, 4> kPaymentKinds = {"首款", "尾款", "奖补", "追回"};

std::vector<Column<Appropriation>> appropriationColumns() {
    using A = Appropriation;
    using Kind = ColumnKind;
    return {
        column<A>({"文号", true, Kind::Identifier, "下达资金的文件"}, &A::ref, readNumberText),
        column<A>({kMoneyAmount, true, Kind::Money, "单位：元"}, &A::amount, readMoney),
        column<A>({"日期", true, Kind::Date, "如 2024-05-20"}, &A::date, readDate),
    };
}

std::vector<Column<Reallocation>> reallocationColumns(const Plan& plan) {
    using R = Reallocation;
    using Kind = ColumnKind;
    const auto lines = lineCodes(plan);
    return {
        column<R>({kMove, true, Kind::Identifier}, &R::number, readNumberText),
        column<R>({"调出", true, Kind::Option, "从下拉列表里选", lines}, &R::from,
                  readerOfCode(lines)),
        column<R>({kGaining, true, Kind::Option, "从下拉列表里选", lines}, &R::to,
                  readerOfCode(lines)),
        column<R>({kMoneyAmount, true, Kind::Money, "单位：元"}, &R::amount, readMoney),
        column<R>({"批准文号", true, Kind::Identifier}, &R::ref, readNumberText),
        column<R>({"日期", true, Kind::Date, "批准日期"}, &R::date, readDate),
    };
}

/// One of the two columns that say what is paid: the field as this one sees it, empty when the
/// other says it.
Column<Payment> reasonColumn(ColumnDescriptor descriptor, std::string_view other,
                             std::function<bool(const Payment&)> mine) {
    Column<Payment> made = column<Payment>(std::move(descriptor), &Payment::reason, readNumberText);
    made.instead = other;
    const auto own = [mine](const Payment& payment) {
        return mine(payment) ? payment.reason : std::string();
    };
    made.same = [own](const Payment& a, const Payment& b) { return own(a) == own(b); };
    made.sameText = made.same;
    made.text = [own](const Payment& payment, const Registry&) { return own(payment); };
    made.copy = [own, mine](const Payment& from, Payment& to) {
        if (const std::string reason = own(from); !reason.empty() || mine(to)) to.reason = reason;
    };
    return made;
}

std::vector<Column<Payment>> paymentColumns(const Plan& plan) {
    using P = Payment;
    using Kind = ColumnKind;
    const auto isBatch = [&plan](const Payment& payment) {
        return schemeOfBatch(payment.reason, plan) != nullptr;
    };
    return {
        column<P>({"拨付编号", true, Kind::Identifier}, &P::number, readNumberText),
        reasonColumn({kReceiptNumber, false, Kind::Identifier, "付项目款的填，奖补填批次"}, kBatch,
                     [isBatch](const Payment& payment) { return !isBatch(payment); }),
        reasonColumn({kBatch, false, Kind::Identifier, "付奖补的填，如 S1-2024-01"}, kReceiptNumber,
                     isBatch),
        column<P>({kPayee, true, Kind::Identifier, "收款单位的统一社会信用代码"}, &P::unit,
                  readUnit),
        optionColumn<P>(
            {kPaymentKind, true, Kind::Option, "从下拉列表里选", optionsOf(kPaymentKinds)},
            &P::kind),
        column<P>({kMoneyAmount, true, Kind::Money, "单位：元；追回的也填正数"}, &P::amount,
                  readMoney),
        column<P>({"拨付日期", true, Kind::Date, "如 2024-07-01"}, &P::date, readDate),
        column<P>({kVoucher, false, Kind::Identifier}, &P::voucher, readNumberText),
    };
}

void requireAmount(Money amount, RowVerdict& verdict) {
    if (amount > Money()) return;
    refuse(verdict, kMoneyAmount,
           {"AMOUNT_ZERO", translatable("import", "金额要大于 0，请填写金额")});
}

/// Whether a row says what is stored: it neither comes nor changes.
template <class T>
bool isStored(const T& value, const std::vector<T>& stored) {
    return std::find(stored.begin(), stored.end(), value) != stored.end();
}

void finishReallocation(const ImportContext& context, const Reallocation& moved,
                        RowVerdict& verdict) {
    requireAmount(moved.amount, verdict);
    if (moved.from == moved.to) {
        refuse(verdict, kGaining,
               {"SAME_LINE", translatable("import", "调出和调入是同一项资金，请改成不同的两项")});
    }
    if (!context.importer.person || isStored(moved, context.year.reallocations)) return;
    if (auto fault = obstacleToTakingUp(moved, context.year))
        refuse(verdict, kMove, std::move(*fault));
}

/// What a file with people lets come as paid before, row after row.
class TakenUp {
  public:
    explicit TakenUp(const ImportContext& context)
        : m_context(context),
          m_cases(context.year, context.plan),
          m_book(m_cases),
          m_payments(m_book) {}

    void add(const Payment& payment) { m_payments.add(payment); }
    [[nodiscard]] std::optional<Fault> obstacleTo(const Payment& payment) {
        const auto award = m_context.awards.find(payment.reason);
        if (award != m_context.awards.end()) m_payments.award(payment.reason, award->second);
        if (auto fault = m_payments.beforeTheAward(payment)) return fault;
        return m_payments.obstacleToTakingUp(payment);
    }

  private:
    const ImportContext& m_context;
    const Casebook m_cases;
    const Paybook m_book;
    TakenUpPayments m_payments;
};
/// Made for the first row that needs it.
using TakenUpPtr = std::shared_ptr<std::optional<TakenUp>>;

void requireTakenUp(const ImportContext& context, TakenUp& takenUp, const Payment& payment,
                    RowVerdict& verdict) {
    auto fault = takenUp.obstacleTo(payment);
    if (!fault) return;
    const bool ofBatch = schemeOfBatch(payment.reason, context.plan) != nullptr;
    const bool ofReason = fault->code == "BEGINS_HERE" || fault->code == "NOT_DUE";
    refuse(verdict, ofReason ? (ofBatch ? kBatch : kReceiptNumber) : kMoneyAmount,
           std::move(*fault));
}

void finishBatchPayment(const Payment& payment, RowVerdict& verdict) {
    if (payment.kind == PaymentKind::Subsidy || payment.kind == PaymentKind::Recovery) return;
    refuse(verdict, kPaymentKind,
           {"PAYMENT_KIND", translatable("import", "按批次付的是奖补，请把类型改成奖补或追回")});
}

void finishProjectPayment(const ImportContext& context, const Payment& payment,
                          RowVerdict& verdict) {
    requireApplication(context, payment.reason, verdict);
    if (payment.kind == PaymentKind::Subsidy) {
        refuse(verdict, kPaymentKind,
               {"PAYMENT_KIND", translatable("import", "奖补按批次付，请填批次，或改正类型")});
    }
    const auto known = context.applications.find(payment.reason);
    if (known == context.applications.end() || known->second.unit == payment.unit) return;
    refuse(
        verdict, kPayee,
        {"NOT_APPLICANT", translatable("import", "{0} 不是这个单位申报的，请核对单位代码和受理号")
                              .with(payment.reason)});
}

void finishPayment(const ImportContext& context, const Payment& payment, const GivenColumns& given,
                   RowVerdict& verdict) {
    requireAmount(payment.amount, verdict);
    if (payment.reason.empty()) {
        return refuse(verdict, kReceiptNumber,
                      {"REQUIRED", translatable("import", "受理号和批次都没有填，请填其中一个")});
    }
    if (given(kReceiptNumber) && given(kBatch)) {
        return refuse(
            verdict, kBatch,
            {"ONE_REASON", translatable("import", "受理号和批次只能填一个，请删去另一个")});
    }
    if (schemeOfBatch(payment.reason, context.plan) != nullptr)
        return finishBatchPayment(payment, verdict);
    if (given(kBatch)) {
        return refuse(verdict, kBatch,
                      {"UNKNOWN_SCHEME",
                       translatable("import", "批次 {0} 不是方案里哪一项奖补的，请写成 S1-2024-01")
                           .with(payment.reason)});
    }
    finishProjectPayment(context, payment, verdict);
}

/// No rule asks for it, so that the payment is taken all the same.
void noteVoucher(const Payment& payment, RowVerdict& verdict) {
    if (!payment.voucher.empty()) return;
    warn(verdict, kVoucher,
         Finding{Severity::Warning,
                 "DOCUMENT_NUMBER",
                 "",
                 translatable("import", "没有凭证号，请核对后补上"),
                 {}});
}

SheetDescription<Appropriation> appropriationDescription(ImportContext& context) {
    return {.name = kAppropriationSheet,
            .columns = appropriationColumns(),
            .blank = [] { return Appropriation{}; },
            .key = [](const Appropriation& each) { return each.ref; },
            .stored = &context.year.appropriations,
            .finish = [](Appropriation& each, const GivenColumns&,
                         RowVerdict& verdict) { requireAmount(each.amount, verdict); }};
}

SheetDescription<Reallocation> reallocationDescription(ImportContext& context) {
    return {
        .name = kReallocationSheet,
        .columns = reallocationColumns(context.plan),
        .blank =
            [] {
                Reallocation moved;
                moved.takenUp = "approved";
                return moved;
            },
        .key = [](const Reallocation& each) { return each.number; },
        .stored = &context.year.reallocations,
        .finish = [&context](Reallocation& each, const GivenColumns&,
                             RowVerdict& verdict) { finishReallocation(context, each, verdict); }};
}

/// In a file with people: what is held against what was decided here.
void finishTakenUp(const ImportContext& context, const TakenUpPtr& takenUp, const Payment& payment,
                   RowVerdict& verdict) {
    if (!context.importer.person || !verdict.faults.empty()) return;
    if (isStored(payment, context.year.payments)) return;
    if (!*takenUp) takenUp->emplace(context);
    requireTakenUp(context, **takenUp, payment, verdict);
}

SheetDescription<Payment> paymentDescription(ImportContext& context) {
    knowApplications(context);
    const auto takenUp = std::make_shared<std::optional<TakenUp>>();
    return {.name = kPaymentSheet,
            .columns = paymentColumns(context.plan),
            .blank =
                [] {
                    Payment payment;
                    payment.takenUp = "paid";
                    return payment;
                },
            .key = [](const Payment& each) { return each.number; },
            .stored = &context.year.payments,
            .finish =
                [&context, takenUp](Payment& each, const GivenColumns& given, RowVerdict& verdict) {
                    finishPayment(context, each, given, verdict);
                    noteVoucher(each, verdict);
                    finishTakenUp(context, takenUp, each, verdict);
                },
            .settle = [](Payment& each,
                         const UnitDirectory& units) { each.unit = units.real(each.unit); },
            .brought =
                [takenUp](const Payment& each) {
                    if (*takenUp) (*takenUp)->add(each);
                }};
}

}  // namespace

template <>
struct SheetOf<Appropriation> {
    static constexpr SheetKind kKind =
        described<Appropriation, appropriationDescription>(kAppropriationSheet);
};
template SheetKind sheetKind<Appropriation>();

template <>
struct SheetOf<Reallocation> {
    static constexpr SheetKind kKind =
        described<Reallocation, reallocationDescription>(kReallocationSheet);
};
template SheetKind sheetKind<Reallocation>();

template <>
struct SheetOf<Payment> {
    static constexpr SheetKind kKind = described<Payment, paymentDescription>(kPaymentSheet);
};
template SheetKind sheetKind<Payment>();

}  // namespace grants

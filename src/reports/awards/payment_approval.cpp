// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/awards/payment_approval.h"

#include "base/error.h"
#include "domain/cases/awards.h"
#include "domain/payments/dues.h"
#include "domain/plan/tranches.h"
#include "reports/awards/award_figures.h"
#include "reports/figures/named_cases.h"
#include "reports/figures/official.h"

namespace grants {
namespace {

Message titleOfApproval() {
    return translatable("reports", "拨款审批表");
}

/// One payment's page.
class ApprovalPage {
  public:
    ApprovalPage(const AwardFigures& figures, const PaymentCase& one)
        : m_figures(figures),
          m_say(figures.say),
          m_one(one),
          m_payment(*one.payment),
          m_case(figures.cases.find(one.payment->reason)),
          m_unit(figures.year->registry.at(one.payment->unit)),
          m_before(paidBefore()),
          m_openBefore(openBefore()) {}

    [[nodiscard]] BookSheet made(std::size_t number) const;

  private:
    [[nodiscard]] Money paidBefore() const;
    [[nodiscard]] Money openBefore() const;
    [[nodiscard]] std::optional<Money> granted() const;
    [[nodiscard]] std::string clauses() const;
    [[nodiscard]] std::string computation() const;
    [[nodiscard]] std::string firstComputation() const;
    [[nodiscard]] std::string lastComputation() const;
    void add(BookSheet& sheet, const Message& left, BookValue value, const Message& right,
             BookValue beside) const;
    void addParties(BookSheet& sheet) const;
    void addMoney(BookSheet& sheet) const;
    [[nodiscard]] std::string payee(std::string Organisation::*field) const;
    void addOpinions(BookSheet& sheet) const;

    const AwardFigures& m_figures;
    const Translator& m_say;
    const PaymentCase& m_one;
    const Payment& m_payment;
    const Case* m_case;  // null of a batch
    const Organisation& m_unit;
    Money m_before;      // what it kept when this was asked for
    Money m_openBefore;  // what was asked for before this, and is neither paid nor rejected
};

BookSheet ApprovalPage::made(std::size_t number) const {
    BookSheet sheet = officialSheet(m_figures, numberedName(number, m_payment.number),
                                    translatable("awardReports", "专利转化专项资金拨款审批表"),
                                    translatable("awardReports", "单位：元"));
    sheet.columns = formColumns(m_say);
    addParties(sheet);
    addMoney(sheet);
    addOpinions(sheet);
    addOverrides(m_figures, m_payment.number, m_one.standing, sheet.notes);
    sheet.signatures = {m_say(translatable("awardReports", "经办：")),
                        m_say(translatable("awardReports", "复核：")),
                        m_say(translatable("awardReports", "(盖章)"))};
    return sheet;
}

Money ApprovalPage::paidBefore() const {
    Money kept;
    for (const PaymentCase* each : m_figures.payments.of(m_payment.reason)) {
        const auto day = each->paidOn();
        if (each == &m_one || each->payment->unit != m_payment.unit) continue;
        if (!day || *day > m_payment.date) continue;
        each->isRecovery() ? kept -= each->payment->amount : kept += each->payment->amount;
    }
    return kept;
}

Money ApprovalPage::openBefore() const {
    Money open;
    for (const PaymentCase* each : m_figures.payments.of(m_payment.reason)) {
        if (each == &m_one) break;  // they stand in the order of their coming
        if (each->isOpen() && each->payment->unit == m_payment.unit) open += each->payment->amount;
    }
    return open;
}

std::optional<Money> ApprovalPage::granted() const {
    return m_case == nullptr ? std::nullopt : awardedAmount(*m_case);
}

std::string ApprovalPage::clauses() const {
    const std::string line(m_figures.payments.lineOf(m_payment));
    const Plan& plan = m_figures.input.plan;
    const SupportProject* project = plan.findProject(line);
    const SubsidyScheme* scheme = plan.findScheme(line);
    const std::string own = project != nullptr  ? project->clause
                            : scheme != nullptr ? scheme->clause
                                                : std::string();
    const std::string& tranche = plan.findParameter("tranche")->clause;
    return m_say(translatable("awardReports", "{0}；{1}(拨付节点)").with(own, tranche));
}

std::string ApprovalPage::computation() const {
    if (m_case == nullptr) {
        return m_say(translatable("awardReports", "批次 {0} 的测算结果。").with(m_payment.reason));
    }
    std::string words =
        m_payment.kind == PaymentKind::First ? firstComputation() : lastComputation();
    if (!m_openBefore.isZero()) {
        words += m_say(translatable("awardReports", "其中 {0} 元已另行申请，还在办理。")
                           .with(inYuan(m_openBefore)));
    }
    return words;
}

std::string ApprovalPage::lastComputation() const {
    const Money last = finalAmount(*m_case).value_or(Money());
    return m_say(
        translatable("awardReports", "验收后的最终金额 {0} 元，减已拨 {1} 元，应拨 {2} 元。")
            .with(inYuan(last), inYuan(m_before), inYuan(last - m_before)));
}

std::string ApprovalPage::firstComputation() const {
    const auto shares = tranchesOf(m_case->application->project, m_figures.input.plan);
    const Money share = firstInstalment(*m_case, m_figures.input.plan).value_or(Money());
    const Decision* signature = m_case->last("sign");
    const std::string signedOn =
        signature == nullptr
            ? std::string()
            : m_say(
                  translatable("awardReports", "任务书签订于 {0}。").with(inIso(signature->date)));
    return signedOn +
           m_say(translatable("awardReports",
                              "批准总额 {0} 元 × {1} = {2} 元(取到元)，减已拨 {3} 元，"
                              "应拨 {4} 元。")
                     .with(inYuan(granted().value_or(Money())), inPercent(shares.front()),
                           inYuan(share), inYuan(m_before), inYuan(share - m_before)));
}

void ApprovalPage::add(BookSheet& sheet, const Message& left, BookValue value, const Message& right,
                       BookValue beside) const {
    sheet.rows.push_back(
        {BookRow::Kind::Plain, {m_say(left), std::move(value), m_say(right), std::move(beside)}});
}

void ApprovalPage::addParties(BookSheet& sheet) const {
    const bool isAward = m_case != nullptr;
    add(sheet, translatable("awardReports", "单位"), payee(&Organisation::name),
        translatable("awardReports", "统一社会信用代码"), std::string(m_unit.code.text()));
    add(sheet, translatable("awardReports", "支持项目"),
        lineWords(m_figures, m_figures.payments.lineOf(m_payment)),
        translatable("awardReports", "项目名称"),
        isAward ? m_case->application->title : std::string());
    add(sheet,
        isAward ? translatable("awardReports", "立项编号") : translatable("awardReports", "批次"),
        isAward ? std::string(awardNumber(*m_case)) : m_payment.reason,
        translatable("awardReports", "立项文号"),
        isAward ? awardReference(*m_case) : std::string());
    add(sheet, translatable("awardReports", "拨付编号"), m_payment.number,
        translatable("awardReports", "类型"), kindWords(m_figures, m_payment.kind));
}

/// What was approved is never told as if it were what stands there since.
std::string ApprovalPage::payee(std::string Organisation::*field) const {
    const std::string& now = m_unit.*field;
    const auto& former = m_figures.input.formerPayees;
    const auto found = former.find(m_payment.number);
    if (found == former.end() || m_one.last("approve") == nullptr) return now;
    if (!found->second) return m_say(translatable("awardReports", "{0}(批准以后改过)").with(now));
    const std::string& then = (*found->second).*field;
    if (then == now) return now;
    return m_say(translatable("awardReports", "批准时 {0}，现在 {1}").with(then, now));
}

void ApprovalPage::addMoney(BookSheet& sheet) const {
    add(sheet, translatable("awardReports", "批准总额"), cellOf(granted()),
        translatable("awardReports", "已拨"), m_before);
    add(sheet, translatable("awardReports", "本次申请"), m_payment.amount,
        translatable("awardReports", "大写"), inCapitals(m_payment.amount));
    add(sheet, translatable("awardReports", "开户行"), payee(&Organisation::bank),
        translatable("awardReports", "账号"), payee(&Organisation::account));
    add(sheet, translatable("awardReports", "依据"), clauses(),
        translatable("awardReports", "计算"), computation());
}

void ApprovalPage::addOpinions(BookSheet& sheet) const {
    // Room to write above the line that is signed.
    const std::string box =
        "\n\n\n" + m_say(translatable("awardReports", "签字：              日期：    年  月  日"));
    add(sheet, translatable("awardReports", "科室意见"), box,
        translatable("awardReports", "财务意见"), box);
    add(sheet, translatable("awardReports", "分管领导意见"), box,
        translatable("awardReports", "主要领导意见"), box);
}

bool isWanted(const AwardFigures& figures, const PaymentCase& one, bool named) {
    const std::string& project = figures.input.scope.project;
    if (one.isRecovery()) return false;
    if (!project.empty() && figures.payments.lineOf(*one.payment) != project) return false;
    return one.isOpen() || (named && one.isPaid());
}

std::vector<const PaymentCase*> wantedPayments(const AwardFigures& figures) {
    std::vector<const PaymentCase*> wanted;
    const auto take = [&](const PaymentCase& one, bool named) {
        if (isWanted(figures, one, named)) wanted.push_back(&one);
    };
    const auto named = namedCases(figures.cases, figures.input.scope);
    for (const Case* each : named) {
        const auto payments = figures.payments.of(each->number());
        // What is paid is printed for the files alone: never among what is to be signed.
        const bool waits = std::any_of(payments.begin(), payments.end(), [](const auto* one) {
            return one->isOpen() && !one->isRecovery();
        });
        for (const PaymentCase* payment : payments) take(*payment, !waits);
    }
    if (!named.empty()) return wanted;
    for (const PaymentCase& each : figures.payments.payments()) take(each, false);
    return wanted;
}

}  // namespace

Book paymentApprovals(const ReportInput& input, const Translator& translator) {
    const AwardFigures figures(input, translator);
    const auto wanted = wantedPayments(figures);
    if (wanted.empty()) {
        throw Error(ErrorKind::Usage,
                    translatable("awardReports", "没有要审批的拨付；请先申请拨付。"));
    }
    Book book = officialBook(input, translator, titleOfApproval());
    for (const PaymentCase* each : wanted)
        book.sheets.push_back(ApprovalPage(figures, *each).made(book.sheets.size() + 1));
    return book;
}

}  // namespace grants

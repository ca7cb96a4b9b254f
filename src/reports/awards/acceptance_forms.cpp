// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/awards/acceptance_forms.h"

#include "base/error.h"
#include "domain/acceptance/concluded_on.h"
#include "domain/cases/awards.h"
#include "reports/awards/award_figures.h"
#include "reports/figures/goal_cells.h"
#include "reports/figures/named_cases.h"
#include "reports/figures/official.h"

#include <algorithm>

namespace grants {
namespace {

std::string outcomeWords(const Translator& say, std::optional<AcceptanceOutcome> outcome) {
    if (!outcome) return say(translatable("awardReports", "无法计算"));
    switch (*outcome) {
        case AcceptanceOutcome::Pass:
            return say(translatable("awardReports", "通过"));
        case AcceptanceOutcome::Reduce:
            return say(translatable("awardReports", "核减后通过"));
        case AcceptanceOutcome::Rectify:
            return say(translatable("awardReports", "整改"));
        case AcceptanceOutcome::Fail:
            return say(translatable("awardReports", "不通过"));
    }
    return {};
}

/// The one that was decided last; null when there is none, and while another is awaited.
const Decision* printedConclusion(const Case& one) {
    return one.state == "in_acceptance" ? nullptr : one.last("conclude");
}

/// One application's form.
class AcceptanceForm {
  public:
    AcceptanceForm(const AwardFigures& figures, const Case& one)
        : m_figures(figures),
          m_say(figures.say),
          m_one(one),
          m_conclusion(printedConclusion(one)),
          m_acceptance(worked()) {}

    [[nodiscard]] BookSheet made(std::size_t number) const;

  private:
    [[nodiscard]] Acceptance worked() const;
    [[nodiscard]] std::vector<BookColumn> columns() const;
    [[nodiscard]] BookRow indicatorRow(const DeliveredIndicator& each) const;
    [[nodiscard]] BookRow deliverableRow(const DeliveredText& each) const;
    [[nodiscard]] std::string deliverableOf(const DeliveredText& each) const;
    [[nodiscard]] std::string moneyLine() const;
    [[nodiscard]] std::string conclusionLine() const;

    const AwardFigures& m_figures;
    const Translator& m_say;
    const Case& m_one;
    const Decision* m_conclusion;
    Acceptance m_acceptance;
};

BookSheet AcceptanceForm::made(std::size_t number) const {
    BookSheet sheet = officialSheet(m_figures, numberedName(number, m_one.number()),
                                    translatable("awardReports", "专利转化专项资金项目验收表"),
                                    translatable("awardReports", "金额单位：元"));
    sheet.headLines.push_back(caseHead(m_figures, m_one));
    sheet.columns = columns();
    for (const DeliveredIndicator& each : m_acceptance.indicators)
        sheet.rows.push_back(indicatorRow(each));
    for (const DeliveredText& each : m_acceptance.deliverables)
        sheet.rows.push_back(deliverableRow(each));
    sheet.notes = {moneyLine(), conclusionLine()};
    addOverrides(m_figures, m_one.number(), m_one.standing, sheet.notes);
    sheet.signatures = {m_say(translatable("awardReports", "专家组长：")),
                        m_say(translatable("awardReports", "专家签名：")),
                        m_say(translatable("awardReports", "承担单位(盖章)：")),
                        m_say(translatable("awardReports", "验收单位(盖章)：")),
                        m_say(translatable("awardReports", "日期：    年  月  日"))};
    return sheet;
}

/// What it was concluded on, or stands at the cut-off.
Acceptance AcceptanceForm::worked() const {
    if (m_conclusion != nullptr)
        return ConcludedOn(m_figures.cases, m_one, *m_conclusion).acceptance();
    return acceptanceOf(m_figures.cases, m_one, m_figures.input.asOf);
}

std::vector<BookColumn> AcceptanceForm::columns() const {
    const auto figure = [this](const Message& title) {
        return BookColumn{m_say(title), ColumnFormat::MixedYuan, 16};
    };
    return {{m_say(translatable("awardReports", "编号")), ColumnFormat::Centred, 9},
            {m_say(translatable("awardReports", "指标")), ColumnFormat::Text, 46},
            figure(translatable("awardReports", "方案值")),
            figure(translatable("awardReports", "承诺值")),
            figure(translatable("awardReports", "实际值")),
            {m_say(translatable("awardReports", "单位")), ColumnFormat::Centred, 8},
            {m_say(translatable("awardReports", "完成率")), ColumnFormat::Percent, 10},
            {m_say(translatable("awardReports", "是否完成")), ColumnFormat::Centred, 10},
            {m_say(translatable("awardReports", "佐证")), ColumnFormat::Text, 18},
            {m_say(translatable("awardReports", "专家结论")), ColumnFormat::Text, 18}};
}

BookRow AcceptanceForm::indicatorRow(const DeliveredIndicator& each) const {
    const auto proof = std::find_if(m_one.commitments.begin(), m_one.commitments.end(),
                                    [&](const Commitment* commitment) {
                                        return commitment->indicator == each.indicator->code;
                                    });
    return {BookRow::Kind::Plain,
            {each.indicator->code, planText(m_say, each.indicator->text, each.indicator->textEn),
             quantityCell(each.goal().value),
             each.committed ? quantityCell(*each.committed) : BookValue(),
             measuredCell(each.delivered, m_say), each.goal().unit,
             each.completion ? BookValue(*each.completion) : BookValue(),
             m_say(each.met ? translatable("awardReports", "完成")
                            : translatable("awardReports", "未完成")),
             proof == m_one.commitments.end() ? std::string() : (*proof)->proof, BookValue()}};
}

BookRow AcceptanceForm::deliverableRow(const DeliveredText& each) const {
    return {BookRow::Kind::Plain,
            {each.indicator->code, std::string(each.text), BookValue(), BookValue(), BookValue(),
             BookValue(), BookValue(),
             m_say(each.accepted ? translatable("awardReports", "认定")
                                 : translatable("awardReports", "未认定")),
             deliverableOf(each), BookValue()}};
}

/// 成果编号 by which it was accepted.
std::string AcceptanceForm::deliverableOf(const DeliveredText& each) const {
    for (const Recognition* recognition : m_one.recognitions) {
        const bool same = recognition->indicator == each.indicator->code &&
                          recognition->number == each.index && recognition->accepted;
        if (same) return recognition->deliverable;
    }
    return {};
}

std::string AcceptanceForm::moneyLine() const {
    const Balance balance = m_figures.payments.balanceOf(m_one.number());
    const Money awarded = m_acceptance.awarded.value_or(Money());
    return m_say(translatable("awardReports",
                              "经费：批复 {0} 元，实际拨付 {1} 元，追回 {2} 元，结余 {3} 元。")
                     .with(inYuan(awarded), inYuan(balance.paid), inYuan(balance.returned),
                           inYuan(awarded - balance.kept())));
}

std::string AcceptanceForm::conclusionLine() const {
    const std::string completion =
        m_acceptance.completion ? inPercent(*m_acceptance.completion) : std::string("-");
    const std::string accepted = std::to_string(m_acceptance.accepted()) + "/" +
                                 std::to_string(m_acceptance.deliverables.size());
    if (m_conclusion == nullptr) {
        return m_say(translatable("awardReports",
                                  "完成率 {0}，定性成果认定 {1} 项；按现有数据，结论应为：{2}。")
                         .with(completion, accepted, outcomeWords(m_say, m_acceptance.outcome)));
    }
    const auto last = finalAmount(m_one);
    return m_say(
        translatable("awardReports",
                     "完成率 {0}，定性成果认定 {1} 项；{2} 验收结论：{3}；最终金额 {4} 元。")
            .with(completion, accepted, inIso(m_conclusion->date),
                  outcomeWords(m_say, outcomeNamed(m_conclusion->result)),
                  last ? inYuan(*last) : std::string("-")));
}

std::vector<const Case*> formsOf(const AwardFigures& figures) {
    std::vector<const Case*> cases = namedCases(figures.cases, figures.input.scope);
    if (!cases.empty()) return cases;
    const std::string& project = figures.input.scope.project;
    for (const Case& each : figures.cases.cases()) {
        if (!project.empty() && each.application->project != project) continue;
        if (each.state == "in_acceptance" || each.last("conclude") != nullptr)
            cases.push_back(&each);
    }
    return cases;
}

}  // namespace

Book acceptanceForms(const ReportInput& input, const Translator& translator) {
    const AwardFigures figures(input, translator);
    const auto cases = formsOf(figures);
    if (cases.empty()) {
        throw Error(ErrorKind::Usage,
                    translatable("awardReports", "没有验收表可打印：没有申请验收的项目。"));
    }
    Book book = officialBook(input, translator, translatable("reports", "验收表"));
    for (const Case* each : cases)
        book.sheets.push_back(AcceptanceForm(figures, *each).made(book.sheets.size() + 1));
    return book;
}

}  // namespace grants

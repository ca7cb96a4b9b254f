// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/awards.h"
#include "domain/plan/task_places.h"
#include "reports/awards/task_sheets.h"
#include "reports/figures/official.h"

namespace grants {
namespace {

// To be written by hand.
constexpr const char* kBlank = "＿＿＿＿＿＿";

std::string orBlank(std::string text) {
    return text.empty() ? kBlank : text;
}

/// The parties and the articles of one award.
class TaskArticles {
  public:
    TaskArticles(const AwardFigures& figures, const Case& one)
        : m_figures(figures),
          m_say(figures.say),
          m_plan(figures.input.plan),
          m_one(one),
          m_rules(m_plan.rules()),
          m_amount(awardedAmount(one)) {}

    [[nodiscard]] BookSheet made(std::size_t number) const;

  private:
    void add(BookSheet& sheet, const Message& label, std::string text) const;
    void addParties(BookSheet& sheet) const;
    void addTask(BookSheet& sheet) const;
    void addArticles(BookSheet& sheet) const;
    [[nodiscard]] std::string term() const;
    [[nodiscard]] std::string money() const;
    [[nodiscard]] std::string projectName() const;
    [[nodiscard]] std::string valueOf(TaskPlace place) const;
    [[nodiscard]] std::string moneyPlace(TaskPlace place) const;
    [[nodiscard]] std::string rulePlace(TaskPlace place) const;

    const AwardFigures& m_figures;
    const Translator& m_say;
    const Plan& m_plan;
    const Case& m_one;
    Rules m_rules;
    std::optional<Money> m_amount;
};

BookSheet TaskArticles::made(std::size_t number) const {
    BookSheet sheet =
        officialSheet(m_figures, numberedName(number, m_say(translatable("taskBook", "任务书"))),
                      translatable("taskBook", "专利转化专项资金项目任务书"), {});
    sheet.columns = {{m_say(translatable("taskBook", "条目")), ColumnFormat::Text, 24},
                     {m_say(translatable("taskBook", "内容")), ColumnFormat::Text, 120}};
    addParties(sheet);
    addTask(sheet);
    addArticles(sheet);
    addOverrides(m_figures, m_one.number(), m_one.standing, sheet.notes);
    sheet.signatures = {m_say(translatable("taskBook", "甲方(盖章)：")),
                        m_say(translatable("taskBook", "代表(签字)：")),
                        m_say(translatable("taskBook", "乙方(盖章)：")),
                        m_say(translatable("taskBook", "代表(签字)：")),
                        m_say(translatable("taskBook", "签订日期：    年  月  日"))};
    return sheet;
}

void TaskArticles::add(BookSheet& sheet, const Message& label, std::string text) const {
    sheet.rows.push_back({BookRow::Kind::Plain, {m_say(label), std::move(text)}});
}

void TaskArticles::addParties(BookSheet& sheet) const {
    const Organisation& unit = *m_one.unit;
    add(sheet, translatable("taskBook", "甲方"), orBlank(m_plan.authority));
    add(sheet, translatable("taskBook", "乙方"),
        m_say(translatable("taskBook", "{0}    统一社会信用代码：{1}")
                  .with(unit.name, std::string(unit.code.text()))));
    add(sheet, translatable("taskBook", "乙方联系"),
        m_say(translatable("taskBook",
                           "法定代表人：{0}    项目负责人：{1}    联系人：{2}    "
                           "联系电话：{3}")
                  .with(orBlank(unit.legalRepresentative), orBlank(m_one.application->leader),
                        orBlank(unit.contact), orBlank(unit.phone))));
    add(sheet, translatable("taskBook", "乙方账户"),
        m_say(translatable("taskBook", "开户行：{0}    账号：{1}")
                  .with(orBlank(unit.bank), orBlank(unit.account))));
}

void TaskArticles::addTask(BookSheet& sheet) const {
    add(sheet, translatable("taskBook", "支持项目"),
        lineWords(m_figures, m_one.application->project));
    add(sheet, translatable("taskBook", "项目名称"), m_one.application->title);
    add(sheet, translatable("taskBook", "立项"),
        m_say(translatable("taskBook", "立项编号：{0}    文号：{1}    受理号：{2}")
                  .with(valueOf(TaskPlace::Award), valueOf(TaskPlace::Reference), m_one.number())));
    add(sheet, translatable("taskBook", "期限"), term());
    add(sheet, translatable("taskBook", "支持资金"), money());
}

std::string TaskArticles::term() const {
    return m_say(translatable("taskBook", "{0} 至 {1}；资金使用到 {2} 为止")
                     .with(valueOf(TaskPlace::FirstDay), valueOf(TaskPlace::LastDay),
                           valueOf(TaskPlace::UseBy)));
}

std::string TaskArticles::money() const {
    return m_say(translatable("taskBook", "{0} 元(大写：{1})")
                     .with(valueOf(TaskPlace::Amount), valueOf(TaskPlace::Capitals)));
}

void TaskArticles::addArticles(BookSheet& sheet) const {
    std::size_t count = 0;
    for (const TaskArticle& each : m_plan.taskBook) {
        const std::string label =
            m_say(translatable("taskBook", "第{0}条 {1}")
                      .with(std::to_string(++count), planText(m_say, each.name, each.nameEn))) +
            "\n" + m_say(translatable("taskBook", "(依据：{0})").with(each.clause));
        const std::string& text = planText(m_say, each.text, each.textEn);
        sheet.rows.push_back({BookRow::Kind::Plain, {label, filledIn(text, [this](TaskPlace place) {
                                                         return valueOf(place);
                                                     })}});
    }
    if (count == 0) {
        sheet.notes.push_back(
            m_say(translatable("taskBook", "本方案没有任务书的条款，条款由双方另行约定。")));
    }
}

std::string TaskArticles::projectName() const {
    const SupportProject* project = m_one.project;
    return project == nullptr ? m_one.application->project
                              : planText(m_say, project->name, project->nameEn);
}

std::string TaskArticles::valueOf(TaskPlace place) const {
    switch (place) {
        case TaskPlace::Plan:
            return planText(m_say, m_plan.name, m_plan.nameEn);
        case TaskPlace::Authority:
            return orBlank(m_plan.authority);
        case TaskPlace::Unit:
            return m_one.unit->name;
        case TaskPlace::Project:
            return projectName();
        case TaskPlace::Title:
            return m_one.application->title;
        case TaskPlace::Award:
            return orBlank(std::string(awardNumber(m_one)));
        case TaskPlace::Reference:
            return orBlank(awardReference(m_one));
        default:
            return moneyPlace(place);
    }
}

std::string TaskArticles::moneyPlace(TaskPlace place) const {
    if (place == TaskPlace::Amount) return m_amount ? inYuan(*m_amount) : kBlank;
    if (place == TaskPlace::Capitals) return m_amount ? inCapitals(*m_amount) : kBlank;
    return rulePlace(place);
}

std::string TaskArticles::rulePlace(TaskPlace place) const {
    if (place == TaskPlace::FirstDay) return inIso(m_rules.factWindow.first);
    if (place == TaskPlace::LastDay) return inIso(m_rules.factWindow.last);
    if (place == TaskPlace::UseBy) return inIso(m_plan.useBy);
    return inPercent(place == TaskPlace::FullShare ? m_rules.acceptanceFull
                                                   : m_rules.acceptanceFloor);
}

}  // namespace

BookSheet taskArticles(const AwardFigures& figures, const Case& one, std::size_t number) {
    return TaskArticles(figures, one).made(number);
}

}  // namespace grants

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/plan_output.h"
#include "cli/quantity.h"
#include "cli/text_table.h"
#include "domain/registry/unit_words.h"

namespace grants::cli {
namespace {

TextColumn left(const Console& console, const Message& title) {
    return {console.text(title), Align::Left, false};
}
TextColumn right(const Console& console, const Message& title) {
    return {console.text(title), Align::Right, false};
}
TextColumn wide(const Console& console, const Message& title) {
    return {console.text(title), Align::Left, true};
}

void print(const Message& heading, const TextTable& table, const Console& console) {
    console.out() << '\n' << console.text(heading) << "\n\n";
    table.print(console.out(), outputWidth());
}

Message describe(Geography geography) {
    switch (geography) {
        case Geography::Any:
            return translatable("cli", "不限");
        case Geography::City:
            return translatable("cli", "市内");
        case Geography::District:
            return translatable("cli", "区内");
        case Geography::Park:
            return translatable("cli", "园区内");
    }
    return {};
}

std::string joined(const std::vector<std::string>& parts, const std::string& between) {
    std::string all;
    for (const std::string& part : parts) all += (all.empty() ? "" : between) + part;
    return all;
}

std::string slotsText(const SupportProject& project) {
    return (project.exactlyOne ? "= " : "≤ ") + std::to_string(project.slots);
}

template <class Enum>
std::string listed(const std::vector<Enum>& values, std::span<const std::string_view> words) {
    std::string all;
    for (const Enum value : values)
        all.append(all.empty() ? "" : "、").append(words[static_cast<std::size_t>(value)]);
    return all;
}

/// In the policy's words, then as it is checked: kinds of unit; place; sizes.
std::string applicantText(const SupportProject& project, const Console& console) {
    std::string checked = listed(project.applicants, kUnitKinds);
    if (project.place != Geography::Any) checked += "; " + console.text(describe(project.place));
    if (!project.sizes.empty()) checked += "; " + listed(project.sizes, kEnterpriseSizes);
    return checked.empty() ? project.applicant : project.applicant + "\n" + checked;
}

std::string optionsText(const std::vector<SettingOption>& options, const Console& console) {
    std::vector<std::string> parts;
    parts.reserve(options.size());
    for (const SettingOption& option : options)
        parts.push_back(console.text(option.text, option.textEn));
    return joined(parts, " / ");
}

std::string valueText(const std::vector<SettingOption>& options, const std::string& value,
                      const Console& console) {
    const SettingOption words = inWords(options, value);
    return console.text(words.text, words.textEn);
}

void printHeader(const Plan& plan, const Console& console) {
    console.out() << plan.id << "  " << console.text(plan.name, plan.nameEn) << '\n';
    console.print(translatable("cli", "印发单位 {0}，落款 {1}，资金使用期限至 {2}，资金总额 {3} 元")
                      .with(console.text(plan.issuer, plan.issuerEn), plan.issued,
                            inIso(plan.useBy), inYuan(plan.fundTotal)));
    console.print(translatable("cli", "依据：{0}").with(joined(plan.basis, "; ")));
}

void printProjects(const Plan& plan, const Console& console) {
    TextTable table({left(console, translatable("cli", "编号")),
                     wide(console, translatable("cli", "项目")),
                     wide(console, translatable("cli", "申报对象")),
                     right(console, translatable("cli", "家数")),
                     right(console, translatable("cli", "单家上限(万元)")),
                     right(console, translatable("cli", "总额上限(万元)")),
                     left(console, translatable("cli", "条款"))});
    Money total;
    int slots = 0;
    for (const SupportProject& project : plan.projects) {
        table.add({project.code, console.text(project.name, project.nameEn),
                   applicantText(project, console), slotsText(project), inWan(project.unitCap),
                   inWan(project.totalCap), project.clause});
        total += project.totalCap;
        slots += project.slots;
    }
    table.addRule();
    table.add({"", console.text(translatable("cli", "合计")), "", "≤ " + std::to_string(slots), "",
               inWan(total), ""});
    print(translatable("cli", "支持项目"), table, console);
}

std::vector<std::string> indicatorCells(const Indicator& indicator, const Console& console) {
    if (const auto* goal = std::get_if<NumericGoal>(&indicator.goal)) {
        return {indicator.code,
                console.text(indicator.text, indicator.textEn),
                goalText(*goal, console),
                console.text(describe(goal->geography)),
                goal->measure,
                indicator.clause};
    }
    const std::string deliverable =
        joined(std::get<QualitativeGoal>(indicator.goal).deliverables, "; ");
    return {indicator.code,
            console.text(indicator.text, indicator.textEn),
            console.text(translatable("cli", "提交：{0}").with(deliverable)),
            "",
            "",
            indicator.clause};
}

void printIndicators(const Plan& plan, const Console& console) {
    TextTable table(
        {left(console, translatable("cli", "编号")), wide(console, translatable("cli", "指标")),
         wide(console, translatable("cli", "要求")), left(console, translatable("cli", "地域")),
         left(console, translatable("cli", "统计口径")),
         left(console, translatable("cli", "条款"))});
    for (const SupportProject& project : plan.projects) {
        for (const Indicator& indicator : project.indicators)
            table.add(indicatorCells(indicator, console));
        if (&project != &plan.projects.back()) table.addRule();
    }
    print(translatable("cli", "任务指标"), table, console);
}

std::string settingText(const Plan& plan, const std::string& setting) {
    return setting + " = " + plan.value(setting);
}

void printSchemes(const Plan& plan, const Console& console) {
    TextTable table(
        {left(console, translatable("cli", "编号")), wide(console, translatable("cli", "绩效奖补")),
         wide(console, translatable("cli", "条件")), wide(console, translatable("cli", "奖补对象")),
         left(console, translatable("cli", "标准")), left(console, translatable("cli", "性质")),
         left(console, translatable("cli", "条款"))});
    for (const SubsidyScheme& scheme : plan.schemes) {
        table.add({scheme.code, console.text(scheme.name, scheme.nameEn), scheme.scope, "",
                   settingText(plan, scheme.unitCap) + "\n" + settingText(plan, scheme.pool), "",
                   scheme.clause});
        for (const SchemeLine& line : scheme.lines) {
            table.add({line.code, console.text(line.name, line.nameEn), line.condition,
                       line.beneficiary, settingText(plan, line.rate),
                       console.text(line.isCeiling ? translatable("cli", "不超过")
                                                   : translatable("cli", "固定")),
                       line.clause});
        }
    }
    print(translatable("cli", "绩效奖补"), table, console);
}

void printTargets(const Plan& plan, const Console& console) {
    TextTable table(
        {left(console, translatable("cli", "编号")), wide(console, translatable("cli", "指标")),
         right(console, translatable("cli", "目标")),
         left(console, translatable("cli", "统计口径")), left(console, translatable("cli", "条款")),
         wide(console, translatable("cli", "说明"))});
    for (const Target& target : plan.targets) {
        table.add({target.code, console.text(target.name, target.nameEn),
                   goalText(target.goal, console), target.goal.measure, target.clause,
                   target.note});
    }
    print(translatable("cli", "目标"), table, console);
}

void printReadings(const Plan& plan, const Console& console) {
    TextTable table(
        {left(console, translatable("cli", "编号")), left(console, translatable("cli", "名称")),
         wide(console, translatable("cli", "问题")), wide(console, translatable("cli", "可选")),
         wide(console, translatable("cli", "现行")), left(console, translatable("cli", "条款")),
         wide(console, translatable("cli", "说明"))});
    for (const Reading& reading : plan.readings) {
        const std::string inForce = valueText(reading.options, reading.value, console);
        const std::string changed =
            reading.value == reading.defaultValue
                ? inForce
                : console.text(translatable("cli", "{0}(默认 {1})")
                                   .with(inForce, valueText(reading.options, reading.defaultValue,
                                                            console)));
        const std::string recorded =
            reading.enforced ? "" : " " + console.text(translatable("cli", "仅备案"));
        table.add({reading.id, reading.name, console.text(reading.question, reading.questionEn),
                   optionsText(reading.options, console), changed + recorded, reading.clause,
                   reading.note});
    }
    print(translatable("cli", "口径(原文可有多种理解之处)"), table, console);
}

void printParameters(const Plan& plan, const Console& console) {
    TextTable table(
        {left(console, translatable("cli", "名称")), wide(console, translatable("cli", "含义")),
         wide(console, translatable("cli", "现行")), left(console, translatable("cli", "上限")),
         left(console, translatable("cli", "条款")), wide(console, translatable("cli", "说明"))});
    for (const Parameter& parameter : plan.parameters) {
        table.add({parameter.name, console.text(parameter.label, parameter.labelEn),
                   valueText(parameter.options, parameter.value, console), parameter.ceiling,
                   parameter.clause, parameter.note});
    }
    print(translatable("cli", "参数"), table, console);
}

/// Each option by the code that --set takes, which no other table needs.
void printOptions(const Plan& plan, const Console& console) {
    TextTable table({left(console, translatable("cli", "名称")),
                     left(console, translatable("cli", "代码")),
                     left(console, translatable("cli", "选项"))});
    const auto add = [&](const std::string& name, const std::vector<SettingOption>& options) {
        for (const SettingOption& option : options)
            table.add({name, option.code, console.text(option.text, option.textEn)});
    };
    for (const Reading& reading : plan.readings) add(reading.name, reading.options);
    for (const Parameter& parameter : plan.parameters) add(parameter.name, parameter.options);
    print(translatable("cli", "选项的代码(用于 --set)"), table, console);
}

void printFundRules(const Plan& plan, const Console& console) {
    TextTable table({left(console, translatable("cli", "编号")),
                     wide(console, translatable("cli", "规则")),
                     left(console, translatable("cli", "条款"))});
    for (const FundRule& rule : plan.fundRules)
        table.add({rule.id, console.text(rule.text, rule.textEn), rule.clause});
    print(translatable("cli", "资金规则"), table, console);
}

void printExamination(const Plan& plan, const Console& console) {
    TextTable table({wide(console, translatable("cli", "审查条目")),
                     left(console, translatable("cli", "条款"))});
    for (const ExaminationItem& item : plan.examination)
        table.add({console.text(item.name, item.nameEn), item.clause});
    print(translatable("cli", "形式审查表"), table, console);
}

void printRubric(const Plan& plan, const Console& console) {
    TextTable table({left(console, translatable("cli", "评分项")),
                     right(console, translatable("cli", "分值")),
                     wide(console, translatable("cli", "评分标准")),
                     left(console, translatable("cli", "条款"))});
    for (const RubricItem& item : plan.rubric) {
        table.add({console.text(item.name, item.nameEn), std::to_string(item.points),
                   console.text(item.criteria, item.criteriaEn), item.clause});
    }
    print(translatable("cli", "专家评分表"), table, console);
}

void printSelfEvaluation(const Plan& plan, const Console& console) {
    TextTable table(
        {left(console, translatable("cli", "一级指标")),
         left(console, translatable("cli", "二级指标")),
         wide(console, translatable("cli", "三级指标")), left(console, translatable("cli", "目标")),
         right(console, translatable("cli", "分值")), left(console, translatable("cli", "条款"))});
    for (const EvaluationItem& item : plan.selfEvaluation) {
        table.add({item.level1, item.level2, item.name, item.target, std::to_string(item.points),
                   item.clause});
    }
    print(translatable("cli", "绩效自评表"), table, console);
}

void printTaskBook(const Plan& plan, const Console& console) {
    TextTable table({left(console, translatable("cli", "任务书条款")),
                     wide(console, translatable("cli", "内容")),
                     left(console, translatable("cli", "条款"))});
    for (const TaskArticle& article : plan.taskBook) {
        table.add({console.text(article.name, article.nameEn),
                   console.text(article.text, article.textEn), article.clause});
    }
    print(translatable("cli", "任务书"), table, console);
}

}  // namespace

void printTables(const Plan& plan, const Console& console) {
    printHeader(plan, console);
    printProjects(plan, console);
    printIndicators(plan, console);
    printSchemes(plan, console);
    printTargets(plan, console);
    printReadings(plan, console);
    printParameters(plan, console);
    printOptions(plan, console);
    printFundRules(plan, console);
    printExamination(plan, console);
    printRubric(plan, console);
    printSelfEvaluation(plan, console);
    printTaskBook(plan, console);
}

void printFindings(const PlanReading& reading, std::ostream& out, const Console& console) {
    for (const Finding& finding : reading.findings) {
        out << finding.place.path << "  " << finding.code << "  " << console.text(finding.message)
            << '\n';
    }
}

}  // namespace grants::cli

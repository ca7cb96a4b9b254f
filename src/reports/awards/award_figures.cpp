// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/awards/award_figures.h"

#include "domain/cases/awards.h"
#include "domain/decisions/document_number.h"
#include "domain/year/as_of.h"
#include "reports/figures/official.h"

namespace grants {

AwardFigures::AwardFigures(const ReportInput& from, const Translator& translator)
    : input(from),
      say(translator),
      year(asOf(from.year, from.asOf, from.plan.rules().factWindow.last)),
      cases(*year, from.plan),
      payments(cases) {}

std::string lineWords(const AwardFigures& figures, std::string_view code) {
    const Plan& plan = figures.input.plan;
    const auto words = [&](const auto* line) {
        return line->code + ' ' + planText(figures.say, line->name, line->nameEn);
    };
    if (const SupportProject* project = plan.findProject(code)) return words(project);
    if (const SubsidyScheme* scheme = plan.findScheme(code)) return words(scheme);
    return std::string(code);
}

std::string stateWords(const AwardFigures& figures, const Case& one) {
    const ApplicationState* state = findState(one.state);
    return state == nullptr ? std::string(one.state) : figures.say(state->name);
}

std::string kindWords(const AwardFigures& figures, PaymentKind kind) {
    switch (kind) {
        case PaymentKind::First:
            return figures.say(translatable("awardReports", "首款"));
        case PaymentKind::Final:
            return figures.say(translatable("awardReports", "尾款"));
        case PaymentKind::Subsidy:
            return figures.say(translatable("awardReports", "奖补"));
        case PaymentKind::Recovery:
            return figures.say(translatable("awardReports", "追回"));
    }
    return {};
}

std::string awardReference(const Case& one) {
    return std::string(documentNumber(Subject::Application, one.standing));
}

std::string caseHead(const AwardFigures& figures, const Case& one) {
    return figures.say(
        translatable("awardReports", "承担单位：{0}    项目名称：{1}    立项编号：{2}")
            .with(one.unit->name, one.application->title, std::string(awardNumber(one))));
}

BookValue cellOf(const std::optional<Money>& amount) {
    return amount ? BookValue(*amount) : BookValue();
}

void addOverrides(const AwardFigures& figures, std::string_view number,
                  const std::vector<const Decision*>& decisions, std::vector<std::string>& notes) {
    for (const Decision* each : decisions) {
        if (each->override.empty()) continue;
        notes.push_back(
            figures.say(translatable("awardReports", "{0} 于 {1} 经负责人放行，理由：{2}")
                            .with(std::string(number), inIso(each->date), each->override)));
    }
}

BookSheet officialSheet(const AwardFigures& figures, std::string name, const Message& title,
                        const Message& unitLine) {
    BookSheet sheet;
    sheet.name = std::move(name);
    sheet.title = figures.say(title);
    sheet.unitLine = unitLine.empty() ? std::string() : figures.say(unitLine);
    sheet.headLines = headLines(figures.input, figures.say);
    sheet.origin = originLine(figures.input, figures.say);
    sheet.signatures = officialSignatures(figures.say);
    return sheet;
}

std::vector<BookColumn> formColumns(const Translator& say) {
    constexpr int kLabel = 16, kValue = 58;
    const BookColumn label{say(translatable("awardReports", "事项")), ColumnFormat::Centred,
                           kLabel};
    const BookColumn value{say(translatable("awardReports", "内容")), ColumnFormat::Text, kValue};
    return {label, value, label, value};
}

}  // namespace grants

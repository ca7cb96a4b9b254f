// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_match.h"

#include "base/seen_text.h"
#include "exchange/cells/cell_text.h"
#include "exchange/forms/form_units.h"

#include <algorithm>
#include <array>

namespace grants {
namespace {

namespace fed = fed_sheets;

constexpr std::string_view kTitleColumn = "项目名称";

bool isAbout(const Case& one, const ReturnedForm& form) {
    return one.application->project == form.layout->project->code &&
           seenText(one.application->title) == form.text(fed::kApplications, kTitleColumn);
}

FormMatch byNumber(const Casebook& book, const ReturnedForm& form, const std::string& number) {
    const Case* stored = book.find(number);
    const auto code = codeIn(form);
    const bool fits = stored != nullptr && code && stored->unit->code == *code &&
                      stored->application->project == form.layout->project->code;
    if (fits) return {stored, std::nullopt};
    return {nullptr,
            form.faultAt(numberSpot(*form.layout),
                         {"FORM_NUMBER", translatable("forms",
                                                      "没有这家单位、这个项目的受理号 {0}；"
                                                      "请核对，受理号由主管部门填写")
                                             .with(number)})};
}

/// Where the form feels a finding; the form as a whole for what no cell says.
std::optional<FormSpot> spotOf(const FormLayout& layout, const ApplicationFinding& finding) {
    struct Place {
        std::string_view code, sheet, header;
    };
    static constexpr std::array<Place, 10> kPlaces = {
        {{"APPLICANT_KIND", fed::kUnits, "单位类型"},
         {"APPLICANT_PLACE", fed::kUnits, "区内"},
         {"APPLICANT_SIZE", fed::kUnits, "规模"},
         {"OVER_UNIT_CAP", fed::kApplications, "申请金额(元)"},
         {"MUNICIPAL", fed::kApplications, "申请金额(元)"},
         {"OTHER_FUNDING", fed::kApplications, "其他财政支持"},
         {"ONE_PROJECT", fed::kApplications, kTitleColumn},
         {"P6_CONFLICT", fed::kApplications, kTitleColumn},
         {"LATE", fed::kApplications, "申报日期"},
         {"", fed::kCommitments, fed::kCommittedValue}}};
    const std::string_view code = finding.indicator.empty() ? finding.code : std::string_view();
    const auto place = std::find_if(kPlaces.begin(), kPlaces.end(),
                                    [code](const Place& each) { return each.code == code; });
    if (place == kPlaces.end()) return std::nullopt;
    auto spot = spotOf(layout, place->sheet, place->header);
    if (finding.indicator.empty()) return spot;
    const auto& indicators = layout.project->indicators;
    const auto indicator =
        std::find_if(indicators.begin(), indicators.end(),
                     [&](const Indicator& each) { return each.code == finding.indicator; });
    spot->row = static_cast<std::size_t>(indicator - indicators.begin());
    return spot;
}

template <class Part>
void addBeyond(std::size_t kept, const std::vector<const Part*>& parts,
               std::vector<Id<Part>>& left) {
    for (const Part* each : parts) {
        const bool within = each->number >= 1 && each->number <= static_cast<std::int64_t>(kept);
        if (!within) left.push_back(each->id);
    }
}

}  // namespace

bool FormMatch::isOpen() const {
    return stored == nullptr || stored->state == "draft" || stored->state == "returned";
}

FormMatch matchOf(const Casebook& book, const ReturnedForm& form) {
    const FormEntry& typed = *form.content.find(numberSpot(*form.layout));
    const std::string number = seenText(shownText(typed.cell, form.content.from1904));
    if (!number.empty()) return byNumber(book, form, number);
    const auto code = codeIn(form);
    const Organisation* unit = code ? book.year().registry.find(*code) : nullptr;
    FormMatch match;
    if (unit == nullptr) return match;
    for (const Case* each : book.ofUnit(unit->id)) {
        const bool open = FormMatch{each, std::nullopt}.isOpen();
        if (isAbout(*each, form) && (match.stored == nullptr || open)) match.stored = each;
    }
    return match;
}

std::vector<const Case*> namesakesOf(const Casebook& book, const ReturnedForm& form) {
    std::vector<const Case*> others;
    const auto code = codeIn(form);
    for (const Case* each : book.ofProject(form.layout->project->code)) {
        if (code && each->unit->code != *code && isAbout(*each, form)) others.push_back(each);
    }
    return others;
}

void Leftovers::remove(Edit& edit) const {
    const auto removeAll = [&edit](const auto& ids) {
        for (const auto id : ids) edit.remove(id);
    };
    removeAll(commitments);
    removeAll(lines);
    removeAll(team);
    removeAll(steps);
    removeAll(enclosures);
}

Leftovers leftoversOf(const Case& stored, const std::vector<FormRecord>& records) {
    const auto count = [&records](std::string_view sheet) {
        return static_cast<std::size_t>(
            std::count_if(records.begin(), records.end(),
                          [sheet](const FormRecord& each) { return each.sheet == sheet; }));
    };
    const auto isPromised = [&records](const std::string& indicator) {
        return std::any_of(records.begin(), records.end(), [&](const FormRecord& each) {
            const FedCell* code = each.find("指标编号");
            return code != nullptr && code->cell.text == indicator;
        });
    };
    Leftovers left;
    for (const Commitment* each : stored.commitments)
        if (!isPromised(each->indicator)) left.commitments.push_back(each->id);
    addBeyond(count(fed::kBudgetLines), stored.budget, left.lines);
    addBeyond(count(fed::kTeamMembers), stored.team, left.team);
    addBeyond(count(fed::kSteps), stored.schedule, left.steps);
    addBeyond(count(fed::kEnclosures), stored.enclosures, left.enclosures);
    return left;
}

std::vector<FormFault> findingsIn(const ReturnedForm& form, const Examiner& examiner,
                                  const Case& one) {
    std::vector<FormFault> found;
    for (const ApplicationFinding& finding : examiner.findingsOf(one)) {
        if (!finding.isOpen() || finding.weight == Weight::Info) continue;
        Fault fault{std::string(finding.code), finding.message};
        const auto spot = spotOf(*form.layout, finding);
        found.push_back(spot ? form.faultAt(*spot, std::move(fault))
                             : FormFault{std::nullopt, {}, std::move(fault)});
    }
    return found;
}

}  // namespace grants

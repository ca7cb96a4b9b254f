// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_trial.h"

#include "domain/acceptance/committed.h"
#include "exchange/forms/form_values.h"

#include <algorithm>

namespace grants {
namespace {

namespace fed = fed_sheets;

constexpr std::string_view kRequested = "申请金额(元)";

/// Read as the plan's goal is, which the sheet of commitments does not do.
std::optional<Fault> unreadable(const ReturnedForm& form, const FormRecord& commitment) {
    const FedCell& cell = *commitment.find(fed::kCommittedValue);
    const auto& indicator = form.layout->project->indicators.at(cell.spot->row.value());
    const auto* goal = std::get_if<NumericGoal>(&indicator.goal);
    const auto text = plainText(cell.cell, form.content.from1904);
    if (goal == nullptr || !text) return std::nullopt;
    const auto value = parseCommitted(*text, *goal);
    return value ? std::nullopt : std::optional(value.error());
}

void compareSums(const ReturnedForm& form, std::vector<FormFault>& notes) {
    const BudgetSums sums = budgetSums(*form.layout, form.content);
    if (sums.agrees()) return;
    const FormSpot spot = spotOf(*form.layout, fed::kApplications, kRequested).value();
    notes.push_back(form.faultAt(
        spot,
        {"BUDGET_DIFFERS", translatable("forms",
                                        "申请金额是 {0} 元，经费预算里的财政资金合计是 {1} 元；"
                                        "请核对，两者应当相同")
                               .with(inYuan(sums.requested), inYuan(sums.fund))}));
}

/// The rows of one form on their way through a check of their own.
class Pass {
  public:
    Pass(const ReturnedForm& form, const std::shared_ptr<const FundYear>& year,
         const std::shared_ptr<const Plan>& plan)
        : m_form(form), m_check(year, plan, formOptions()) {
        m_result.faults = form.faults;
    }

    std::vector<FormRecord> records(const std::string& number) {
        return recordsOf(m_form, number, m_result.faults);
    }

    void takeUnit(const FormRecord& unit, const FormUnits& units) {
        units.introduce(m_check, codeIn(m_form));
        const RowVerdict verdict = offer(unit);
        for (const auto& sheet : m_check.sheets()) {
            if (sheet->name() != unit.sheet) continue;
            for (LateRejection& late : sheet->close())
                tell(spotIn(unit, late.fault.column).value(), std::move(late.fault.fault));
        }
        m_result.unit = units.settle(m_form, unit, verdict, m_result.notes);
    }

    void take(FormRecord record) {
        const std::size_t before = m_result.faults.size();
        const RowVerdict verdict = offer(record);
        const bool sound = before == m_result.faults.size();
        if (record.sheet == fed::kCommitments && sound) {
            if (auto fault = unreadable(m_form, record))
                tell(spotIn(record, fed::kCommittedValue).value(), std::move(*fault));
        }
        m_result.records.push_back(std::move(record));
        m_result.fates.push_back(verdict.fate);
    }

    CheckedForm result() {
        compareSums(m_form, m_result.notes);
        return std::move(m_result);
    }

  private:
    void tell(const FormSpot& spot, Fault fault) {
        m_result.faults.push_back(m_form.faultAt(spot, std::move(fault)));
    }

    RowVerdict offer(const FormRecord& record) {
        RowVerdict verdict = grants::take(m_check, record, 0, m_form.content.from1904);
        for (FormFault& fault : faultsOf(m_form, record, verdict))
            m_result.faults.push_back(std::move(fault));
        for (Finding& warning : verdict.warnings) {
            const auto spot = spotIn(record, warning.place.column).value();
            m_result.notes.push_back(
                m_form.faultAt(spot, {std::move(warning.code), std::move(warning.message)}));
        }
        return verdict;
    }

    const ReturnedForm& m_form;
    ImportCheck m_check;
    CheckedForm m_result;
};

}  // namespace

bool CheckedForm::changesApplication() const {
    return std::any_of(fates.begin(), fates.end(),
                       [](RowFate fate) { return fate != RowFate::Same; });
}

bool CheckedForm::waits() const {
    return std::any_of(faults.begin(), faults.end(),
                       [](const FormFault& each) { return each.fault.code == "UNKNOWN_UNIT"; });
}

CheckedForm FormTrial::check(const ReturnedForm& form, const std::string& number,
                             const FormUnits& units) const {
    Pass pass(form, m_year, m_plan);
    std::vector<FormRecord> records = pass.records(number);
    pass.takeUnit(records.front(), units);
    for (auto record = records.begin() + 1; record != records.end(); ++record)
        pass.take(std::move(*record));
    return pass.result();
}

ImportOptions formOptions() {
    ImportOptions options;
    options.update = options.emptyBlanks = true;
    return options;
}

}  // namespace grants

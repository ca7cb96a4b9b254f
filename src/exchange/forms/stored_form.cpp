// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/stored_form.h"

#include "exchange/sheets/open_entry.h"

#include <algorithm>
#include <stdexcept>

namespace grants {
namespace {

namespace fed = fed_sheets;

/// Types stored records into a blank form.
class Typing {
  public:
    Typing(const std::shared_ptr<const FundYear>& year, const std::shared_ptr<const Plan>& plan,
           ReturnedForm& form)
        : m_year(year), m_plan(plan), m_form(form), m_layout(*form.layout) {}

    /// A record whose columns are fields of the form.
    void typeFields(std::string_view sheet, std::int64_t id) { type(sheet, id, 0); }

    /// The records of a table, each in the next row, and nothing of what a blank form suggests.
    template <class Record>
    void typeRows(std::string_view sheet, const std::vector<const Record*>& records) {
        clear(sheet);
        std::size_t row = 0;
        for (const Record* each : records) type(sheet, each->id.value, row++);
    }

    void type(std::string_view sheet, std::int64_t id, std::size_t row) {
        const auto entry = openEntry(sheet, m_year, m_plan);
        const auto typed = entry->typed(id);
        for (std::size_t at = 0; typed && at < entry->columns().size(); ++at) {
            auto spot = spotOf(m_layout, sheet, entry->columns()[at].header);
            if (!spot) continue;
            if (spot->row) spot->row = row;
            put(*spot, typed->texts[at]);
        }
    }

  private:
    void clear(std::string_view sheet) {
        for (std::size_t which = 0; which < m_layout.sheets.size(); ++which) {
            const auto& table = m_layout.sheets[which].table;
            for (std::size_t at = 0; table && at < table->columns.size(); ++at) {
                if (table->columns[at].sheet != sheet) continue;
                for (auto& row : m_form.content.sheets[which].rows) set(row[at], {});
            }
        }
    }

    [[nodiscard]] static std::optional<FormSpot> spotOf(const FormLayout& layout,
                                                        std::string_view sheet,
                                                        std::string_view header) {
        return grants::spotOf(layout, sheet, header);
    }

    void put(const FormSpot& spot, const std::string& text) {
        FormContent::Sheet& sheet = m_form.content.sheets[spot.sheet];
        if (!spot.row) return set(sheet.fields[spot.at], text);
        const bool lines = m_layout.sheets[spot.sheet].table->rows == FormRows::Paragraphs;
        std::size_t row = *spot.row;
        for (const std::string& line : lines ? splitLines(text) : std::vector{text}) {
            if (sheet.rows.size() <= row)
                sheet.rows.emplace_back(m_layout.sheets[spot.sheet].table->columns.size());
            set(sheet.rows[row++][spot.at], line);
        }
    }

    static void set(FormEntry& entry, const std::string& text) {
        entry.cell = {text.empty() ? Cell::Kind::Blank : Cell::Kind::Text, text};
    }

    [[nodiscard]] static std::vector<std::string> splitLines(const std::string& text) {
        std::vector<std::string> lines(1);
        for (const char c : text) {
            if (c == '\n') {
                lines.emplace_back();
            } else {
                lines.back() += c;
            }
        }
        return lines;
    }

    const std::shared_ptr<const FundYear>& m_year;
    const std::shared_ptr<const Plan>& m_plan;
    ReturnedForm& m_form;
    const FormLayout& m_layout;
};

}  // namespace

ReturnedForm storedForm(const std::shared_ptr<const FundYear>& year,
                        const std::shared_ptr<const Plan>& plan, const Case& one) {
    if (one.project == nullptr) throw std::logic_error("an application of no project has no form");
    ReturnedForm form{.plan = plan,
                      .layout = formLayout(*plan, *plan->findProject(one.project->code))};
    form.content = blankContent(*form.layout);
    Typing typing(year, plan, form);
    typing.typeFields(fed::kUnits, one.unit->id.value);
    typing.typeFields(fed::kApplications, one.application->id.value);
    const auto& indicators = form.layout->project->indicators;
    for (const Commitment* each : one.commitments) {
        const auto indicator =
            std::find_if(indicators.begin(), indicators.end(),
                         [each](const Indicator& other) { return other.code == each->indicator; });
        if (indicator == indicators.end()) continue;
        typing.type(fed::kCommitments, each->id.value,
                    static_cast<std::size_t>(indicator - indicators.begin()));
    }
    typing.typeRows(fed::kBudgetLines, one.budget);
    typing.typeRows(fed::kTeamMembers, one.team);
    typing.typeRows(fed::kSteps, one.schedule);
    typing.typeRows(fed::kEnclosures, one.enclosures);
    putNumber(form, one.number());
    return form;
}

void putNumber(ReturnedForm& form, const std::string& number) {
    const FormSpot spot = numberSpot(*form.layout);
    form.content.sheets[spot.sheet].fields[spot.at].cell = {Cell::Kind::Text, number};
}

}  // namespace grants

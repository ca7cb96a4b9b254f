// SPDX-License-Identifier: GPL-3.0-or-later
// The 申报书 of one project as sheets (domain §5.4): what is typed where, and which column of which
// import sheet takes it. Writer and reader go by this one description.
#pragma once

#include "domain/plan/plan.h"
#include "exchange/records/import_sheet.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace grants {

/// What stands in a cell of the form.
enum class FormPart : std::uint8_t {
    Typed,
    Printed,  // the same in every copy
    Number,   // 受理号, for the bureau
    // What the workbook works out by itself:
    Applicant,   // 申报单位, as typed on its own sheet
    FundSum,     // of the budget lines
    OwnSum,      //
    WholeSum,    //
    BudgetHint,  // what does not add up
    TargetHint   // 低于方案值
};

/// One cell beside its label, or the cells below it.
struct FormInput {
    std::string label;
    FormPart part = FormPart::Typed;
    std::string_view sheet{};   // the import sheet that takes it; empty: it stays in the form
    ColumnDescriptor column{};  // its header there, kind, options, hint
    std::string printed{};
    int width = 20;  // of a table's column, in half characters

    [[nodiscard]] bool isTyped() const { return part == FormPart::Typed; }
};

/// How the rows of a form's table become records.
enum class FormRows : std::uint8_t {
    Open,       // one a filled row
    Targets,    // one an indicator of the project, in plan order
    Paragraphs  // all together one text
};

struct FormTable {
    FormRows rows = FormRows::Open;
    std::vector<FormInput> columns;
    std::size_t count = 0;  // rows to fill in
    /// What the first rows hold when the form goes out, by row and column.
    std::vector<std::vector<std::string>> printed{};
};

struct FormSheet {
    std::string_view name;
    std::string title;
    std::vector<std::string> notes;
    int labelColumns = 1;  // that the label of a field takes
    bool large = false;    // a title page
    std::vector<FormInput> fields{};
    std::optional<FormTable> table{};

    /// Rows and columns as the writer lays them, from 0: title, notes, fields, table.
    [[nodiscard]] std::size_t fieldRow(std::size_t field) const { return 1 + notes.size() + field; }
    [[nodiscard]] std::size_t headerRow() const {
        return fieldRow(fields.size()) + (fields.empty() ? 0 : 1);
    }
    [[nodiscard]] std::size_t valueColumn() const { return static_cast<std::size_t>(labelColumns); }
    [[nodiscard]] std::size_t hintColumn() const { return valueColumn() + 1; }
    [[nodiscard]] std::size_t lastColumn() const {
        return table ? std::max(table->columns.size() - 1, fields.empty() ? 0 : hintColumn())
                     : hintColumn();
    }
    [[nodiscard]] std::size_t remarkColumn() const { return lastColumn() + 1; }
};

namespace form_sheets {
inline constexpr std::string_view kCover = "封面", kUnit = "单位信息", kTeam = "项目团队",
                                  kTargets = "绩效目标", kBudget = "经费预算",
                                  kSchedule = "进度安排", kFunding = "其他资金",
                                  kFoundation = "实施基础", kApproach = "实施方案",
                                  kDeclaration = "承诺书", kAttachments = "附件目录";
}  // namespace form_sheets

/// The import sheets that a form feeds, each after those that it names.
namespace fed_sheets {
inline constexpr std::string_view kUnits = "单位", kApplications = "项目申报",
                                  kCommitments = "任务承诺", kBudgetLines = "经费预算",
                                  kTeamMembers = "项目团队", kSteps = "进度安排",
                                  kEnclosures = "附件目录";
/// The column of 任务承诺 that is read as the plan's goal.
inline constexpr std::string_view kCommittedValue = "承诺值";
}  // namespace fed_sheets

struct FormLayout {
    const Plan* plan = nullptr;
    const SupportProject* project = nullptr;
    std::vector<FormSheet> sheets;
};

/// Plan and project must outlive it.
[[nodiscard]] FormLayout formLayout(const Plan& plan, const SupportProject& project);

/// A place in a form: a field of a sheet, or a cell of its table.
struct FormSpot {
    std::size_t sheet = 0;
    std::size_t at = 0;              // field, or column of the table
    std::optional<std::size_t> row;  // of the table; none: a field
    friend auto operator<=>(const FormSpot&, const FormSpot&) = default;
};

[[nodiscard]] const FormInput& inputAt(const FormLayout& layout, const FormSpot& spot);
/// Whether an indicator's committed value is typed there.
[[nodiscard]] bool isCommitted(const FormLayout& layout, const FormSpot& spot);
/// Where a column of an import sheet is typed, of a table in its first row; none for what the form
/// does not ask.
[[nodiscard]] std::optional<FormSpot> spotOf(const FormLayout& layout, std::string_view sheet,
                                             std::string_view header);
/// Where the 受理号 stands.
[[nodiscard]] FormSpot numberSpot(const FormLayout& layout);
/// A cell counted from 0.
struct FormCell {
    std::size_t row = 0, column = 0;
};
/// Where the writer lays a place.
[[nodiscard]] FormCell cellAt(const FormLayout& layout, const FormSpot& spot);
/// `D7`, and `绩效目标!D7`.
[[nodiscard]] std::string cellName(FormCell cell);
[[nodiscard]] std::string cellName(std::string_view sheet, FormCell cell);

}  // namespace grants

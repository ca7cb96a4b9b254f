// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_reader.h"

#include "base/text.h"
#include "exchange/cells/cell_text.h"
#include "exchange/forms/form_marker.h"
#include "exchange/mapping/header_row.h"
#include "exchange/tables/open_tables.h"

#include <algorithm>

namespace grants {
namespace {

constexpr int kMostRows = 2'000;  // of a sheet; what lies below is no part of a form
constexpr std::size_t kMostColumns = 60;

/// What a form cannot do without was taken away or written over.
Fault altered(Message message) {
    return {"FORM_ALTERED", std::move(message)};
}

/// The rows of one sheet that hold anything.
class Grid {
  public:
    Grid(TableSource& tables, const std::string& sheet) {
        tables.read(sheet, [this](SheetRow& row) {
            if (row.number > kMostRows) return false;
            if (!isBlank(row)) m_rows.push_back(row);
            return true;
        });
        for (SheetRow& row : m_rows) row.cells.resize(std::min(row.cells.size(), kMostColumns));
    }

    [[nodiscard]] const std::vector<SheetRow>& rows() const { return m_rows; }

    /// The row that begins with this label, and where the label stands.
    [[nodiscard]] std::optional<FormCell> label(std::string_view label) const {
        const std::string form = normalHeader(label);
        for (const SheetRow& row : m_rows) {
            const auto first = std::find_if(row.cells.begin(), row.cells.end(),
                                            [](const Cell& cell) { return !isBlank(cell); });
            if (first == row.cells.end() || normalHeader(first->text) != form) continue;
            return FormCell{static_cast<std::size_t>(row.number - 1),
                            static_cast<std::size_t>(first - row.cells.begin())};
        }
        return std::nullopt;
    }

    [[nodiscard]] Cell at(FormCell place) const {
        const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const SheetRow& each) {
            return each.number == static_cast<int>(place.row) + 1;
        });
        if (row == m_rows.end() || place.column >= row->cells.size()) return {};
        return row->cells[place.column];
    }

  private:
    std::vector<SheetRow> m_rows;
};

/// Reads one sheet of a form into its content.
class SheetReading {
  public:
    SheetReading(ReturnedForm& form, std::size_t which, const Grid& grid)
        : m_form(form),
          m_sheet(form.layout->sheets[which]),
          m_content(form.content.sheets[which]),
          m_grid(grid) {}

    void read() {
        for (std::size_t at = 0; at < m_sheet.fields.size(); ++at) readField(at);
        if (m_sheet.table) readTable(*m_sheet.table);
    }

  private:
    [[nodiscard]] FormEntry entryAt(FormCell place) const {
        return {m_grid.at(place), cellName(m_sheet.name, place)};
    }

    void tellMissing(const std::string& label) {
        m_form.faults.push_back({std::nullopt, std::string(m_sheet.name),
                                 altered(translatable("forms",
                                                      "表“{0}”里找不到“{1}”；请用发下的申报书填写，"
                                                      "不要删改表名、表头和栏目名")
                                             .with(m_sheet.name, label))});
    }

    void readField(std::size_t at) {
        const FormInput& field = m_sheet.fields[at];
        if (!field.isTyped() && field.part != FormPart::Number) return;
        const auto label = m_grid.label(field.label);
        if (!label) return tellMissing(field.label);
        m_content.fields[at] = entryAt({label->row, label->column + m_sheet.valueColumn()});
    }

    /// The column of each column of the table, in a row that holds them all; nothing elsewhere.
    [[nodiscard]] std::optional<std::vector<std::size_t>> asHeader(const SheetRow& row) const {
        std::vector<std::size_t> places;
        for (const FormInput& column : m_sheet.table->columns) {
            const std::string form = normalHeader(column.label);
            const auto cell =
                std::find_if(row.cells.begin(), row.cells.end(),
                             [&form](const Cell& each) { return normalHeader(each.text) == form; });
            if (cell == row.cells.end()) return std::nullopt;
            places.push_back(static_cast<std::size_t>(cell - row.cells.begin()));
        }
        return places;
    }

    void readTable(const FormTable& table) {
        std::optional<std::vector<std::size_t>> places;
        std::vector<std::vector<FormEntry>> below;
        for (const SheetRow& row : m_grid.rows()) {
            if (!places) {
                places = asHeader(row);
                continue;
            }
            auto& entries = below.emplace_back();
            for (const std::size_t column : *places)
                entries.push_back(entryAt({static_cast<std::size_t>(row.number - 1), column}));
        }
        if (!places) return tellMissing(table.columns.back().label);
        if (table.rows == FormRows::Targets) return readTargets(std::move(below));
        takeFilled(table, std::move(below));
    }

    /// Each row goes to the indicator that its first cell names.
    void readTargets(std::vector<std::vector<FormEntry>> below) {
        const auto& indicators = m_form.layout->project->indicators;
        std::vector<bool> found(indicators.size());
        for (auto& entries : below) {
            const std::string code = trimmed(entries.front().cell.text);
            const auto indicator =
                std::find_if(indicators.begin(), indicators.end(),
                             [&code](const Indicator& each) { return each.code == code; });
            const auto at = static_cast<std::size_t>(indicator - indicators.begin());
            if (indicator == indicators.end() || found[at]) {
                tellStray(entries.front(), code);
                continue;
            }
            found[at] = true;
            m_content.rows[at] = std::move(entries);
        }
        for (std::size_t at = 0; at < indicators.size(); ++at)
            if (!found[at]) tellMissing(indicators[at].code);
    }

    void tellStray(const FormEntry& entry, const std::string& code) {
        m_form.faults.push_back(
            {std::nullopt, entry.place,
             altered(translatable("forms",
                                  "指标编号“{0}”不在本项目里，或写了两次；请用发下的申报书填写，"
                                  "不要增删指标")
                         .with(code))});
    }

    /// Rows in which something is typed, then blank ones for more.
    void takeFilled(const FormTable& table, std::vector<std::vector<FormEntry>> below) {
        std::vector<std::vector<FormEntry>> rows;
        for (auto& entries : below)
            if (isFilled(table, entries)) rows.push_back(std::move(entries));
        while (rows.size() < table.count) rows.emplace_back(table.columns.size());
        m_content.rows = std::move(rows);
    }

    ReturnedForm& m_form;
    const FormSheet& m_sheet;
    FormContent::Sheet& m_content;
    const Grid& m_grid;
};

void readSheets(TableSource& tables, ReturnedForm& form) {
    form.content = blankContent(*form.layout);
    form.content.from1904 = tables.from1904();
    const auto infos = tables.sheets();
    for (std::size_t which = 0; which < form.layout->sheets.size(); ++which) {
        const std::string_view name = form.layout->sheets[which].name;
        const auto info = std::find_if(infos.begin(), infos.end(), [name](const SheetInfo& each) {
            return trimmed(each.name) == name;
        });
        if (info != infos.end()) {
            SheetReading(form, which, Grid(tables, info->name)).read();
            continue;
        }
        form.faults.push_back(
            {std::nullopt,
             {},
             altered(translatable("forms", "少了表“{0}”；请用发下的申报书填写，不要删改表")
                         .with(name))});
    }
}

/// Why the workbook is no form for this plan; nothing when it is one.
std::optional<Fault> strangeness(const FormMarker& marker, bool marked, const Plan& plan) {
    if (!marked || marker.version < 1) {
        return Fault{"FORM_FOREIGN",
                     translatable("forms",
                                  "认不出是哪个项目的申报书，里面没有隐藏的“{0}”表；"
                                  "请用发下的申报书填写后交回")
                         .with(kMarkerSheet)};
    }
    if (marker.version > kFormVersion) {
        return Fault{"FORM_VERSION", translatable("forms",
                                                  "申报书是由更新的程序写出的，这个版本读不了；"
                                                  "请更新程序后再导入")};
    }
    if (marker.plan != plan.id) {
        return Fault{"FORM_PLAN", translatable("forms",
                                               "申报书是为另一份方案“{0}”写的，"
                                               "基金文件用的是“{1}”；请用本方案的申报书填写")
                                      .with(marker.plan, plan.id)};
    }
    if (plan.findProject(marker.project) != nullptr) return std::nullopt;
    return Fault{
        "FORM_PROJECT",
        translatable("forms", "方案里没有项目“{0}”；请用本方案的申报书填写").with(marker.project)};
}

}  // namespace

FormFault ReturnedForm::faultAt(const FormSpot& spot, Fault fault) const {
    const FormEntry* entry = content.find(spot);
    return {spot, entry == nullptr ? std::string() : entry->place, std::move(fault)};
}

ReturnedForm readForm(const std::filesystem::path& file, std::shared_ptr<const Plan> plan) {
    const auto tables = openTables(file);
    const FormMarker marker = readMarker(*tables);
    ReturnedForm form{.plan = std::move(plan)};
    if (auto strange = strangeness(marker, hasMarker(*tables), *form.plan)) {
        form.faults.push_back({std::nullopt, {}, std::move(*strange)});
        return form;
    }
    form.layout = formLayout(*form.plan, *form.plan->findProject(marker.project));
    readSheets(*tables, form);
    return form;
}

}  // namespace grants

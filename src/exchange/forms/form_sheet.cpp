// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_sheet.h"

#include "base/text.h"
#include "exchange/cells/cell_text.h"
#include "exchange/forms/form_checks.h"
#include "exchange/forms/form_formulas.h"
#include "exchange/forms/form_goal.h"
#include "exchange/forms/form_values.h"
#include "exchange/workbooks/column_cells.h"

namespace grants {
namespace {

constexpr double kTitleHeight = 36, kCoverHeight = 120, kFieldHeight = 24, kTallField = 40;
constexpr int kLabelWidth = 26, kValueWidth = 48, kHintWidth = 36, kRemarkWidth = 44,
              kCentredWidth = 14;
constexpr int kWidestUpright = 110;  // of a page that is not laid on its side
constexpr std::uint8_t kA4 = 9;

lxw_row_t rowOf(std::size_t row) {
    return static_cast<lxw_row_t>(row);
}
lxw_col_t columnOf(std::size_t column) {
    return static_cast<lxw_col_t>(column);
}

/// Writes one sheet of a form.
class SheetWriter {
  public:
    SheetWriter(XlsxFile& file, FormStyles& styles, const FormLayout& layout,
                const FormContent& content, const SheetRemarks& remarks, std::size_t which)
        : m_file(file),
          m_styles(styles),
          m_layout(layout),
          m_content(content),
          m_remarks(remarks),
          m_which(which),
          m_form(layout.sheets[which]),
          m_sheet(file.addSheet(std::string(m_form.name))) {}

    void write() {
        setWidths();
        writeHead();
        for (std::size_t at = 0; at < m_form.fields.size(); ++at) writeField(at);
        if (m_form.table) writeTable();
        writeRemarks();
        for (const auto& [row, height] : m_heights)
            worksheet_set_row(m_sheet, row, height, nullptr);
        setUpPage(m_sheet, widthOf(m_form.lastColumn()));
        lock(m_sheet);
    }

  private:
    [[nodiscard]] int width(std::size_t column) const {
        if (m_form.table && column < m_form.table->columns.size())
            return m_form.table->columns[column].width;
        return column < m_form.valueColumn()    ? kLabelWidth
               : column == m_form.valueColumn() ? kValueWidth
                                                : kHintWidth;
    }
    [[nodiscard]] int widthOf(std::size_t last) const {
        int sum = 0;
        for (std::size_t column = 0; column <= last; ++column) sum += width(column);
        return sum;
    }

    void setWidths() {
        for (std::size_t at = 0; at <= m_form.lastColumn(); ++at) {
            const lxw_col_t column = columnOf(at);
            worksheet_set_column(m_sheet, column, column, width(at), nullptr);
        }
        if (m_remarks.empty()) return;
        const lxw_col_t beside = columnOf(m_form.remarkColumn());
        worksheet_set_column(m_sheet, beside, beside, kRemarkWidth, nullptr);
    }

    /// Over all columns; one alone cannot be merged.
    void writeLine(std::size_t row, const std::string& text, lxw_format* format) {
        const lxw_col_t last = columnOf(m_form.lastColumn());
        if (last > 0) worksheet_merge_range(m_sheet, rowOf(row), 0, rowOf(row), last, "", format);
        m_file.text(m_sheet, rowOf(row), 0, text, format);
        need(rowOf(row), heightOf(text, widthOf(m_form.lastColumn())));
    }

    /// Not every program fits rows to what they hold.
    void need(lxw_row_t row, double height) { m_heights[row] = std::max(m_heights[row], height); }

    void writeHead() {
        writeLine(0, m_form.title, m_styles.title);
        need(0, m_form.large ? kCoverHeight : kTitleHeight);
        for (std::size_t line = 0; line < m_form.notes.size(); ++line)
            writeLine(1 + line, m_form.notes[line], m_styles.note);
    }

    void writeField(std::size_t at) {
        const FormInput& field = m_form.fields[at];
        const FormSpot spot{m_which, at, std::nullopt};
        const lxw_row_t row = rowOf(m_form.fieldRow(at));
        const lxw_col_t lastLabel = columnOf(m_form.valueColumn() - 1);
        if (lastLabel > 0)
            worksheet_merge_range(m_sheet, row, 0, row, lastLabel, "", m_styles.label);
        m_file.text(m_sheet, row, 0, field.label, m_styles.label);
        writeCell(spot, field);
        const std::string hint =
            field.isTyped() ? hintOf(field.column) : std::string(field.column.hint);
        m_file.text(m_sheet, row, columnOf(m_form.hintColumn()), hint, m_styles.hint);
        if (field.isTyped()) checkTyped(m_sheet, m_styles, m_layout, spot, 1);
        const bool tall = m_form.large || field.part == FormPart::BudgetHint;
        need(row, tall ? kTallField : kFieldHeight);
        need(row, heightOf(hint, width(m_form.hintColumn())));
    }

    void writeTable() {
        const FormTable& table = *m_form.table;
        const lxw_row_t header = rowOf(m_form.headerRow());
        for (std::size_t at = 0; at < table.columns.size(); ++at)
            m_file.text(m_sheet, header, columnOf(at), table.columns[at].label, m_styles.header);
        if (!m_remarks.empty()) {
            m_file.text(m_sheet, header, columnOf(m_form.remarkColumn()), std::string(kRemarksName),
                        m_styles.header);
        }
        const auto& rows = m_content.sheets[m_which].rows;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t at = 0; at < table.columns.size(); ++at)
                writeCell({m_which, at, row}, table.columns[at]);
            if (table.rows == FormRows::Targets) fit(row);
        }
        for (std::size_t at = 0; at < table.columns.size(); ++at) {
            if (table.columns[at].isTyped() && !rows.empty())
                checkTyped(m_sheet, m_styles, m_layout, {m_which, at, 0}, rows.size());
        }
        worksheet_repeat_rows(m_sheet, header, header);
        worksheet_freeze_panes(m_sheet, header + 1, 0);
    }

    /// A row of the table, to its texts.
    void fit(std::size_t row) {
        const auto& entries = m_content.sheets[m_which].rows[row];
        const lxw_row_t place = rowOf(cellAt(m_layout, {m_which, 0, row}).row);
        for (std::size_t at = 0; at < entries.size(); ++at)
            need(place, heightOf(entries[at].cell.text, width(at)));
    }

    void writeCell(const FormSpot& spot, const FormInput& input) {
        const FormCell cell = cellAt(m_layout, spot);
        const lxw_row_t row = rowOf(cell.row);
        const lxw_col_t column = columnOf(cell.column);
        const auto remark = m_remarks.find(spot);
        const bool marked = remark != m_remarks.end();
        if (input.isTyped()) {
            writeTyped(row, column, spot, input, m_content.find(spot)->cell, marked);
        } else if (input.part == FormPart::Printed || input.part == FormPart::Number) {
            const bool narrow = spot.row && input.width <= kCentredWidth;
            m_file.text(m_sheet, row, column, printedAt(spot, input),
                        narrow ? m_styles.centred : m_styles.printed);
        } else {
            writeFormula(row, column, formulaAt(m_layout, m_content, spot));
        }
        if (marked) worksheet_write_comment(m_sheet, row, column, remark->second.c_str());
    }

    [[nodiscard]] std::string printedAt(const FormSpot& spot, const FormInput& input) const {
        if (input.part == FormPart::Number) return m_content.find(spot)->cell.text;
        if (!spot.row) return input.printed;
        const auto& rows = m_form.table->printed;
        const bool given = *spot.row < rows.size() && spot.at < rows[*spot.row].size();
        return given ? rows[*spot.row][spot.at] : std::string();
    }

    void writeTyped(lxw_row_t row, lxw_col_t column, const FormSpot& spot, const FormInput& input,
                    const Cell& cell, bool marked) {
        const Indicator* indicator =
            isCommitted(m_layout, spot) ? &m_layout.project->indicators[*spot.row] : nullptr;
        lxw_format* format = indicator != nullptr ? committedFormat(*indicator, marked)
                                                  : m_styles.typed(input.column, marked);
        const auto number = indicator != nullptr
                                ? committedNumber(cell, *indicator, m_content.from1904)
                                : numberOf(cell, input.column, m_content.from1904);
        if (isBlank(cell)) {
            worksheet_write_blank(m_sheet, row, column, format);
        } else if (number) {
            worksheet_write_number(m_sheet, row, column, *number, format);
        } else {
            m_file.text(m_sheet, row, column, fittingCell(shownText(cell, m_content.from1904)),
                        format);
        }
    }

    [[nodiscard]] lxw_format* committedFormat(const Indicator& indicator, bool marked) {
        switch (goalCell(indicator).kind) {
            case GoalCell::Kind::Percent:
                return m_styles.typed("0.00####%", marked);
            case GoalCell::Kind::Words:
                return m_styles.typed(ColumnDescriptor{}, marked);
            default:
                return m_styles.typed(nullptr, marked);
        }
    }

    void writeFormula(lxw_row_t row, lxw_col_t column, const FormFormula& formula) {
        if (const auto* number = std::get_if<double>(&formula.value)) {
            worksheet_write_formula_num(m_sheet, row, column, formula.text.c_str(), m_styles.figure,
                                        *number);
        } else {
            worksheet_write_formula_str(m_sheet, row, column, formula.text.c_str(),
                                        m_styles.printed,
                                        std::get<std::string>(formula.value).c_str());
        }
    }

    /// Beside each row, all that is to be mended in it.
    void writeRemarks() {
        std::map<std::size_t, std::string> beside;
        for (const auto& [spot, remark] : m_remarks) {
            std::string& text = beside[cellAt(m_layout, spot).row];
            text += (text.empty() ? "" : "\n") + inputAt(m_layout, spot).label + "：" + remark;
            if (spot.row) fit(*spot.row);
        }
        for (const auto& [row, text] : beside) {
            m_file.text(m_sheet, rowOf(row), columnOf(m_form.remarkColumn()), fittingCell(text),
                        m_styles.remark);
            need(rowOf(row), heightOf(text, kRemarkWidth));
        }
    }

    XlsxFile& m_file;
    FormStyles& m_styles;
    const FormLayout& m_layout;
    const FormContent& m_content;
    const SheetRemarks& m_remarks;
    std::size_t m_which;
    const FormSheet& m_form;
    lxw_worksheet* m_sheet;
    std::map<lxw_row_t, double> m_heights;
};

}  // namespace

double heightOf(std::string_view text, int width) {
    constexpr int kMargin = 3;
    constexpr double kLineHeight = 16, kPadding = 6, kTallest = 409;
    int lines = 0;
    for (std::size_t from = 0; from <= text.size();) {
        const auto end = std::min(text.find('\n', from), text.size());
        const int wide = displayWidth(text.substr(from, end - from));
        lines += 1 + std::max(0, wide - 1) / std::max(1, width - kMargin);
        from = end + 1;
    }
    return std::min(kTallest, lines * kLineHeight + kPadding);
}

void setUpPage(lxw_worksheet* sheet, int width) {
    worksheet_set_paper(sheet, kA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.6, 0.6, 0.75, 0.75);
    worksheet_center_horizontally(sheet);
    if (width > kWidestUpright) worksheet_set_landscape(sheet);
    worksheet_set_footer(sheet, "&C第 &P 页 共 &N 页");
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
}

void lock(lxw_worksheet* sheet) {
    lxw_protection allowed{};
    allowed.format_columns = allowed.format_rows = 1;
    worksheet_protect(sheet, nullptr, &allowed);
}

void writeFormSheet(XlsxFile& file, FormStyles& styles, const FormLayout& layout,
                    const FormContent& content, const SheetRemarks& remarks, std::size_t which) {
    SheetWriter(file, styles, layout, content, remarks, which).write();
}

}  // namespace grants

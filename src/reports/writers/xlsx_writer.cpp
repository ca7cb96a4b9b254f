// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seen_text.h"
#include "base/text.h"
#include "output/replace_file.h"
#include "output/write_failure.h"
#include "output/written_workbook.h"
#include "reports/book/display.h"
#include "reports/writers/sum_formulas.h"
#include "reports/writers/writers.h"
#include "reports/writers/xlsx_styles.h"

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <memory>
#include <optional>

namespace grants {
namespace {

constexpr double kTitleHeight = 34, kLineHeight = 14.5, kRowPadding = 6, kTallestRow = 409;
constexpr std::size_t kLongestText = 32'000;  // below the 32 767 that a cell can hold
constexpr int kDaysTo1970 = 25'569;
constexpr double kSideMargin = 0.67, kTopMargin = 0.75;  // inches: 1.7 cm and 1.9 cm

/// A failure of the library as a sentence: the disk's fault when it was writing, the text's
/// otherwise.
Error failure(lxw_error reason, const std::filesystem::path& out) {
    if (reason <= LXW_ERROR_ZIP_CLOSE) return writeFailure(out, errno == 0 ? ENOSPC : errno);
    return {
        ErrorKind::Input,
        translatable("writeBook", "“{0}”的内容超出 Excel 工作簿的限制，请改用 .csv 或 .pdf 保存")
            .with(out.string()),
        lxw_strerror(reason)};
}

int linesIn(std::string_view text, int width) {
    int lines = 0;
    std::size_t from = 0;
    while (from <= text.size()) {
        const auto end = std::min(text.find('\n', from), text.size());
        const int wide = displayWidth(text.substr(from, end - from));
        lines += std::max(1, (wide + width - 1) / std::max(1, width));
        from = end + 1;
    }
    return lines;
}

double heightOf(int lines) {
    return std::min(kTallestRow, lines * kLineHeight + kRowPadding);
}

/// A text that fits a cell, cut at a character's end and marked so; without what XML cannot hold.
std::string fitted(const std::string& written) {
    const std::string text = asXmlText(written);
    return text.size() <= kLongestText ? text : shortened(text, kLongestText) + "…";
}

double number(const BookValue& value, ColumnFormat format) {
    struct Number {
        bool wan;
        double operator()(std::monostate) const { return 0; }
        double operator()(const std::string&) const { return 0; }
        double operator()(std::int64_t count) const { return static_cast<double>(count); }
        double operator()(Money money) const {
            return static_cast<double>(money.inFen()) / (wan ? 1e6 : 100.0);
        }
        double operator()(Fraction share) const {
            return static_cast<double>(share.num()) / static_cast<double>(share.den());
        }
        double operator()(Date day) const { return day.daysSinceEpoch() + kDaysTo1970; }
        double operator()(Decimal number) const {
            return static_cast<double>(number.units) / std::pow(10, number.decimals);
        }
    };
    return std::visit(Number{isInWan(format)}, value);
}

CellPart partOf(BookRow::Kind kind) {
    if (kind == BookRow::Kind::Plain) return CellPart::Plain;
    return kind == BookRow::Kind::Section ? CellPart::Section : CellPart::Sum;
}

/// Writes one sheet from top to bottom, for the library keeps one row at a time; m_row is the next
/// free row.
class XlsxSheet {
  public:
    XlsxSheet(lxw_worksheet* out, XlsxStyles& styles, const BookSheet& sheet,
              const std::filesystem::path& target)
        : m_out(out), m_styles(styles), m_sheet(sheet), m_target(target) {}

    /// How many rows the file must hold.
    std::size_t write(const Book& book) {
        setColumns();
        writeTop();
        writeHeader();
        if (m_sheet.filter) setFilter();  // the library takes no range above the row it is at
        for (const auto& row : m_sheet.rows) writeRow(row);
        writeCheck(book.checkLabel);
        writeBottom();
        setPrinting(book);
        return m_written;
    }

  private:
    void check(lxw_error result) const {
        if (result != LXW_NO_ERROR) throw failure(result, m_target);
    }
    [[nodiscard]] std::size_t lastColumn() const { return m_sheet.columns.size() - 1; }
    [[nodiscard]] int widthOf(std::size_t first, std::size_t last) const {
        int width = 0;
        for (auto i = first; i <= last; ++i) width += m_sheet.columns[i].width;
        return width;
    }

    void setColumns() {
        for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            check(worksheet_set_column(m_out, column, column, m_sheet.columns[i].width, nullptr));
        }
    }

    void endRow() {
        ++m_row;
        ++m_written;
    }

    void setHeight(double height) {
        check(worksheet_set_row(m_out, static_cast<lxw_row_t>(m_row), height, nullptr));
    }

    void writeText(std::size_t column, const std::string& text, lxw_format* format) {
        check(worksheet_write_string(m_out, static_cast<lxw_row_t>(m_row),
                                     static_cast<lxw_col_t>(column), fitted(text).c_str(), format));
    }

    /// One text over several columns; a single cell cannot be merged.
    void writeOver(std::size_t first, std::size_t last, const std::string& text, CellPart part) {
        auto* format = m_styles.part(part);
        if (first == last) return writeText(first, text, format);
        const auto row = static_cast<lxw_row_t>(m_row);
        check(worksheet_merge_range(m_out, row, static_cast<lxw_col_t>(first), row,
                                    static_cast<lxw_col_t>(last), fitted(text).c_str(), format));
    }

    void writeLine(const std::string& text, CellPart part) {
        writeOver(0, lastColumn(), text, part);
        setHeight(heightOf(linesIn(text, widthOf(0, lastColumn()))));
        endRow();
    }

    void writeTop() {
        writeOver(0, lastColumn(), m_sheet.title, CellPart::Title);
        setHeight(kTitleHeight);
        endRow();
        const auto& lines = m_sheet.headLines;
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) writeLine(lines[i], CellPart::Head);
        writeUnitLine(lines.empty() ? std::string() : lines.back());
    }

    /// The last head line on the left, the unit on the right of the same row.
    void writeUnitLine(const std::string& head) {
        if (lastColumn() == 0) return writeLine(head + "  " + m_sheet.unitLine, CellPart::Head);
        auto split = lastColumn();
        while (split > 1 && widthOf(split, lastColumn()) < 14) --split;
        writeOver(0, split - 1, head, CellPart::Head);
        writeOver(split, lastColumn(), m_sheet.unitLine, CellPart::Unit);
        setHeight(heightOf(linesIn(head, widthOf(0, split - 1))));
        endRow();
    }

    void writeHeader() {
        int lines = 1;
        for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
            const auto& column = m_sheet.columns[i];
            writeText(i, column.title, m_styles.part(CellPart::Header));
            lines = std::max(lines, linesIn(column.title, column.width - 1));
        }
        setHeight(heightOf(lines) + kRowPadding);
        m_headerRow = m_row;
        endRow();
        m_sums.emplace(m_sheet, m_row);
    }

    void writeRow(const BookRow& row) {
        if (row.kind == BookRow::Kind::Section) {
            return writeLine(cellText(row.values.at(0), ColumnFormat::Text), CellPart::Section);
        }
        int lines = m_sheet.rowLines;
        for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
            const auto& column = m_sheet.columns[i];
            const auto value = i < row.values.size() ? row.values[i] : BookValue();
            writeCell(row, i, value);
            if (const auto* text = std::get_if<std::string>(&value)) {
                lines = std::max(lines, linesIn(*text, column.width - 2));
            }
        }
        setHeight(heightOf(lines));
        endRow();
    }

    void writeCell(const BookRow& row, std::size_t index, const BookValue& value) {
        const auto& column = m_sheet.columns[index];
        auto* format = m_styles.cell(partOf(row.kind), value, column.format, row.lineBelow);
        const auto at = static_cast<lxw_row_t>(m_row);
        const auto to = static_cast<lxw_col_t>(index);
        if (std::holds_alternative<std::monostate>(value)) {
            return check(worksheet_write_blank(m_out, at, to, format));
        }
        if (const auto* text = std::get_if<std::string>(&value)) {
            return writeText(index, *text, format);
        }
        const auto figure = number(value, column.format);
        if (!column.total || row.sums.empty()) {
            return check(worksheet_write_number(m_out, at, to, figure, format));
        }
        writeFormula(index, m_sums->of(row, index), format, figure);
    }

    void writeFormula(std::size_t column, const std::string& formula, lxw_format* format,
                      double value) {
        check(worksheet_write_formula_num(m_out, static_cast<lxw_row_t>(m_row),
                                          static_cast<lxw_col_t>(column), formula.c_str(), format,
                                          value));
    }

    /// Hidden: the plain lines, added up whatever the sums cover, less the last total: 0 in every
    /// summed column.
    void writeCheck(const std::string& label) {
        const auto& rows = m_sheet.rows;
        auto index = rows.size();
        const auto isTotal = [&rows](std::size_t row) {
            return rows.kind(row) == BookRow::Kind::Total && !rows.sums(row).empty();
        };
        do {
            if (index-- == 0) return;
        } while (!isTotal(index));
        const BookRow total = rows[index];
        const auto lines = plainRowsAbove(m_sheet, index);
        const auto first = m_row;
        if (lines.size() > SumFormulas::kMostParts) writeParts(lines, label);
        writeCheckLabel(label);
        for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
            if (!isSummed(i, total)) continue;
            std::string formula = "=ROUND(";
            formula += m_row == first
                           ? m_sums->sum(lines, i)
                           : "SUM(" + cellName(first, i) + ":" + cellName(m_row - 1, i) + ")";
            formula.append("-").append(cellName(m_headerRow + 1 + index, i)).append(",6)");
            writeFormula(i, formula, m_styles.part(CellPart::Check), linesLess(total, lines, i));
        }
        hideRow();
    }
    /// Where no sum stands, so that whoever reads the file knows the row for what it is.
    void writeCheckLabel(const std::string& label) {
        std::size_t column = 0;
        while (column < lastColumn() && m_sheet.columns[column].total) ++column;
        writeText(column, label, m_styles.part(CellPart::Check));
    }
    [[nodiscard]] bool isSummed(std::size_t column, const BookRow& total) const {
        return m_sheet.columns[column].total &&
               !std::holds_alternative<std::monostate>(total.values.at(column));
    }
    [[nodiscard]] double sumOver(const std::vector<RowSpan>& lines, std::size_t column) const {
        return number(sumOf(m_sheet, column, lines), m_sheet.columns[column].format);
    }
    [[nodiscard]] double linesLess(const BookRow& total, const std::vector<RowSpan>& lines,
                                   std::size_t column) const {
        return sumOver(lines, column) -
               number(total.values.at(column), m_sheet.columns[column].format);
    }

    /// Sums over as many parts as a formula takes, a hidden row each.
    void writeParts(const std::vector<RowSpan>& lines, const std::string& label) {
        for (auto from = lines.begin(); from != lines.end();) {
            const auto most = static_cast<std::ptrdiff_t>(SumFormulas::kMostParts);
            const auto to = from + std::min(most, lines.end() - from);
            const std::vector<RowSpan> part(from, to);
            writeCheckLabel(label);
            for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
                if (!m_sheet.columns[i].total) continue;
                writeFormula(i, "=" + m_sums->sum(part, i), m_styles.part(CellPart::Check),
                             sumOver(part, i));
            }
            hideRow();
            from = to;
        }
    }

    void hideRow() {
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        check(worksheet_set_row_opt(m_out, static_cast<lxw_row_t>(m_row), LXW_DEF_ROW_HEIGHT,
                                    nullptr, &hidden));
        endRow();
    }

    void writeBottom() {
        for (const auto& note : m_sheet.notes) writeLine(note, CellPart::Note);
        if (m_sheet.signatures.empty()) return;
        ++m_row;
        const auto room = widthOf(0, lastColumn()) / static_cast<int>(m_sheet.signatures.size());
        std::string line;
        for (const auto& label : m_sheet.signatures) {
            const auto blank = std::max(4, room - displayWidth(label));
            line += label + std::string(static_cast<std::size_t>(blank), ' ');
        }
        writeOver(0, lastColumn(), line, CellPart::Note);
        setHeight(2 * kLineHeight);
        endRow();
    }

    void setPrinting(const Book& book) {
        worksheet_set_landscape(m_out);
        worksheet_set_paper(m_out, 9);  // A4
        worksheet_fit_to_pages(m_out, 1, 0);
        worksheet_set_margins(m_out, kSideMargin, kSideMargin, kTopMargin, kTopMargin);
        worksheet_center_horizontally(m_out);
        const auto header = static_cast<lxw_row_t>(m_headerRow);
        check(worksheet_repeat_rows(m_out, header, header));
        check(worksheet_set_footer(m_out,
                                   ("&C" + asXmlText(pageText(book.footer, "&P", "&N"))).c_str()));
        worksheet_freeze_panes(m_out, header + 1, 0);
    }

    void setFilter() {
        std::size_t plain = 0;
        while (plain < m_sheet.rows.size() && m_sheet.rows.kind(plain) == BookRow::Kind::Plain) {
            ++plain;
        }
        check(worksheet_autofilter(m_out, static_cast<lxw_row_t>(m_headerRow), 0,
                                   static_cast<lxw_row_t>(m_headerRow + plain),
                                   static_cast<lxw_col_t>(lastColumn())));
    }

    lxw_worksheet* m_out;
    XlsxStyles& m_styles;
    const BookSheet& m_sheet;
    const std::filesystem::path& m_target;
    std::size_t m_row = 0, m_headerRow = 0, m_written = 0;
    std::optional<SumFormulas> m_sums;  // once the header stands
};

using Workbook = std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)>;

std::size_t writeSheet(lxw_workbook* workbook, XlsxStyles& styles, const Book& book,
                       const BookSheet& exact, const std::filesystem::path& out) {
    auto* worksheet = workbook_add_worksheet(workbook, asXmlText(exact.name).c_str());
    if (worksheet == nullptr) {
        throw Error(ErrorKind::Input,
                    translatable("writeBook",
                                 "工作表名“{0}”不能用于 Excel(最多 31 个字，不含 [ ] : * ? / \\)，"
                                 "请改用 .csv 或 .pdf 保存")
                        .with(exact.name));
    }
    const auto shown = asShown(exact);
    return XlsxSheet(worksheet, styles, shown, out).write(book);
}

void describe(lxw_workbook* workbook, const Book& book) {
    auto title = asXmlText(book.title);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = static_cast<time_t>(book.date.daysSinceEpoch()) * 86'400;
    workbook_set_properties(workbook, &properties);
}

void writeDraft(const Book& book, const std::filesystem::path& draft,
                const std::filesystem::path& out) {
    lxw_workbook_options streaming{};
    streaming.constant_memory = LXW_TRUE;
    Workbook workbook(workbook_new_opt(draft.c_str(), &streaming), &lxw_workbook_free);
    if (!workbook) throw writeFailure(out, ENOMEM);
    XlsxStyles styles(workbook.get());
    describe(workbook.get(), book);
    std::vector<std::size_t> rows;
    for (const auto& sheet : book.sheets)
        rows.push_back(writeSheet(workbook.get(), styles, book, sheet, out));
    errno = 0;
    // Closing frees the workbook whether it succeeds or not.
    const auto result = closeWorkbook(workbook.release(), draft, out, rows);
    if (result != LXW_NO_ERROR) throw failure(result, out);
}

}  // namespace

void writeXlsx(const Book& book, const std::filesystem::path& out) {
    replaceFile(out, FileKind::Workbook, [&](const auto& draft) { writeDraft(book, draft, out); });
}

}  // namespace grants

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/xlsx_sheet.h"

#include "exchange/tables/input_error.h"

#include <charconv>

namespace grants {
namespace {

constexpr std::size_t kMaxSheetColumns = 16'384;
constexpr int kMaxRows = 1'048'576;
constexpr std::size_t kMaxCellBytes = std::size_t{4} << 20;
constexpr std::size_t kMaxRowBytes = std::size_t{64} << 20;

template <class Whole>
bool readWhole(std::string_view text, Whole& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

/// `AB12` → 27; the letters' column counted from 0, kMaxSheetColumns when there are none.
std::size_t columnOf(std::string_view reference) {
    std::size_t column = 0, letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char c = reference[letters];
        if (c < 'A' || c > 'Z') break;
        column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
    }
    return letters == 0 ? kMaxSheetColumns : column - 1;
}

/// Of the names that stand in every cell, which are one letter long.
char onlyLetter(std::string_view name) {
    return name.size() == 1 ? name.front() : '\0';
}

}  // namespace

XlsxSheetHandler::XlsxSheetHandler(const std::string& file, const SharedStrings& strings,
                                   const std::vector<NumberStyle>& styles,
                                   const std::function<bool(SheetRow&)>& sink)
    : m_file(file), m_strings(strings), m_styles(styles), m_sink(sink) {}

void XlsxSheetHandler::damaged(const char* what) const {
    throw damagedFile(m_file, std::string(what) + " in row " + std::to_string(m_row.number));
}

XlsxSheetHandler::Type XlsxSheetHandler::typeOf(std::string_view attribute) {
    if (attribute.empty() || attribute == "n") return Type::Number;
    if (attribute == "s") return Type::Shared;
    if (attribute == "inlineStr") return Type::Inline;
    if (attribute == "b") return Type::Boolean;
    if (attribute == "e") return Type::Fault;
    return attribute == "d" ? Type::Date : Type::Text;
}

void XlsxSheetHandler::begin(std::string_view name, const XmlAttributes& attributes) {
    const char letter = onlyLetter(name);
    if (!m_inData) {
        m_inData = name == "sheetData";
        if (name == "mergeCell") addMerged(attributes["ref"]);
    } else if (m_inCell) {
        if (letter == 'v' || (letter == 't' && m_phonetic == 0)) m_collecting = true;
        if (letter == 'f') m_formula = true;
        if (name == "rPh") ++m_phonetic;
    } else if (letter == 'c' && m_inRow) {
        beginCell(attributes);
    } else if (name == "row") {
        beginRow(attributes);
    }
}

void XlsxSheetHandler::end(std::string_view name) {
    if (!m_inData) return;
    const char letter = onlyLetter(name);
    if (letter == 'v' || letter == 't') {
        m_collecting = false;
    } else if (letter == 'c' && m_inCell) {
        endCell();
    } else if (name == "row" && m_inRow) {
        endRow();
    } else if (name == "rPh" && m_phonetic > 0) {
        --m_phonetic;
    } else if (name == "sheetData") {
        m_inData = false;
    }
}

void XlsxSheetHandler::text(std::string_view part) {
    if (!m_collecting || !m_inCell) return;
    std::string& text = m_row.cells[m_column].text;
    if (text.size() + part.size() > kMaxCellBytes) damaged("endless cell");
    text += part;
}

void XlsxSheetHandler::beginRow(const XmlAttributes& attributes) {
    const auto number = attributes["r"];
    int row = m_row.number + 1;
    if (!number.empty() && !readWhole(number, row)) damaged("row without a number");
    if (row <= m_row.number || row > kMaxRows) damaged("rows out of order");
    m_row.number = row;
    m_nextColumn = 0;
    m_rowBytes = 0;
    m_inRow = true;
    // The cells keep their memory from row to row.
    for (Cell& cell : m_row.cells) {
        cell.kind = Cell::Kind::Blank;
        cell.text.clear();
    }
}

void XlsxSheetHandler::beginCell(const XmlAttributes& attributes) {
    const auto reference = attributes["r"];
    m_column = reference.empty() ? m_nextColumn : columnOf(reference);
    if (m_column >= kMaxSheetColumns) damaged("cell without a place");
    m_nextColumn = m_column + 1;
    if (m_row.cells.size() <= m_column) m_row.cells.resize(m_column + 1);
    if (m_row.cells[m_column].kind != Cell::Kind::Blank) damaged("two cells in one place");
    m_type = typeOf(attributes["t"]);
    std::size_t style = 0;
    const bool styled = readWhole(attributes["s"], style) && style < m_styles.size();
    m_style = styled ? &m_styles[style] : nullptr;
    m_formula = false;
    m_inCell = true;
}

void XlsxSheetHandler::endCell() {
    m_inCell = m_collecting = false;
    m_phonetic = 0;
    Cell& cell = m_row.cells[m_column];
    if (cell.text.empty()) {
        // A formula that was never calculated has no value; it must not pass for a blank cell.
        if (m_formula && m_type == Type::Number) {
            cell.kind = Cell::Kind::Fault;
            cell.text = "=";
        }
        return;
    }
    switch (m_type) {
        case Type::Number:
            endNumber(cell);
            break;
        case Type::Shared:
            cell.text.assign(sharedString(cell.text));
            break;
        case Type::Text:
        case Type::Inline:
            unescape(cell.text);
            break;
        case Type::Date:
            cell.text.resize(std::min(cell.text.find('T'), cell.text.size()));
            break;
        case Type::Boolean:
            cell.kind = Cell::Kind::Boolean;
            break;
        case Type::Fault:
            cell.kind = Cell::Kind::Fault;
            break;
    }
    // A long shared string costs a file nothing to repeat, but memory here.
    m_rowBytes += cell.text.size();
    if (m_rowBytes > kMaxRowBytes) damaged("endless cells");
    if (cell.kind == Cell::Kind::Blank && !cell.text.empty()) cell.kind = Cell::Kind::Text;
}

/// A number is what its format shows of it, as long as all its digits are there.
void XlsxSheetHandler::endNumber(Cell& cell) {
    cell.kind = Cell::Kind::Number;
    if (m_style == nullptr) return;
    if (m_style->date) cell.kind = Cell::Kind::DateSerial;
    if (m_style->format == nullptr) return;
    const auto number = decimalDigits(cell.text);
    if (!number || number->point > kKeptDigits || number->point < -kKeptDigits) return;
    ShownNumber shown = m_style->format->shown(*number);
    cell.text = std::move(shown.text);
    cell.kind = cell.text.empty() ? Cell::Kind::Blank
                : shown.rounded   ? Cell::Kind::ShownRounded
                                  : Cell::Kind::Shown;
}

/// `A2:A4`; what spans one row only changes nothing for others.
void XlsxSheetHandler::addMerged(std::string_view range) {
    constexpr std::size_t kMostMerged = 1'000'000;
    const auto colon = range.find(':');
    if (colon == std::string_view::npos || m_merged.size() >= kMostMerged) return;
    const auto rowOf = [](std::string_view corner) {
        int row = 0;
        corner.remove_prefix(std::min(corner.find_first_of("0123456789"), corner.size()));
        return readWhole(corner, row) && row <= kMaxRows ? row : 0;
    };
    const MergedCells merged{rowOf(range.substr(0, colon)), rowOf(range.substr(colon + 1)),
                             columnOf(range)};
    if (merged.firstRow > 0 && merged.lastRow > merged.firstRow && merged.column < kMaxSheetColumns)
        m_merged.push_back(merged);
}

std::string_view XlsxSheetHandler::sharedString(std::string_view index) const {
    std::size_t value = 0;
    if (!readWhole(index, value) || value >= m_strings.size())
        damaged("shared string out of range");
    return m_strings[value];
}

void XlsxSheetHandler::endRow() {
    m_inRow = false;
    if (!m_sink(m_row)) stop();
}

}  // namespace grants

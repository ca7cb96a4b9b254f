// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_table.h"

#include "base/text.h"

#include <algorithm>
#include <numeric>

namespace grants::cli {
namespace {

constexpr int kGap = 2;
constexpr int kNarrowestWrap = 10;

std::size_t lengthOfCharacter(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) ++end;
    return end - at;
}

std::size_t startOfCharacterBefore(std::string_view text, std::size_t at) {
    do --at;
    while ((static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80u);
    return at;
}

/// Closing marks never begin a line.
bool isClosing(std::string_view character) {
    constexpr std::string_view kClosing = "，。；：、）》”！？,.;:)";
    return kClosing.find(character) != std::string_view::npos;
}

/// `end`, or one character earlier when the next line would begin with a closing mark.
std::size_t withoutLeadingMark(std::string_view text, std::size_t begin, std::size_t end) {
    if (end >= text.size() || !isClosing(text.substr(end, lengthOfCharacter(text, end))))
        return end;
    const std::size_t earlier = startOfCharacterBefore(text, end);
    return earlier > begin ? earlier : end;
}

/// Where the line that starts at `begin` ends; a space near the end is preferred to a broken word.
std::size_t endOfLine(std::string_view text, std::size_t begin, int width) {
    std::size_t end = begin;
    std::size_t lastSpace = std::string_view::npos;
    int used = 0;
    while (end < text.size() && text[end] != '\n') {
        const std::size_t length = lengthOfCharacter(text, end);
        used += displayWidth(text.substr(end, length));
        if (used > width && end > begin) break;
        if (text[end] == ' ') lastSpace = end;
        end += length;
    }
    const bool wordBroken = end < text.size() && end > begin && text[end] != ' ' &&
                            text[end] != '\n' && static_cast<unsigned char>(text[end]) < 0x80u &&
                            static_cast<unsigned char>(text[end - 1]) < 0x80u;
    return wordBroken && lastSpace != std::string_view::npos && lastSpace > begin
               ? lastSpace
               : withoutLeadingMark(text, begin, end);
}

/// Narrows the widest wrapping column, a column at a time, until the table fits or nothing gives.
void narrow(std::vector<int>& widths, const std::vector<TextColumn>& columns, int excess) {
    for (; excess > 0; --excess) {
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (columns[i].wraps && widths[i] > kNarrowestWrap &&
                (widest == widths.size() || widths[i] > widths[widest]))
                widest = i;
        }
        if (widest == widths.size()) return;
        --widths[widest];
    }
}

std::string withoutTrailingSpaces(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

void printRow(std::ostream& out, const std::vector<TextColumn>& columns,
              const std::vector<int>& widths, const std::vector<std::string>& cells) {
    std::vector<std::vector<std::string>> lines;
    std::size_t height = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        lines.push_back(wrapped(cells[i], widths[i]));
        height = std::max(height, lines.back().size());
    }
    for (std::size_t row = 0; row < height; ++row) {
        std::string line;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::string part = row < lines[i].size() ? lines[i][row] : std::string();
            line += padded(part, widths[i], columns[i].align) + std::string(kGap, ' ');
        }
        out << withoutTrailingSpaces(std::move(line)) << '\n';
    }
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, int width) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = endOfLine(text, begin, width);
        lines.emplace_back(text.substr(begin, end - begin));
        begin = end;
        if (begin < text.size() && (text[begin] == '\n' || text[begin] == ' ')) ++begin;
    }
    if (lines.empty()) lines.emplace_back();
    return lines;
}

std::string padded(std::string_view text, int width, Align align) {
    const int missing = std::max(0, width - displayWidth(text));
    const std::string space(static_cast<std::size_t>(missing), ' ');
    return align == Align::Left ? std::string(text) + space : space + std::string(text);
}

std::vector<int> TextTable::widths(int limit) const {
    std::vector<int> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        int width = displayWidth(m_columns[i].title);
        for (const auto& row : m_rows)
            if (i < row.size()) width = std::max(width, displayWidth(row[i]));
        widths.push_back(width);
    }
    const int gaps = kGap * (static_cast<int>(widths.size()) - 1);
    narrow(widths, m_columns, std::accumulate(widths.begin(), widths.end(), gaps) - limit);
    return widths;
}

void TextTable::print(std::ostream& out, int width) const {
    const std::vector<int> columnWidths = widths(width);
    std::vector<std::string> titles, rules;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        titles.push_back(m_columns[i].title);
        rules.emplace_back(static_cast<std::size_t>(columnWidths[i]), '-');
    }
    printRow(out, m_columns, columnWidths, titles);
    printRow(out, m_columns, columnWidths, rules);
    for (const auto& row : m_rows)
        printRow(out, m_columns, columnWidths, row.empty() ? rules : row);
}

}  // namespace grants::cli

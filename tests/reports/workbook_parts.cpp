// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook_parts.h"

#include <unzip.h>

#include <array>
#include <stdexcept>

namespace grants::test {
namespace {

std::string currentEntry(unzFile zip) {
    std::string text;
    std::array<char, 65'536> buffer{};
    if (unzOpenCurrentFile(zip) != UNZ_OK) throw std::runtime_error("entry does not open");
    int length = 0;
    while ((length = unzReadCurrentFile(zip, buffer.data(), buffer.size())) > 0) {
        text.append(buffer.data(), static_cast<std::size_t>(length));
    }
    if (length < 0 || unzCloseCurrentFile(zip) != UNZ_OK) throw std::runtime_error("entry damaged");
    return text;
}

std::string unescaped(std::string text) {
    const std::array<std::pair<const char*, const char*>, 5> entities = {
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}}};
    for (const auto& [entity, character] : entities) {
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1)) {
            text.replace(at, std::string(entity).size(), character);
        }
    }
    return text;
}

/// The text between two marks at or after `from`; empty when there is none.
std::string between(const std::string& text, const std::string& open, const std::string& close) {
    const auto start = text.find(open);
    if (start == std::string::npos) return {};
    const auto from = start + open.size();
    return text.substr(from, text.find(close, from) - from);
}

/// The text of <t>, with or without attributes.
std::string textOf(const std::string& element) {
    const auto start = element.find('>', element.find("<t")) + 1;
    return unescaped(element.substr(start, element.find("</t>") - start));
}

ReadCell readCell(const std::string& element, const std::vector<std::string>& strings) {
    ReadCell cell;
    cell.type = between(element, " t=\"", "\"");
    cell.formula = unescaped(between(element, "<f>", "</f>"));
    cell.value = unescaped(between(element, "<v>", "</v>"));
    const auto style = between(element, " s=\"", "\"");
    cell.style = style.empty() ? 0 : std::stoi(style);
    if (cell.type == "s") cell.value = strings.at(std::stoul(cell.value));
    if (cell.type == "inlineStr") {
        cell.value = textOf(element);
        cell.type = "s";  // a text is a text, wherever it stands
    }
    if (cell.type.empty()) cell.type = "n";
    return cell;
}

}  // namespace

WorkbookParts::WorkbookParts(const std::filesystem::path& file) {
    auto* zip = unzOpen(file.c_str());
    if (zip == nullptr) throw std::runtime_error("not a zip file");
    for (int at = unzGoToFirstFile(zip); at == UNZ_OK; at = unzGoToNextFile(zip)) {
        std::array<char, 256> name{};
        unz_file_info info{};
        unzGetCurrentFileInfo(zip, &info, name.data(), name.size(), nullptr, 0, nullptr, 0);
        m_parts[name.data()] = currentEntry(zip);
    }
    unzClose(zip);
    const auto shared = m_parts.find("xl/sharedStrings.xml");
    if (shared == m_parts.end()) return;
    for (std::size_t at = shared->second.find("<si>"); at != std::string::npos;
         at = shared->second.find("<si>", at + 1)) {
        m_strings.push_back(
            textOf(shared->second.substr(at, shared->second.find("</si>", at) - at)));
    }
}

const std::string& WorkbookParts::part(const std::string& name) const {
    return m_parts.at(name);
}

const std::string& WorkbookParts::sheet(int number) const {
    return part("xl/worksheets/sheet" + std::to_string(number) + ".xml");
}

std::map<std::string, ReadCell> WorkbookParts::cells(int number) const {
    std::map<std::string, ReadCell> cells;
    const auto& xml = sheet(number);
    for (auto at = xml.find("<c r="); at != std::string::npos; at = xml.find("<c r=", at + 1)) {
        const auto head = xml.find('>', at);
        const auto end = xml[head - 1] == '/' ? head : xml.find("</c>", at);
        const auto element = xml.substr(at, end - at);
        cells[between(element, " r=\"", "\"")] = readCell(element, m_strings);
    }
    return cells;
}

std::map<int, ReadCell> WorkbookParts::column(int sheet, const std::string& letter) const {
    std::map<int, ReadCell> column;
    for (const auto& [name, cell] : cells(sheet)) {
        const auto digits = name.find_first_of("0123456789");
        if (name.substr(0, digits) == letter) column[std::stoi(name.substr(digits))] = cell;
    }
    return column;
}

}  // namespace grants::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/xlsx_builder.h"

#include <minizip/zip.h>

#include <stdexcept>

namespace grants::test {
namespace {

const std::string kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const std::string kRelations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string relation(const std::string& id, const std::string& kind, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + kRelations + "/" + kind + "\" Target=\"" +
           target + "\"/>";
}

std::string relations(const std::string& content) {
    return "<Relationships xmlns=\"" + kPackage + "\">" + content + "</Relationships>";
}

}  // namespace

std::string escaped(const std::string& text) {
    std::string safe;
    for (const char c : text) {
        if (c == '&')
            safe += "&amp;";
        else if (c == '<')
            safe += "&lt;";
        else if (c == '\r')
            safe += "_x000D_";
        else
            safe += c;
    }
    return safe;
}

std::string worksheet(const std::string& rows) {
    return "<worksheet xmlns=\"" + kMain + "\"><sheetData>" + rows + "</sheetData></worksheet>";
}

XlsxBuilder& XlsxBuilder::sheet(const std::string& name, const TextRows& rows) {
    std::string xml;
    for (const auto& row : rows) {
        xml += "<row>";
        for (const auto& cell : row) {
            if (cell.rfind("<c", 0) == 0)
                xml += cell;
            else if (cell.empty())
                xml += "<c/>";
            else
                xml += "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(cell) +
                       "</t></is></c>";
        }
        xml += "</row>";
    }
    return sheetXml(name, worksheet(xml));
}

XlsxBuilder& XlsxBuilder::sheetXml(const std::string& name, const std::string& xml) {
    m_sheets.emplace_back(name, xml);
    return *this;
}

XlsxBuilder& XlsxBuilder::part(const std::string& name, const std::string& text) {
    m_parts[name] = text;
    return *this;
}

XlsxBuilder& XlsxBuilder::bookAttributes(const std::string& attributes) {
    m_bookPr = attributes;
    return *this;
}

void XlsxBuilder::save(const std::filesystem::path& file) const {
    std::map<std::string, std::string> parts;
    std::string sheets;
    std::string related =
        relation("s", "sharedStrings", "sharedStrings.xml") + relation("t", "styles", "styles.xml");
    for (std::size_t at = 0; at < m_sheets.size(); ++at) {
        const std::string number = std::to_string(at + 1);
        sheets += "<sheet name=\"" + m_sheets[at].first + "\" sheetId=\"" + number + "\" r:id=\"r" +
                  number + "\"/>";
        related += relation("r" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts["xl/worksheets/sheet" + number + ".xml"] = m_sheets[at].second;
    }
    parts["_rels/.rels"] = relations(relation("b", "officeDocument", "xl/workbook.xml"));
    parts["xl/_rels/workbook.xml.rels"] = relations(related);
    parts["xl/workbook.xml"] = "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kRelations +
                               "\"><workbookPr " + m_bookPr + "/><sheets>" + sheets +
                               "</sheets></workbook>";
    for (const auto& [name, text] : m_parts) parts[name] = text;
    std::vector<std::pair<std::string, std::string>> kept;
    for (const auto& [name, text] : parts) {
        if (!text.empty()) kept.emplace_back(name, text);
    }
    saveZip(file, kept);
}

void saveZip(const std::filesystem::path& file,
             const std::vector<std::pair<std::string, std::string>>& parts) {
    zipFile zip = zipOpen64(file.c_str(), APPEND_STATUS_CREATE);
    if (zip == nullptr) throw std::runtime_error("zip cannot be made");
    for (const auto& [name, text] : parts) {
        const zip_fileinfo info{};
        zipOpenNewFileInZip64(zip, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr,
                              text.empty() ? 0 : 8, 6, 1);
        zipWriteInFileInZip(zip, text.data(), static_cast<unsigned>(text.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
}

}  // namespace grants::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Makes workbooks for the tests of the readers, sound and hostile ones, part by part.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace grants::test {

using TextRows = std::vector<std::vector<std::string>>;

class XlsxBuilder {
  public:
    /// A sheet of inline strings; a text that starts with `<c` is taken as the cell's XML.
    XlsxBuilder& sheet(const std::string& name, const TextRows& rows);
    /// A sheet whose part is this XML.
    XlsxBuilder& sheetXml(const std::string& name, const std::string& xml);
    /// Any part as it is; an empty text leaves the part out.
    XlsxBuilder& part(const std::string& name, const std::string& text);
    XlsxBuilder& bookAttributes(const std::string& attributes);
    void save(const std::filesystem::path& file) const;

  private:
    std::vector<std::pair<std::string, std::string>> m_sheets;  // name, XML
    std::map<std::string, std::string> m_parts;
    std::string m_bookPr;
};

/// A zip file of these parts.
void saveZip(const std::filesystem::path& file,
             const std::vector<std::pair<std::string, std::string>>& parts);
/// A worksheet part around the content of its sheetData.
[[nodiscard]] std::string worksheet(const std::string& rows);
[[nodiscard]] std::string escaped(const std::string& text);

}  // namespace grants::test

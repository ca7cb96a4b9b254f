// SPDX-License-Identifier: GPL-3.0-or-later
// An 申报书 as it comes back: written by the program, typed into as a spreadsheet would save it.
#pragma once

#include "exchange/forms/form_layout.h"

#include <filesystem>
#include <map>
#include <string>

namespace grants::test {

class TypedForm {
  public:
    /// A blank form of a project.
    TypedForm(const Plan& plan, const std::string& project);
    /// A form as it lies on the disk.
    TypedForm(const Plan& plan, const std::string& project, const std::filesystem::path& file);

    /// Types a text where the form asks for a column of an import sheet, of a table in one row.
    TypedForm& type(const std::string& sheet, const std::string& column, const std::string& text,
                    std::size_t row = 0);
    /// The same as a number, as spreadsheets keep what they take for one.
    TypedForm& number(const std::string& sheet, const std::string& column,
                      const std::string& digits, std::size_t row = 0);
    /// Types over any cell of a sheet of the form: `D7`.
    TypedForm& cell(const std::string& sheet, const std::string& place, const std::string& text);
    /// Takes something out of the workbook as it is saved, or puts other text in its place.
    TypedForm& alter(const std::string& part, const std::string& from, const std::string& to);

    /// Everything that an application needs, of a unit that may apply: commitments as the plan
    /// asks, of which the first names its proof, a budget of 60,000 元 for a project called
    /// `title`, and the six enclosures that a blank form suggests.
    TypedForm& fill(const std::string& code, const std::string& name, const std::string& title);

    /// `绩效目标!D7`, where a column is typed.
    [[nodiscard]] std::string place(const std::string& sheet, const std::string& column,
                                    std::size_t row = 0) const;
    void save(const std::filesystem::path& file) const;

  private:
    TypedForm& set(const FormSpot& spot, const std::string& type, const std::string& content);
    void put(const std::string& sheet, const std::string& place, const std::string& type,
             const std::string& content);
    [[nodiscard]] FormSpot spot(const std::string& sheet, const std::string& column,
                                std::size_t row) const;
    void read(const std::filesystem::path& file);

    FormLayout m_layout;
    std::map<std::string, std::string> m_parts;
};

}  // namespace grants::test

// SPDX-License-Identifier: GPL-3.0-or-later
// The files of one import: opened, each table led to the sheet it was recognised or mapped as.
#pragma once

#include "exchange/import/sheet_feed.h"
#include "exchange/sheets/import_sheets.h"

#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace grants {

class ImportInputs {
  public:
    /// The mappings must outlive this object. Throws Error(Input) when a file cannot be read or
    /// holds no known sheet.
    ImportInputs(const std::vector<std::filesystem::path>& inputs,
                 const std::vector<SheetMapping>& mappings);

    /// Streams every table of the sheet at `which`, in the order given, until `step` says no.
    void feed(std::size_t which, SheetSink& sink, const std::function<bool()>& step);
    /// Whether feeding brought to light merged cells that it had not known of: then everything fed
    /// since the last answer counts for nothing and is to be fed again.
    [[nodiscard]] bool learnedMerged() { return std::exchange(m_learned, false); }

    /// The sheets by which `which` counts.
    [[nodiscard]] const std::vector<SheetDescriptor>& descriptors() const { return m_descriptors; }
    /// The names of the files, as the audit trail tells them.
    [[nodiscard]] const std::string& names() const { return m_names; }
    /// Tables left out, hidden tables.
    [[nodiscard]] const std::vector<Finding>& notes() const { return m_notes; }

  private:
    struct Assigned {
        std::size_t sheet = 0;
        InputTable table{};
        const SheetMapping* mapping = nullptr;
        std::vector<MergedCells> merged{};
    };

    [[nodiscard]] const SheetMapping* mappingOf(std::size_t input, std::string_view table) const;
    [[nodiscard]] std::size_t sheetByHeaders(TableSource& tables, const std::string& table) const;
    [[nodiscard]] bool assign(TableSource& tables, const std::string& file);
    void tellLeftOut(const std::string& file, const SheetInfo& info);
    void open(const std::filesystem::path& path, const std::string& file);
    void note(const char* code, const std::string& file, const std::string& table, Message message);

    std::vector<SheetDescriptor> m_descriptors = sheetDescriptors();
    const std::vector<SheetMapping>& m_mappings;
    std::vector<std::unique_ptr<TableSource>> m_inputs;
    std::vector<Assigned> m_tables;
    std::string m_names;
    bool m_learned = false;
    std::vector<Finding> m_notes;
};

}  // namespace grants

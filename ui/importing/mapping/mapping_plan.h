// SPDX-License-Identifier: GPL-3.0-or-later
// How the tables of the chosen files will be read: what was proposed, and what the person made of
// it.
#pragma once

#include "exchange/mapping/inspection.h"

#include <QStringList>
#include <vector>

namespace grants::ui {

/// One table of one chosen file.
struct PlannedTable {
    std::size_t input = 0;  // in the order of the files
    QString file;
    InspectedTable seen;
    ProposedTable reading;  // as it stands now
};

class MappingPlan {
  public:
    MappingPlan() = default;
    MappingPlan(std::vector<PlannedTable> tables, ImportMemory memory);

    [[nodiscard]] const std::vector<PlannedTable>& tables() const { return m_tables; }
    [[nodiscard]] bool hasOneFile() const;
    [[nodiscard]] const std::vector<SheetDescriptor>& descriptors() const { return m_descriptors; }
    /// Null when the table is left out.
    [[nodiscard]] const SheetDescriptor* faceOf(std::size_t table) const;

    /// An empty name leaves the table out.
    void setSheet(std::size_t table, std::string_view sheet);
    void setHeaderRow(std::size_t table, int row);
    /// Takes the column away from the cell that had it; an empty name leaves the cell out.
    void setColumn(std::size_t table, std::size_t cell, std::string_view column);

    /// Required columns that no cell brings.
    [[nodiscard]] QStringList missing(std::size_t table) const;
    /// Headers of columns that nobody decided about and that are left out although all below them
    /// reads as amounts or days.
    [[nodiscard]] QStringList overlooked(std::size_t table) const;
    [[nodiscard]] bool isOverlooked(std::size_t table, std::size_t cell) const;
    /// Everything goes by its own name and nothing is left out: there is nothing to ask.
    [[nodiscard]] bool isPlain() const;
    /// At least one table is read, and none lacks a required column.
    [[nodiscard]] bool isReady() const;
    /// No table is to be imported.
    [[nodiscard]] bool leavesAllOut() const;

    [[nodiscard]] std::vector<SheetMapping> mappings() const;
    /// The memory with what was chosen here.
    [[nodiscard]] ImportMemory memory() const;

  private:
    void remember(std::size_t table, ImportMemory& memory) const;
    [[nodiscard]] bool isPlain(std::size_t table) const;

    std::vector<SheetDescriptor> m_descriptors = sheetDescriptors();
    std::vector<PlannedTable> m_tables;
    ImportMemory m_memory;
};

}  // namespace grants::ui

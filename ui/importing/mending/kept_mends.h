// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into the rows of an import, by where these stand in their files: it finds its
// cells again when the files are read anew, with other columns or beside other files.
#pragma once

#include "exchange/import/import_draft.h"

#include <filesystem>
#include <map>
#include <tuple>

namespace grants::ui {

/// A cell as it was read.
[[nodiscard]] std::string textRead(const ImportRows& rows, DraftRow row, std::size_t column);

class KeptMends {
  public:
    /// `edit` is of these rows.
    void keep(const ImportRows& rows, const DraftEdit& edit);
    /// What was typed, where the cells still read as they did.
    [[nodiscard]] std::vector<DraftEdit> foundIn(const ImportRows& rows) const;
    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    void forget() { m_cells.clear(); }

  private:
    /// Sheet, file, table, number of the row, header of the column.
    using Place = std::tuple<std::string, std::filesystem::path, std::string, int, std::string>;
    struct Cell {
        std::string read, typed;
    };

    std::map<Place, Cell> m_cells;
};

}  // namespace grants::ui

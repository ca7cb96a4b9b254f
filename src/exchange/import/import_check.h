// SPDX-License-Identifier: GPL-3.0-or-later
// One check of an import: the year it is held against, what its sheets keep, and the transaction
// that writes it.
#pragma once

#include "exchange/import/import_options.h"
#include "exchange/sheets/import_sheets.h"
#include "workspace/workspace.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace grants {

class ImportCheck {
  public:
    ImportCheck(std::shared_ptr<const FundYear> year, std::shared_ptr<const Plan> plan,
                const ImportOptions& options);

    /// In the order of interchange §1.
    [[nodiscard]] const std::vector<SheetPtr>& sheets() const { return m_sheets; }
    [[nodiscard]] ImportSheet& sheet(std::size_t which) const { return *m_sheets[which]; }
    [[nodiscard]] const std::shared_ptr<const FundYear>& year() const { return m_year; }
    /// How many things others may refer to the import brought so far.
    [[nodiscard]] std::size_t brought() const;
    /// Values to be written.
    [[nodiscard]] std::size_t pending() const;
    /// Writes all that is pending, or nothing when `step`, asked after each value, says no; tells
    /// which.
    [[nodiscard]] bool write(Workspace& workspace, const std::string& files,
                             const std::function<bool()>& step);

  private:
    std::shared_ptr<const FundYear> m_year;
    std::shared_ptr<const Plan> m_plan;
    ImportContext m_context;
    std::vector<SheetPtr> m_sheets;
};

}  // namespace grants

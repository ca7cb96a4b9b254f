// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/import_check.h"

namespace grants {
namespace {

struct Cancelled {};

}  // namespace

ImportCheck::ImportCheck(std::shared_ptr<const FundYear> year, std::shared_ptr<const Plan> plan,
                         const ImportOptions& options)
    : m_year(std::move(year)),
      m_plan(std::move(plan)),
      m_context(*m_year, *m_plan, options.update, options.emptyBlanks, options.importer),
      m_sheets(importSheets(m_context)) {}

std::size_t ImportCheck::brought() const {
    return m_context.units.fresh() + m_context.applications.size() + m_context.experts.size() +
           pending();  // evidence too may be named
}

std::size_t ImportCheck::pending() const {
    std::size_t count = 0;
    for (const auto& sheet : m_sheets) count += sheet->pending();
    return count;
}

bool ImportCheck::write(Workspace& workspace, const std::string& files,
                        const std::function<bool()>& step) {
    const auto goOn = [&step] {
        if (!step()) throw Cancelled{};
    };
    try {
        workspace.edit(m_context.importer.right, "导入 " + files, [&](Edit& edit) {
            for (const auto& sheet : m_sheets) sheet->put(edit, goOn);
        });
    } catch (const Cancelled&) {
        return false;
    }
    return true;
}

}  // namespace grants

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_workbook.h"

#include "exchange/import_inputs.h"

namespace grants {
namespace {

struct Cancelled {};

class ImportRun {
  public:
    ImportRun(Workspace& workspace, const ImportOptions& options, const Progress& progress)
        : m_workspace(workspace),
          m_options(options),
          m_progress(progress),
          m_year(workspace.year()),
          m_context(*m_year, workspace.plan(), options.update),
          m_sheets(importSheets(m_context)),
          m_inputs(m_sheets, options.mappings) {
        for (const auto& sheet : m_sheets) m_accounts.emplace_back(*sheet);
    }

    void open(const std::filesystem::path& path) { m_inputs.open(path); }

    void read() {
        m_report.notes = m_inputs.notes();
        for (std::size_t which = 0; which < m_sheets.size(); ++which) {
            if (!m_report.cancelled)
                m_inputs.feed(which, m_accounts[which], [this] { return step(); });
            m_accounts[which].close();
        }
        for (SheetAccount& account : m_accounts) account.handOver(m_report);
    }

    ImportReport write(const Actor& actor) {
        std::size_t pending = 0;
        for (const auto& sheet : m_sheets) pending += sheet->pending();
        const bool refused = m_options.strict && !m_report.rejected.empty();
        if (m_report.cancelled || m_options.dryRun || refused || pending == 0)
            return std::move(m_report);
        m_total = m_done + static_cast<std::int64_t>(pending);
        try {
            m_workspace.edit(actor, Operation::Import, "导入 " + m_inputs.names(),
                             [this](Edit& edit) {
                                 for (const auto& sheet : m_sheets) {
                                     sheet->put(edit, [this] {
                                         if (!step()) throw Cancelled{};
                                     });
                                 }
                             });
            m_report.written = true;
        } catch (const Cancelled&) {
            m_report.cancelled = true;
        }
        return std::move(m_report);
    }

  private:
    /// Counts one row or value; asks only now and then whether to go on.
    bool step() {
        constexpr std::int64_t kEvery = 256;
        if (++m_done % kEvery == 0 && m_progress && !m_progress(m_done, m_total))
            m_report.cancelled = true;
        return !m_report.cancelled;
    }

    Workspace& m_workspace;
    const ImportOptions& m_options;
    const Progress& m_progress;
    std::shared_ptr<const FundYear> m_year;
    ImportContext m_context;
    std::vector<SheetPtr> m_sheets;
    std::vector<SheetAccount> m_accounts;
    ImportInputs m_inputs;
    ImportReport m_report;
    std::int64_t m_done = 0, m_total = 0;
};

}  // namespace

ImportReport importWorkbooks(Workspace& workspace, const Actor& actor,
                             const std::vector<std::filesystem::path>& inputs,
                             const ImportOptions& options, const Progress& progress) {
    ImportRun run(workspace, options, progress);
    for (const auto& path : inputs) run.open(path);
    run.read();
    return run.write(actor);
}

}  // namespace grants

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/import_workbook.h"

#include "exchange/import/import_check.h"
#include "exchange/import/import_inputs.h"
#include "exchange/tables/step_counter.h"

namespace grants {
namespace {

/// Checks rows as they stream by and keeps only those that are rejected.
class ImportRun {
  public:
    ImportRun(Workspace& workspace, const ImportOptions& options, ImportInputs& inputs,
              const Progress& progress)
        : m_workspace(workspace),
          m_options(options),
          m_check(workspace.year(), std::make_shared<const Plan>(workspace.plan()), options),
          m_inputs(inputs),
          m_pace(progress, 0) {
        for (const auto& sheet : m_check.sheets()) m_accounts.emplace_back(*sheet);
    }

    void read() {
        m_report.notes = m_inputs.notes();
        for (std::size_t which = 0; which < m_accounts.size(); ++which) {
            if (m_pace.goesOn())
                m_inputs.feed(which, m_accounts[which], [this] { return m_pace.step(); });
            m_accounts[which].close();
        }
        for (SheetAccount& account : m_accounts) account.handOver(m_report);
        m_report.cancelled = !m_pace.goesOn();
    }

    ImportReport write() {
        const std::size_t pending = m_check.pending();
        const bool refused = m_options.strict && !m_report.rejected.empty();
        if (m_report.cancelled || m_options.dryRun || refused || pending == 0)
            return std::move(m_report);
        m_pace.expect(static_cast<std::int64_t>(pending));
        m_report.written =
            m_check.write(m_workspace, m_inputs.names(), [this] { return m_pace.step(); });
        m_report.cancelled = !m_report.written;
        return std::move(m_report);
    }

  private:
    Workspace& m_workspace;
    const ImportOptions& m_options;
    ImportCheck m_check;
    std::vector<SheetAccount> m_accounts;
    ImportInputs& m_inputs;
    StepCounter m_pace;
    ImportReport m_report;
};

}  // namespace

ImportReport importWorkbooks(Workspace& workspace, const std::vector<std::filesystem::path>& inputs,
                             const ImportOptions& options, const Progress& progress) {
    ImportOptions own = options;
    own.importer =
        importerFor([&workspace](Operation operation) { return workspace.obstacleTo(operation); },
                    workspace.actor().person, workspace.actor().name);
    workspace.require(own.importer.right);  // a dry run tells what the import would do
    own.importer.enteredBy = workspace.enteredBy();
    ImportInputs files(inputs, options.mappings);
    while (true) {
        ImportRun run(workspace, own, files, progress);
        run.read();
        if (files.learnedMerged()) continue;
        ImportReport report = run.write();
        report.inputs = inputs;
        return report;
    }
}

}  // namespace grants

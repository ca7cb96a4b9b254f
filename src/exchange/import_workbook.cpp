// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_workbook.h"

#include "exchange/header_row.h"
#include "exchange/import_sheets.h"
#include "exchange/input_error.h"
#include "exchange/sheet_feed.h"

#include <algorithm>

namespace grants {
namespace {

struct Cancelled {};

struct Input {
    InputFile file;
    std::unique_ptr<TableSource> tables;
    std::vector<std::string> sheetOf;  // by import sheet: the name of the table that holds it
};

class ImportRun {
  public:
    ImportRun(Workspace& workspace, const ImportOptions& options, const Progress& progress)
        : m_workspace(workspace),
          m_options(options),
          m_progress(progress),
          m_year(workspace.year()),
          m_context(*m_year, workspace.plan(), options.update),
          m_sheets(importSheets(m_context)) {
        for (const auto& sheet : m_sheets) m_accounts.emplace_back(*sheet);
    }

    void open(const std::filesystem::path& path) {
        Input input;
        input.tables = openTables(path);
        input.file = {path.filename().string(), m_inputs.size(), input.tables->from1904()};
        input.sheetOf.resize(m_sheets.size());
        assignSheets(input);
        m_names += (m_names.empty() ? "" : "、") + input.file.name;
        m_inputs.push_back(std::move(input));
    }

    void read() {
        for (std::size_t which = 0; which < m_sheets.size(); ++which) {
            for (Input& input : m_inputs) {
                if (input.sheetOf[which].empty() || m_report.cancelled) continue;
                feedSheet(*input.tables, input.sheetOf[which], input.file, m_accounts[which],
                          [this] { return step(); });
            }
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
            m_workspace.edit(actor, Operation::Import, "导入 " + m_names, [this](Edit& edit) {
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

    [[nodiscard]] std::size_t sheetNamed(std::string_view name) const {
        const auto found = std::find_if(m_sheets.begin(), m_sheets.end(),
                                        [&](const auto& sheet) { return sheet->name() == name; });
        return static_cast<std::size_t>(found - m_sheets.begin());
    }

    /// A table without one of our names is still known when its headers fit exactly one sheet.
    [[nodiscard]] std::size_t sheetByHeaders(TableSource& tables, const std::string& table) const {
        std::size_t fitting = m_sheets.size(), count = 0;
        for (std::size_t which = 0; which < m_sheets.size(); ++which) {
            HeaderSearch search(*m_sheets[which]);
            tables.read(table, [&](SheetRow& row) {
                return search.offer(row) == HeaderSearch::Step::Searching;
            });
            if (!search.found()) continue;
            fitting = which;
            ++count;
        }
        return count == 1 ? fitting : m_sheets.size();
    }

    void assignSheets(Input& input) {
        const auto tables = input.tables->sheets();
        bool any = false;
        for (const SheetInfo& table : tables) {
            std::size_t which = sheetNamed(table.name);
            if (which == m_sheets.size() && tables.size() == 1)
                which = sheetByHeaders(*input.tables, table.name);
            if (which == m_sheets.size()) {
                noteUnknown(input.file, table.name);
                continue;
            }
            any = true;
            input.sheetOf[which] = table.name;
            if (table.hidden) noteHidden(input.file, table.name);
        }
        if (any) return;
        throw inputError(translatable("import",
                                      "文件“{0}”里没有一张认得的表；表名应是“单位”“转让许可”等，"
                                      "可先生成空白模板对照")
                             .with(input.file.name),
                         "no known sheet");
    }

    void noteUnknown(const InputFile& file, const std::string& table) {
        if (table == kInstructionsSheet) return;
        m_report.notes.push_back(
            {Severity::Note, "UNKNOWN_SHEET", "",
             translatable("import", "“{0}”里的表“{1}”不是导入用的表，已忽略").with(file.name, table),
             Place{table, 0, "", "", ""}});
    }

    void noteHidden(const InputFile& file, const std::string& table) {
        m_report.notes.push_back(
            {Severity::Note, "HIDDEN_SHEET", "",
             translatable("import", "“{0}”里的表“{1}”是隐藏的，也导入了").with(file.name, table),
             Place{table, 0, "", "", ""}});
    }

    Workspace& m_workspace;
    const ImportOptions& m_options;
    const Progress& m_progress;
    std::shared_ptr<const FundYear> m_year;
    ImportContext m_context;
    std::vector<SheetPtr> m_sheets;
    std::vector<SheetAccount> m_accounts;
    std::vector<Input> m_inputs;
    std::string m_names;
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

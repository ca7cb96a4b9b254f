// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/sample.h"

#include "base/resource.h"
#include "domain/plan/plan_reader.h"
#include "exchange/import/import_workbook.h"
#include "ui/desk/sample_decisions.h"

#include <QDir>
#include <QStandardPaths>
#include <fstream>

namespace grants::ui {

namespace {

using Path = std::filesystem::path;

/// The folder in which the sample is made, so that a half-made one is never taken for a whole one;
/// gone at the end with all that was left in it.
class Workshop {
  public:
    explicit Workshop(Path folder) : m_folder(std::move(folder)) {
        std::filesystem::remove_all(m_folder);
        std::filesystem::create_directories(m_folder);
    }
    ~Workshop() {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;
    [[nodiscard]] Path operator/(const Path& name) const { return m_folder / name; }
    /// A file that is built into the program.
    [[nodiscard]] Path unpack(const char* name) const {
        const Path file = m_folder / Path(name).filename();
        const std::string_view bytes = resource(name).value();
        std::ofstream out(file, std::ios::binary);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return file;
    }

  private:
    Path m_folder;
};

/// False when cancelled. A row that is rejected would leave half a sample: throws Error.
bool bring(Workspace& workspace, const Path& workbook, const ImportOptions& options,
           const Progress& progress) {
    const ImportReport report = importWorkbooks(workspace, {workbook}, options, progress);
    if (report.rejected.empty()) return !report.cancelled;
    const RejectedRow& row = report.rejected.front();
    throw Error(ErrorKind::Input, Fault{row.code, row.message},
                row.sheet + ' ' + std::to_string(row.row));
}

/// The year with applications as they were handed in; then what they tell in full, their panels and
/// sheets; then what is decided. False when cancelled.
bool fill(const Path& fund, const Workshop& workshop, const Progress& progress) {
    const auto workspace = Workspace::create(fund, builtInPlanJson());
    workspace->nameLocal("示例");
    return bring(*workspace, workshop.unpack("samples/district-year.xlsx"), {}, progress) &&
           bring(*workspace, workshop.unpack("samples/applications.xlsx"), {.update = true},
                 progress) &&
           decideSample(*workspace, progress);
}

}  // namespace

QString samplePath() {
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return data.absoluteFilePath(QStringLiteral("示例.zlzh"));
}

std::unique_ptr<Workspace> openOrMakeSample(const Path& file, const Progress& progress) {
    if (!std::filesystem::exists(file)) {
        Path making = file;
        const Workshop workshop(making.replace_extension(".making"));
        const Path fund = workshop / "sample.zlzh";
        if (!fill(fund, workshop, progress)) return nullptr;
        std::filesystem::rename(fund, file);
    }
    return Workspace::open(file);
}

}  // namespace grants::ui

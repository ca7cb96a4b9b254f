// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/sample.h"

#include "base/resource.h"
#include "domain/plan/plan_reader.h"
#include "exchange/import/import_workbook.h"

#include <QDir>
#include <QStandardPaths>
#include <fstream>

namespace grants::ui {

namespace {

/// The workbook built into the program as a file beside `fund`, gone at the end.
class SampleWorkbook {
  public:
    explicit SampleWorkbook(const std::filesystem::path& fund)
        : m_path(fund.parent_path() / "sample-making.xlsx") {
        const std::string_view bytes = resource("samples/district-year.xlsx").value();
        std::ofstream out(m_path, std::ios::binary);
        out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
    ~SampleWorkbook() {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    SampleWorkbook(const SampleWorkbook&) = delete;
    SampleWorkbook& operator=(const SampleWorkbook&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
};

/// False when cancelled.
bool fill(const std::filesystem::path& fund, const Progress& progress) {
    const SampleWorkbook workbook(fund);
    const auto workspace = Workspace::create(fund, builtInPlanJson());
    workspace->nameLocal("示例");
    const ImportReport report =
        importWorkbooks(*workspace, {workbook.path()}, ImportOptions{}, progress);
    return !report.cancelled;
}

}  // namespace

QString samplePath() {
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return data.absoluteFilePath(QStringLiteral("示例.zlzh"));
}

std::unique_ptr<Workspace> openOrMakeSample(const std::filesystem::path& file,
                                            const Progress& progress) {
    if (!std::filesystem::exists(file)) {
        std::filesystem::create_directories(file.parent_path());
        // Made under another name, so that a half-made sample is never taken for a whole one.
        std::filesystem::path making = file;
        making.replace_extension(".making");
        std::filesystem::remove(making);
        const bool whole = fill(making, progress);
        if (!whole) {
            std::filesystem::remove(making);
            return nullptr;
        }
        std::filesystem::rename(making, file);
    }
    return Workspace::open(file);
}

}  // namespace grants::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/forms/form_files.h"

#include "exchange/forms/form_marker.h"
#include "exchange/tables/input_error.h"
#include "exchange/tables/open_tables.h"

#include <algorithm>

namespace grants {
namespace {

namespace fs = std::filesystem;

enum class Look : std::uint8_t { Form, Other, Closed };

Look lookInto(const fs::path& file) {
    try {
        return isForm(*openTables(file)) ? Look::Form : Look::Other;
    } catch (const Error&) {
        return Look::Closed;
    }
}

/// Spreadsheets keep such files beside what they have open.
bool isHidden(const fs::path& file) {
    const std::string name = file.filename().string();
    return name.starts_with('.') || name.starts_with("~$");
}

bool isWorkbookName(const fs::path& file) {
    const std::string ending = file.extension().string();
    return ending == ".xlsx" || ending == ".XLSX";
}

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::error_code failed;
    const fs::directory_iterator entries(folder, failed);
    if (failed) throw closedFile(folder.filename().string());
    std::vector<fs::path> files;
    for (const auto& entry : entries)
        if (entry.is_regular_file() && !isHidden(entry.path())) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

class Gathering {
  public:
    void add(const fs::path& input) {
        if (!fs::is_directory(input)) return addFile(input);
        std::string others;
        for (const fs::path& file : filesIn(input)) {
            if (isWorkbookName(file) && lookInto(file) != Look::Other) {
                addFile(file);
            } else {
                others += (others.empty() ? "" : "、") + file.filename().string();
            }
        }
        if (others.empty()) return;
        const std::string name = input.filename().string();
        m_gathered.notes.push_back(
            {Severity::Note, "MIXED_FOLDER", "",
             translatable("forms", "文件夹“{0}”里除申报书外还有别的文件，没有导入：{1}")
                 .with(name, others),
             Place{.file = name}});
    }
    [[nodiscard]] FormFiles result() { return std::move(m_gathered); }

  private:
    void addFile(const fs::path& file) { m_gathered.files.push_back({file, labelOf(file)}); }

    [[nodiscard]] std::string labelOf(const fs::path& file) const {
        const std::string name = file.filename().string();
        const bool taken =
            std::any_of(m_gathered.files.begin(), m_gathered.files.end(),
                        [&name](const FormFile& each) { return each.label == name; });
        return taken ? (fs::absolute(file).parent_path().filename() / name).string() : name;
    }

    FormFiles m_gathered;
};

}  // namespace

bool holdsForms(const fs::path& path) {
    std::error_code absent;
    if (!fs::is_directory(path, absent)) return lookInto(path) == Look::Form;
    const auto files = filesIn(path);
    return std::any_of(files.begin(), files.end(), [](const fs::path& file) {
        return isWorkbookName(file) && lookInto(file) == Look::Form;
    });
}

FormFiles formFiles(const std::vector<fs::path>& inputs) {
    Gathering gathering;
    for (const fs::path& input : inputs) gathering.add(input);
    return gathering.result();
}

}  // namespace grants

// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/csv_reader.h"

#include "base/seen_text.h"
#include "base/text.h"
#include "exchange/tables/csv_encoding.h"
#include "exchange/tables/input_error.h"

#include <array>
#include <fstream>

namespace grants {
namespace {

constexpr std::uintmax_t kMaxBytes = std::uintmax_t{1} << 30;
constexpr std::size_t kMaxCsvColumns = 16'384;

std::string readBytes(const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    std::ifstream in(path, std::ios::binary);
    if (failed || !in) throw closedFile(name);
    if (size > kMaxBytes) {
        throw inputError(translatable("exchange", "文件“{0}”超过 1 GB，请拆分后再导入").with(name));
    }
    std::string bytes(static_cast<std::size_t>(size), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (static_cast<std::uintmax_t>(in.gcount()) != size) throw damagedFile(name, "short read");
    return bytes;
}

/// Web pages and XML tables are often saved under a table's name.
void refuseMarkup(const std::string& name, std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '<') return;
    throw inputError(
        translatable("exchange",
                     "文件“{0}”其实是网页，不是表格；请在表格软件里打开并另存为 .xlsx 后再导入")
            .with(name),
        "markup");
}

/// Cuts one text into rows, keeping the cells' memory from row to row.
class Splitter {
  public:
    Splitter(const std::string& file, std::string_view text)
        : m_file(file), m_text(text), m_separator(separatorOf(text)) {}

    bool next(SheetRow& row) {
        if (m_at >= m_text.size()) return false;
        ++row.number;
        for (Cell& cell : row.cells) {
            cell.kind = Cell::Kind::Blank;
            cell.text.clear();
        }
        std::size_t column = 0;
        while (true) {
            if (column >= kMaxCsvColumns) throw damagedFile(m_file, "too many columns");
            if (row.cells.size() <= column) row.cells.resize(column + 1);
            Cell& cell = row.cells[column++];
            readField(cell.text, row.number);
            if (!cell.text.empty()) cell.kind = Cell::Kind::Text;
            if (!take(m_separator)) break;
        }
        take('\r');
        take('\n');
        return true;
    }

  private:
    bool take(char c) {
        if (m_at >= m_text.size() || m_text[m_at] != c) return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] bool endsField(char c) const {
        return c == m_separator || c == '\n' || c == '\r';
    }

    void readField(std::string& field, int row) {
        if (take('"')) readQuoted(field, row);
        const auto begin = m_at;
        while (m_at < m_text.size() && !endsField(m_text[m_at])) ++m_at;
        field += m_text.substr(begin, m_at - begin);
        if (field.starts_with('=')) field = std::string(unwrapped(trimmed(field)));
    }

    void readQuoted(std::string& field, int row) {
        while (true) {
            const auto quote = m_text.find('"', m_at);
            if (quote == std::string_view::npos) {
                throw inputError(
                    translatable("exchange", "文件“{0}”第 {1} 行有引号没有配对，请改正后再导入")
                        .with(m_file, std::to_string(row)),
                    "open quote");
            }
            field += m_text.substr(m_at, quote - m_at);
            m_at = quote + 1;
            if (!take('"')) return;
            field += '"';
        }
    }

    const std::string& m_file;
    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
};

/// Where the first line stands that may be a header, and how many titles it holds.
struct HeaderLikeness {
    std::size_t line = 0, titles = 0;

    [[nodiscard]] bool betterThan(const HeaderLikeness& other) const {
        constexpr std::size_t kColumns = 3;  // no sheet has fewer that must be there
        const bool header = titles >= kColumns, otherHeader = other.titles >= kColumns;
        if (header != otherHeader) return header;
        if (header && line != other.line) return line < other.line;
        return titles > other.titles;
    }
};

/// A short text without digits: the title of a column, and seldom what stands below it.
bool isTitle(std::string_view field) {
    constexpr std::size_t kLongest = 90;  // bytes
    const std::string text = trimmed(withoutMarks(field));
    return !text.empty() && text.size() <= kLongest &&
           text.find_first_of("0123456789") == std::string::npos;
}

/// Cuts the first lines at a separator and looks for titles: what stands in the cells below must
/// not decide, for a cell may hold more codes than a line has columns.
HeaderLikeness headerLikeness(std::string_view text, char separator) {
    constexpr std::size_t kLooked = 16'384, kLines = 50;
    text = text.substr(0, kLooked);
    HeaderLikeness best, current;
    std::size_t begin = 0;
    bool quoted = false;
    for (std::size_t at = 0; at <= text.size() && current.line < kLines; ++at) {
        const bool end = at == text.size();
        const char c = end ? '\n' : text[at];
        if (c == '"' && !end) quoted = !quoted;
        const bool lineEnds = (c == '\n' || c == '\r') && (!quoted || end);
        if (!lineEnds && (quoted || c != separator)) continue;
        if (isTitle(text.substr(begin, at - begin))) ++current.titles;
        begin = at + 1;
        if (!lineEnds) continue;
        if (current.betterThan(best)) best = current;
        current = {current.line + 1, 0};
    }
    return best;
}

class CsvReader : public TableSource {
  public:
    void add(const std::filesystem::path& path) { m_files.push_back(path); }

    [[nodiscard]] std::vector<SheetInfo> sheets() const override {
        std::vector<SheetInfo> infos;
        for (const auto& path : m_files) infos.push_back({path.stem().string(), false});
        return infos;
    }

    void read(const std::string& sheet, const std::function<bool(SheetRow&)>& sink) override {
        for (const auto& path : m_files) {
            if (path.stem().string() != sheet) continue;
            const std::string name = path.filename().string();
            const std::string text = asUtf8(name, readBytes(path));
            refuseMarkup(name, text);
            return readCsv(name, text, sink);
        }
    }

  private:
    std::vector<std::filesystem::path> m_files;
};

bool isCsvName(const std::filesystem::path& path) {
    std::string ending = path.extension().string();
    for (char& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return ending == ".csv";
}

}  // namespace

char separatorOf(std::string_view text) {
    constexpr std::array<char, 3> kSeparators = {',', ';', '\t'};
    if (text.starts_with("sep=") && text.size() > 4) return text[4];
    HeaderLikeness best{0, 0};
    char chosen = kSeparators.front();
    for (const char separator : kSeparators) {
        const HeaderLikeness likeness = headerLikeness(text, separator);
        if (likeness.betterThan(best)) {
            best = likeness;
            chosen = separator;
        }
    }
    return chosen;
}

void readCsv(const std::string& file, std::string_view text,
             const std::function<bool(SheetRow&)>& sink) {
    Splitter splitter(file, text);
    SheetRow row;
    while (splitter.next(row)) {
        if (!sink(row)) return;
    }
}

std::unique_ptr<TableSource> openCsv(const std::filesystem::path& path) {
    auto reader = std::make_unique<CsvReader>();
    reader->add(path);
    return reader;
}

std::unique_ptr<TableSource> openCsvFolder(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code failed;
    const std::filesystem::directory_iterator entries(folder, failed);
    if (failed) {
        throw inputError(translatable("exchange", "文件夹“{0}”打不开，请检查是否有权读取")
                             .with(folder.filename().string()),
                         failed.message());
    }
    for (const auto& entry : entries) {
        const bool hidden = entry.path().filename().string().starts_with('.');
        if (entry.is_regular_file() && isCsvName(entry.path()) && !hidden)
            files.push_back(entry.path());
    }
    if (files.empty()) {
        throw inputError(translatable("exchange",
                                      "文件夹“{0}”里没有 .csv 文件；"
                                      "请把各表另存为 .csv 放进去，或直接导入 .xlsx 工作簿")
                             .with(folder.filename().string()));
    }
    std::sort(files.begin(), files.end());
    auto reader = std::make_unique<CsvReader>();
    for (const auto& file : files) reader->add(file);
    return reader;
}

}  // namespace grants

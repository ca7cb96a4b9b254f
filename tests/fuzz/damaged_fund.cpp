// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/damaged_fund.h"

#include "support/fund_files.h"
#include "support/small_plan.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace grants::fuzz {
namespace {

/// The bytes of a damage, taken from the front; zeros when they run out.
class Script {
  public:
    explicit Script(std::string_view bytes) : m_rest(bytes) {}
    [[nodiscard]] bool ended() const { return m_rest.empty(); }
    std::size_t number(int bytes) {
        std::size_t value = 0;
        for (int n = 0; n < bytes; ++n) value = value << 8 | next();
        return value;
    }
    std::string text(std::size_t length) {
        const std::string_view taken = m_rest.substr(0, length);
        m_rest.remove_prefix(taken.size());
        return std::string(taken);
    }

  private:
    std::size_t next() {
        if (m_rest.empty()) return 0;
        const auto first = static_cast<unsigned char>(m_rest.front());
        m_rest.remove_prefix(1);
        return first;
    }
    std::string_view m_rest;
};

const std::string& soundFund() {
    static const std::string bytes = [] {
        const test::Scratch scratch;
        const auto file = scratch / "fund.zlzh";
        test::makeSmallFund(file, test::smallPlanJson());
        test::addOneOfEach(*Workspace::open(file));
        return test::bytesOf(file);
    }();
    return bytes;
}

std::string withForeignBytes(std::string bytes, Script& script) {
    while (!script.ended()) {
        const std::size_t at = script.number(3) % bytes.size();
        const std::size_t length = script.number(1);
        if (length == 0) {
            bytes.resize(std::max<std::size_t>(at, 1));
        } else {
            const std::string put = script.text(std::min(length, bytes.size() - at));
            bytes.replace(at, put.size(), put);
        }
    }
    return bytes;
}

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

Handle openUnchecked(const std::filesystem::path& file) {
    sqlite3* handle = nullptr;
    sqlite3_open(file.c_str(), &handle);
    sqlite3_exec(handle, "PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF", nullptr,
                 nullptr, nullptr);
    return {handle, &sqlite3_close};
}

using TableColumn = std::pair<std::string, std::string>;

std::vector<TableColumn> columnsOf(sqlite3* handle) {
    std::vector<TableColumn> columns;
    const auto add = [](void* list, int, char** values, char**) {
        static_cast<std::vector<TableColumn>*>(list)->emplace_back(values[0], values[1]);
        return 0;
    };
    sqlite3_exec(handle,
                 "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c "
                 "WHERE m.type = 'table' ORDER BY m.name, c.cid",
                 add, &columns, nullptr);
    return columns;
}

std::string foreignValue(Script& script) {
    switch (script.number(1) % 4) {
        case 0:
            return std::to_string(static_cast<std::int64_t>(script.number(8)));
        case 1: {
            char* quoted = sqlite3_mprintf("%Q", script.text(script.number(1)).c_str());
            std::string value = quoted;
            sqlite3_free(quoted);
            return value;
        }
        case 2:
            return "NULL";
        default:
            return std::to_string(static_cast<int>(script.number(1)) - 128);
    }
}

/// What SQLite itself refuses stays as it was.
void putForeignValues(const std::filesystem::path& file, Script& script) {
    const Handle handle = openUnchecked(file);
    const auto columns = columnsOf(handle.get());
    while (!script.ended()) {
        const auto& [table, column] = columns[script.number(1) % columns.size()];
        const std::string row = std::to_string(script.number(1) % 8);
        const std::string change = "UPDATE \"" + table + "\" SET \"" + column +
                                   "\" = " + foreignValue(script) + " WHERE rowid = " + row;
        sqlite3_exec(handle.get(), change.c_str(), nullptr, nullptr, nullptr);
    }
}

}  // namespace

void writeDamagedFund(const std::filesystem::path& file, std::string_view damage) {
    Script script(damage);
    const bool cells = script.number(1) % 2 == 1;
    test::writeBytes(file, cells ? soundFund() : withForeignBytes(soundFund(), script));
    if (cells) putForeignValues(file, script);
}

}  // namespace grants::fuzz

// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rooms.h"

#include <algorithm>
#include <map>
#include <set>

namespace grants::house {

const std::vector<Room>& rooms() {
    static const std::vector<Room> all = {
        {"src/base", {}},
        {"src/output", {"src/base"}},
        {"src/domain/registry", {"src/base"}},
        {"src/domain/applications", {"src/base", "src/domain/registry"}},
        {"src/domain/evidence", {"src/base", "src/domain/registry"}},
        {"src/domain/people", {"src/base", "src/domain/registry"}},
        {"src/domain/decisions", {"src/base", "src/domain/people"}},
        {"src/domain/year",
         {"src/base", "src/domain/registry", "src/domain/applications", "src/domain/evidence",
          "src/domain/people", "src/domain/decisions"}},
        {"src/domain/plan", {"src/base", "src/domain/registry"}},
        {"src/domain/progress",
         {"src/base", "src/domain/registry", "src/domain/year", "src/domain/plan"}},
        {"src/domain/subsidy",
         {"src/base", "src/domain/registry", "src/domain/applications", "src/domain/evidence",
          "src/domain/year", "src/domain/plan"}},
        {"src/domain/budget",
         {"src/base", "src/domain/year", "src/domain/plan", "src/domain/progress",
          "src/domain/subsidy"}},
        {"src/storage/sqlite", {"src/base", "src/output"}},
        {"src/storage",
         {"src/base", "src/domain/registry", "src/domain/year", "src/storage/sqlite"}},
        {"src/storage/stores",
         {"src/domain/registry", "src/domain/applications", "src/domain/evidence",
          "src/domain/people", "src/domain/decisions", "src/storage"}},
        {"src/workspace/people",
         {"src/base", "src/domain/people", "src/storage/sqlite", "src/storage"}},
        {"src/workspace",
         {"src/base", "src/output", "src/domain/people", "src/domain/decisions", "src/domain/year",
          "src/domain/plan", "src/storage/sqlite", "src/storage", "src/workspace/people"}},
        {"src/exchange/tables", {"src/base", "src/output", "src/workspace"}},
        {"src/exchange/cells",
         {"src/base", "src/domain/registry", "src/domain/year", "src/exchange/tables"}},
        {"src/exchange/sheets",
         {"src/base", "src/domain/registry", "src/domain/year", "src/domain/plan",
          "src/domain/progress", "src/workspace", "src/exchange/cells"}},
        {"src/exchange/mapping", {"src/base", "src/exchange/tables", "src/exchange/sheets"}},
        {"src/exchange/import",
         {"src/base", "src/workspace", "src/exchange/tables", "src/exchange/sheets",
          "src/exchange/mapping"}},
        {"src/exchange/workbooks",
         {"src/base", "src/output", "src/domain/plan", "src/exchange/tables", "src/exchange/sheets",
          "src/exchange/import"}},
        {"src/reports/figures", {"src/base", "src/domain/year", "src/domain/plan"}},
        {"src/reports/book", {"src/base"}},
        {"src/reports/writers", {"src/base", "src/output", "src/reports/book"}},
        {"src/reports/budget",
         {"src/base", "src/domain/subsidy", "src/domain/budget", "src/reports/figures",
          "src/reports/book"}},
        {"src/reports",
         {"src/base", "src/reports/figures", "src/reports/book", "src/reports/budget"}},
        {"src/cli",
         {"src/base", "src/output", "src/domain/registry", "src/domain/year", "src/domain/plan",
          "src/domain/progress", "src/domain/subsidy", "src/domain/budget", "src/workspace/people",
          "src/workspace", "src/exchange/import", "src/exchange/workbooks", "src/reports/writers",
          "src/reports"}},
        {"ui/base", {"src/base"}},
        {"ui/words",
         {"src/base", "src/domain/registry", "src/domain/evidence", "src/domain/year",
          "src/domain/plan", "src/domain/progress", "ui/base"}},
        {"ui/query",
         {"src/base", "src/domain/registry", "src/reports/book", "ui/base", "ui/words"}},
        {"ui/input",
         {"src/base", "src/domain/registry", "src/workspace", "src/exchange/sheets", "ui/base",
          "ui/words"}},
        {"ui/desk",
         {"src/base", "src/domain/year", "src/domain/plan", "src/workspace", "src/exchange/import",
          "ui/base", "ui/words"}},
        {"ui/print",
         {"src/reports/book", "src/reports/writers", "src/reports", "ui/base", "ui/desk"}},
        {"ui/drafts", {"src/base", "src/output", "src/exchange/sheets", "ui/base", "ui/desk"}},
        {"ui/table", {"src/exchange/sheets", "ui/base", "ui/query", "ui/input", "ui/drafts"}},
        {"ui/filter", {"src/workspace", "ui/base", "ui/query", "ui/input", "ui/table"}},
        {"ui/pane",
         {"src/workspace", "src/reports/writers", "src/reports", "ui/base", "ui/query", "ui/desk",
          "ui/print", "ui/table", "ui/filter"}},
        {"ui/record", {"ui/base", "ui/words", "ui/query", "ui/input", "ui/desk", "ui/drafts"}},
        {"ui/entry",
         {"src/base", "src/workspace", "src/exchange/sheets", "ui/base", "ui/words", "ui/query",
          "ui/input", "ui/desk", "ui/drafts", "ui/table", "ui/pane"}},
        {"ui/help", {"ui/base"}},
        {"ui/importing/mapping", {"src/exchange/mapping", "ui/base"}},
        {"ui/importing/mending",
         {"src/workspace", "src/exchange/import", "ui/base", "ui/desk", "ui/table", "ui/filter"}},
        {"ui/importing",
         {"src/exchange/import", "src/exchange/workbooks", "ui/base", "ui/desk", "ui/table",
          "ui/pane", "ui/importing/mapping", "ui/importing/mending"}},
        {"ui/overview",
         {"src/base", "src/domain/registry", "src/domain/plan", "src/domain/progress",
          "src/domain/budget", "ui/base", "ui/words", "ui/query", "ui/desk", "ui/table",
          "ui/pane"}},
        {"ui/registry",
         {"src/domain/registry", "ui/base", "ui/words", "ui/query", "ui/desk", "ui/table",
          "ui/pane", "ui/record", "ui/entry"}},
        {"ui/evidence",
         {"src/domain/year", "ui/base", "ui/words", "ui/query", "ui/desk", "ui/drafts", "ui/record",
          "ui/entry"}},
        {"ui/subsidy",
         {"src/base", "src/domain/year", "src/domain/plan", "src/domain/subsidy", "ui/base",
          "ui/words", "ui/query", "ui/desk", "ui/table", "ui/filter", "ui/pane"}},
        {"ui/targets",
         {"src/base", "src/domain/progress", "ui/base", "ui/words", "ui/query", "ui/desk",
          "ui/print", "ui/filter", "ui/pane"}},
        {"ui/settings",
         {"src/domain/people", "src/workspace/people", "src/workspace", "ui/base", "ui/words",
          "ui/query", "ui/desk", "ui/table", "ui/pane"}},
        {"ui/shell/search", {"src/base", "ui/base", "ui/desk"}},
        {"ui/shell/panel",
         {"src/output", "src/workspace", "ui/base", "ui/words", "ui/desk", "ui/print", "ui/pane"}},
        {"ui/shell/start", {"ui/base", "ui/desk"}},
        {"ui/shell/gate", {"src/workspace/people", "ui/base", "ui/desk"}},
        {"ui/shell", {"src/workspace",   "src/reports/writers",
                      "src/reports",     "ui/base",
                      "ui/input",        "ui/desk",
                      "ui/drafts",       "ui/pane",
                      "ui/help",         "ui/importing",
                      "ui/overview",     "ui/registry",
                      "ui/evidence",     "ui/subsidy",
                      "ui/targets",      "ui/settings",
                      "ui/shell/search", "ui/shell/panel",
                      "ui/shell/start",  "ui/shell/gate"}},
        {"ui", {"src/output", "ui/shell", "ui/shell/start"}},
    };
    return all;
}

const Room* roomAt(const std::string& folder) {
    const auto found = std::find_if(rooms().begin(), rooms().end(),
                                    [&](const Room& room) { return room.folder == folder; });
    return found == rooms().end() ? nullptr : &*found;
}

std::string folderOf(const std::string& path) {
    return path.substr(0, path.rfind('/'));
}

std::string pathOf(const std::string& include) {
    if (include.find('/') == std::string::npos) return include;
    if (roomAt(folderOf("src/" + include)) != nullptr) return "src/" + include;
    return include;
}

namespace {

using Arrows = std::map<std::string, std::set<std::string>>;

std::string withoutEnding(const std::string& path) {
    return path.substr(0, path.rfind('.'));
}

Arrows arrowsOf(const std::vector<SourceFile>& files) {
    Arrows arrows;
    for (const SourceFile& file : files) arrows[withoutEnding(file.path)];
    for (const SourceFile& file : files)
        for (const std::string& include : includesOf(file)) {
            const std::string from = withoutEnding(file.path), to = withoutEnding(pathOf(include));
            if (from != to && arrows.contains(to)) arrows[from].insert(to);
        }
    return arrows;
}

}  // namespace

std::vector<std::string> circleAmong(const std::vector<SourceFile>& files) {
    Arrows arrows = arrowsOf(files);
    // What includes nothing that is left is on no circle; what remains in the end is.
    const auto isGround = [&](const auto& file) {
        return std::none_of(file.second.begin(), file.second.end(),
                            [&](const std::string& below) { return arrows.contains(below); });
    };
    for (std::size_t before = 0; before != arrows.size();) {
        before = arrows.size();
        std::erase_if(arrows, isGround);
    }
    std::vector<std::string> left;
    for (const auto& [file, below] : arrows) left.push_back(file);
    return left;
}

}  // namespace grants::house

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
        {"src/domain/money", {"src/base", "src/domain/registry"}},
        {"src/domain/year",
         {"src/base", "src/domain/registry", "src/domain/applications", "src/domain/evidence",
          "src/domain/people", "src/domain/decisions", "src/domain/money"}},
        {"src/domain/plan", {"src/base", "src/domain/registry"}},
        {"src/domain/batches",
         {"src/base", "src/domain/registry", "src/domain/year", "src/domain/plan"}},
        {"src/domain/lines", {"src/domain/decisions", "src/domain/plan", "src/domain/year"}},
        {"src/domain/cases",
         {"src/base", "src/domain/applications", "src/domain/year", "src/domain/plan"}},
        {"src/domain/payments",
         {"src/domain/batches", "src/domain/plan", "src/domain/lines", "src/domain/cases"}},
        {"src/domain/review",
         {"src/base", "src/domain/registry", "src/domain/applications", "src/domain/plan",
          "src/domain/cases"}},
        {"src/domain/progress",
         {"src/base", "src/domain/registry", "src/domain/year", "src/domain/plan"}},
        {"src/domain/attribution",
         {"src/domain/year", "src/domain/plan", "src/domain/cases", "src/domain/progress"}},
        {"src/domain/acceptance",
         {"src/base", "src/domain/year", "src/domain/plan", "src/domain/cases",
          "src/domain/progress", "src/domain/attribution"}},
        {"src/domain/subsidy",
         {"src/base", "src/domain/registry", "src/domain/applications", "src/domain/evidence",
          "src/domain/money", "src/domain/year", "src/domain/batches", "src/domain/plan",
          "src/domain/lines", "src/domain/attribution"}},
        {"src/domain/procedure",
         {"src/base", "src/domain/registry", "src/domain/applications", "src/domain/decisions",
          "src/domain/batches", "src/domain/plan", "src/domain/lines", "src/domain/cases",
          "src/domain/payments", "src/domain/review", "src/domain/subsidy",
          "src/domain/acceptance"}},
        {"src/domain/budget",
         {"src/domain/registry", "src/base", "src/domain/year", "src/domain/batches",
          "src/domain/plan", "src/domain/lines", "src/domain/cases", "src/domain/payments",
          "src/domain/progress", "src/domain/subsidy"}},
        {"src/domain/reallocations",
         {"src/domain/year", "src/domain/decisions", "src/domain/lines", "src/domain/procedure",
          "src/domain/subsidy", "src/domain/budget"}},
        {"src/results", {"src/base", "src/domain/subsidy"}},
        {"src/storage/sqlite", {"src/base", "src/output"}},
        {"src/storage",
         {"src/base", "src/domain/registry", "src/domain/applications", "src/domain/year",
          "src/storage/sqlite"}},
        {"src/storage/stores",
         {"src/domain/registry", "src/domain/applications", "src/domain/evidence",
          "src/domain/people", "src/domain/decisions", "src/domain/money", "src/storage"}},
        {"src/workspace/people",
         {"src/base", "src/domain/people", "src/storage/sqlite", "src/storage"}},
        {"src/workspace/packages",
         {"src/base", "src/output", "src/domain/cases", "src/domain/review", "src/storage/sqlite",
          "src/workspace/people"}},
        {"src/workspace/files",
         {"src/base", "src/output", "src/domain/year", "src/domain/plan", "src/storage/sqlite",
          "src/storage", "src/workspace/packages"}},
        {"src/workspace/batches",
         {"src/base", "src/domain/applications", "src/domain/money", "src/domain/year",
          "src/domain/batches", "src/domain/plan", "src/domain/subsidy", "src/results",
          "src/storage", "src/workspace/files"}},
        {"src/workspace/review",
         {"src/domain/registry", "src/domain/decisions", "src/domain/year", "src/domain/plan"}},
        {"src/workspace",
         {"src/base",
          "src/output",
          "src/domain/people",
          "src/domain/decisions",
          "src/domain/year",
          "src/domain/plan",
          "src/storage/sqlite",
          "src/storage",
          "src/workspace/people",
          "src/workspace/packages",
          "src/workspace/files",
          "src/workspace/batches",
          "src/workspace/review",
          "src/domain/batches",
          "src/domain/subsidy",
          "src/domain/lines",
          "src/domain/cases",
          "src/domain/payments",
          "src/domain/review",
          "src/domain/procedure",
          "src/domain/reallocations",
          "src/domain/applications"}},
        {"src/exchange/tables", {"src/base", "src/output", "src/workspace"}},
        {"src/exchange/cells",
         {"src/base", "src/domain/registry", "src/domain/applications", "src/domain/year",
          "src/exchange/tables"}},
        {"src/exchange/records",
         {"src/base", "src/domain/people", "src/domain/plan", "src/domain/progress",
          "src/workspace", "src/exchange/cells"}},
        {"src/exchange/sheets",
         {"src/domain/registry", "src/domain/applications", "src/domain/year", "src/domain/people",
          "src/workspace", "src/domain/decisions", "src/domain/lines", "src/domain/review",
          "src/domain/procedure", "src/exchange/cells", "src/exchange/records"}},
        {"src/exchange/mapping",
         {"src/base", "src/exchange/tables", "src/exchange/records", "src/exchange/sheets"}},
        {"src/exchange/import",
         {"src/base", "src/workspace", "src/exchange/tables", "src/exchange/records",
          "src/exchange/sheets", "src/exchange/mapping"}},
        {"src/exchange/workbooks",
         {"src/base", "src/output", "src/domain/registry", "src/domain/plan", "src/exchange/tables",
          "src/exchange/records", "src/exchange/sheets", "src/exchange/import"}},
        {"src/exchange/forms",
         {"src/base", "src/domain/plan", "src/domain/cases", "src/domain/acceptance",
          "src/domain/procedure", "src/workspace", "src/exchange/tables", "src/exchange/cells",
          "src/exchange/records", "src/exchange/sheets", "src/exchange/mapping",
          "src/exchange/import", "src/exchange/workbooks"}},
        {"src/reports/book", {"src/base"}},
        {"src/reports/writers", {"src/base", "src/output", "src/reports/book"}},
        {"src/reports/figures",
         {"src/base", "src/domain/year", "src/domain/plan", "src/domain/cases",
          "src/domain/progress", "src/reports/book"}},
        {"src/reports/budget",
         {"src/base", "src/domain/subsidy", "src/domain/budget", "src/reports/figures",
          "src/reports/book"}},
        {"src/reports/review",
         {"src/base", "src/domain/people", "src/domain/cases", "src/domain/review",
          "src/domain/year", "src/reports/figures", "src/reports/book"}},
        {"src/reports/awards",
         {"src/base", "src/domain/decisions", "src/domain/year", "src/domain/plan",
          "src/domain/lines", "src/domain/cases", "src/domain/payments", "src/domain/acceptance",
          "src/domain/procedure", "src/reports/figures", "src/reports/book"}},
        {"src/reports",
         {"src/base", "src/reports/figures", "src/reports/book", "src/reports/budget",
          "src/reports/review", "src/reports/awards"}},
        {"src/cli",
         {"src/base", "src/output", "src/results", "src/domain/batches", "src/domain/registry",
          "src/domain/year", "src/domain/plan", "src/domain/lines", "src/domain/progress",
          "src/domain/subsidy", "src/domain/budget", "src/workspace/people", "src/workspace",
          "src/exchange/import", "src/exchange/workbooks", "src/exchange/forms",
          "src/reports/writers", "src/reports"}},
        {"src/cli/projects",
         {"src/base", "src/domain/registry", "src/domain/applications", "src/domain/decisions",
          "src/domain/cases", "src/domain/payments", "src/domain/acceptance",
          "src/domain/procedure", "src/domain/review", "src/workspace/packages", "src/workspace",
          "src/cli"}},
        {"src/cli/money",
         {"src/domain/year", "src/domain/batches", "src/domain/plan", "src/domain/payments",
          "src/domain/reallocations", "src/cli", "src/cli/projects"}},
        {"ui/base", {"src/base"}},
        {"ui/words",
         {"src/base", "src/domain/registry", "src/domain/evidence", "src/domain/people",
          "src/domain/money", "src/domain/year", "src/domain/plan", "src/domain/progress",
          "ui/base"}},
        {"ui/query",
         {"src/base", "src/domain/registry", "src/reports/book", "ui/base", "ui/words"}},
        {"ui/input",
         {"src/base", "src/domain/registry", "src/workspace", "src/exchange/records", "ui/base",
          "ui/words"}},
        {"ui/desk",
         {"src/base", "src/domain/year", "src/domain/plan", "src/workspace/people",
          "src/workspace/packages", "src/workspace/review", "src/workspace", "src/exchange/tables",
          "src/exchange/import", "ui/base", "ui/words"}},
        {"ui/print",
         {"src/workspace", "src/reports/book", "src/reports/writers", "src/reports", "ui/base",
          "ui/desk"}},
        {"ui/drafts",
         {"src/base", "src/output", "src/exchange/records", "src/exchange/sheets", "ui/base",
          "ui/desk"}},
        {"ui/table", {"src/exchange/records", "ui/base", "ui/query", "ui/input", "ui/drafts"}},
        {"ui/filter", {"src/workspace", "ui/base", "ui/query", "ui/input", "ui/table"}},
        {"ui/pane",
         {"src/workspace", "src/reports/writers", "src/reports", "ui/base", "ui/query", "ui/desk",
          "ui/print", "ui/table", "ui/filter"}},
        {"ui/records",
         {"src/domain/progress", "ui/base", "ui/words", "ui/query", "ui/table", "ui/pane"}},
        {"ui/record", {"ui/base", "ui/words", "ui/query", "ui/input", "ui/desk", "ui/drafts"}},
        {"ui/entry",
         {"src/base", "src/workspace", "src/exchange/sheets", "ui/base", "ui/words", "ui/query",
          "ui/input", "ui/drafts", "ui/table", "ui/pane", "ui/record"}},
        {"ui/deciding",
         {"src/base", "src/domain/applications", "src/domain/decisions", "src/domain/cases",
          "src/domain/procedure", "src/workspace", "ui/base", "ui/words", "ui/input", "ui/desk"}},
        {"ui/help", {"ui/base"}},
        {"ui/importing/mapping", {"src/exchange/mapping", "ui/base"}},
        {"ui/importing/mending",
         {"src/workspace", "src/exchange/import", "ui/base", "ui/desk", "ui/table", "ui/filter"}},
        {"ui/importing",
         {"src/exchange/import", "src/exchange/workbooks", "src/exchange/forms", "ui/base",
          "ui/query", "ui/desk", "ui/table", "ui/pane", "ui/importing/mapping",
          "ui/importing/mending"}},
        {"ui/overview",
         {"src/base", "src/domain/registry", "src/domain/people", "src/domain/plan",
          "src/domain/cases", "src/domain/payments", "src/domain/progress", "src/domain/procedure",
          "src/domain/budget", "src/domain/reallocations", "ui/base", "ui/words", "ui/query",
          "ui/desk", "ui/table", "ui/pane"}},
        {"ui/registry",
         {"src/domain/registry", "ui/base", "ui/words", "ui/query", "ui/desk", "ui/table",
          "ui/pane", "ui/record", "ui/entry"}},
        {"ui/evidence",
         {"src/domain/year", "ui/base", "ui/words", "ui/query", "ui/desk", "ui/drafts", "ui/record",
          "ui/entry"}},
        {"ui/applications",
         {"src/domain/cases", "src/base", "src/domain/progress", "src/domain/attribution",
          "src/domain/acceptance", "src/domain/procedure", "src/workspace", "src/exchange/forms",
          "ui/base", "ui/words", "ui/query", "ui/desk", "ui/drafts", "ui/table", "ui/pane",
          "ui/records", "ui/record", "ui/entry", "ui/deciding"}},
        {"ui/subsidy",
         {"src/base", "src/domain/year", "src/domain/plan", "src/domain/subsidy", "ui/base",
          "ui/words", "ui/query", "ui/desk", "ui/table", "ui/filter", "ui/pane"}},
        {"ui/targets",
         {"src/base", "src/domain/progress", "ui/base", "ui/words", "ui/query", "ui/desk",
          "ui/print", "ui/filter", "ui/pane", "ui/records"}},
        {"ui/budget", {"src/base",          "src/domain/decisions",
                       "src/domain/year",   "src/domain/plan",
                       "src/domain/lines",  "src/domain/procedure",
                       "src/domain/budget", "src/domain/reallocations",
                       "src/workspace",     "ui/base",
                       "ui/words",          "ui/query",
                       "ui/input",          "ui/desk",
                       "ui/print",          "ui/drafts",
                       "ui/pane",           "ui/record",
                       "ui/entry",          "ui/deciding"}},
        {"ui/settings",
         {"src/base", "src/domain/people", "src/workspace/people", "src/workspace", "ui/base",
          "ui/words", "ui/query", "ui/desk", "ui/table", "ui/pane"}},
        {"ui/review/scoring",
         {"src/base", "src/domain/applications", "src/domain/plan", "src/domain/cases",
          "src/domain/review", "src/domain/acceptance", "src/workspace", "ui/base", "ui/words",
          "ui/query", "ui/desk", "ui/pane"}},
        {"ui/review/packages",
         {"src/domain/review", "src/workspace/people", "src/workspace/packages", "ui/base",
          "ui/desk", "ui/review/scoring"}},
        {"ui/review",
         {"src/base", "src/domain/cases", "src/domain/review", "src/domain/procedure", "ui/base",
          "ui/words", "ui/query", "ui/desk", "ui/print", "ui/drafts", "ui/table", "ui/pane",
          "ui/record", "ui/entry", "ui/deciding", "ui/review/scoring", "ui/review/packages"}},
        {"ui/awards",
         {"src/base",
          "src/domain/plan",
          "src/domain/cases",
          "src/domain/payments",
          "src/domain/review",
          "src/domain/attribution",
          "src/domain/acceptance",
          "src/domain/procedure",
          "src/workspace",
          "ui/base",
          "ui/words",
          "ui/query",
          "ui/desk",
          "ui/print",
          "ui/drafts",
          "ui/pane",
          "ui/records",
          "ui/record",
          "ui/entry",
          "ui/deciding"}},
        {"ui/shell/search", {"src/base", "ui/base", "ui/desk"}},
        {"ui/shell/panel",
         {"src/output", "src/workspace", "ui/base", "ui/words", "ui/desk", "ui/print", "ui/pane"}},
        {"ui/shell/start", {"ui/base", "ui/desk"}},
        {"ui/shell/gate", {"src/workspace/people", "ui/base", "ui/desk"}},
        {"ui/shell",
         {"src/workspace",   "ui/base",        "ui/words",       "ui/input",        "ui/desk",
          "ui/print",        "ui/drafts",      "ui/pane",        "ui/help",         "ui/importing",
          "ui/overview",     "ui/registry",    "ui/evidence",    "ui/applications", "ui/subsidy",
          "ui/targets",      "ui/budget",      "ui/settings",    "ui/review",       "ui/awards",
          "ui/shell/search", "ui/shell/panel", "ui/shell/start", "ui/shell/gate"}},
        {"ui", {"src/output", "ui/shell", "ui/shell/start"}},
    };
    return all;
}  // namespace grants::house

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

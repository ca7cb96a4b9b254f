// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rooms.h"
#include "architecture/source_tree.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace grants::house;

namespace {

using Names = std::vector<std::string>;

/// Third-party headers that CMake cannot hide, and the only places that may include them.
const std::map<std::string, Names> kFenced = {
    {"soci/", {"src/storage/"}},
    {"nlohmann/", {"src/domain/plan/", "src/storage/", "src/results/", "src/cli/"}},
    {"spdlog/", {"src/workspace/", "src/cli/", "ui/"}},
    {"sodium.h", {"src/storage/digest.cpp", "src/workspace/"}},
    {"xlsxwriter.h", {"src/output/", "src/exchange/", "src/reports/"}},
    {"minizip/", {"src/output/", "src/exchange/"}},
    {"expat.h", {"src/base/", "src/exchange/"}},
    {"unicode/", {"src/base/", "src/exchange/"}},
    {"CLI/", {"src/cli/"}},
};

/// Headers of files, clocks and threads: the world, which base and domain do not know. <chrono> is
/// allowed for its calendar; its clocks are looked for by name.
const Names kWorld = {"ctime",   "time.h", "fstream", "filesystem", "iostream", "cstdio",
                      "stdio.h", "thread", "mutex",   "unistd.h",   "sys/"};

/// Rooms of the desktop that answer a question of their own; only the window knows them all.
const Names kFeatures = {"ui/help",     "ui/importing",    "ui/overview", "ui/registry",
                         "ui/evidence", "ui/applications", "ui/subsidy",  "ui/targets",
                         "ui/budget",   "ui/review",       "ui/awards"};

bool oneOf(const Names& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool startsWithOneOf(const Names& starts, const std::string& text) {
    return std::any_of(starts.begin(), starts.end(),
                       [&](const auto& start) { return startsWith(text, start); });
}

/// <QWidget>, <QtWidgets>, <QtWidgets/QWidget>, <qwidget.h>.
bool isQt(const std::string& header) {
    if (header.size() < 2) return false;
    const auto second = static_cast<unsigned char>(header[1]);
    return (header[0] == 'Q' && (std::isupper(second) != 0 || second == 't')) ||
           (header[0] == 'q' && header.find(".h") != std::string::npos);
}

template <class Breaks>
void requireNone(const Names& folders, Breaks breaks) {
    std::string offences;
    for (const SourceFile& file : sourcesBelow(folders))
        for (const std::string& header : includesOf(file))
            if (breaks(file.path, header)) offences += file.path + " includes " + header + "\n";
    INFO(offences);
    REQUIRE(offences.empty());
}

}  // namespace

TEST_CASE("every folder that has sources is a room that the tests know") {
    for (const SourceFile& file : sourcesBelow({"src", "ui"})) {
        INFO(file.path);
        REQUIRE(roomAt(folderOf(file.path)) != nullptr);
    }
}

TEST_CASE("a room includes only what stands below it") {
    requireNone({"src", "ui"}, [](const std::string& path, const std::string& header) {
        const Room* own = roomAt(folderOf(path));
        const std::string other = folderOf(pathOf(header));
        return own != nullptr && roomAt(other) != nullptr && other != own->folder &&
               !oneOf(own->below, other);
    });
}

TEST_CASE("every room stands above all that it may include") {
    Names before;
    for (const Room& room : rooms()) {
        for (const std::string& below : room.below) {
            INFO(room.folder << " before " << below);
            REQUIRE(oneOf(before, below));
        }
        before.push_back(room.folder);
    }
}

TEST_CASE("the list of rooms names no arrow that is not there") {
    std::map<std::string, std::set<std::string>> used;
    for (const SourceFile& file : sourcesBelow({"src", "ui"}))
        for (const std::string& header : includesOf(file))
            used[folderOf(file.path)].insert(folderOf(pathOf(header)));
    for (const Room& room : rooms())
        for (const std::string& below : room.below) {
            INFO(room.folder << " never includes " << below);
            REQUIRE(used[room.folder].contains(below));
        }
}

TEST_CASE("every feature of the desktop is a room") {
    for (const std::string& feature : kFeatures) {
        INFO(feature);
        CHECK(roomAt(feature) != nullptr);
    }
}

TEST_CASE("a feature of the desktop never includes another feature") {
    const auto featureOf = [](const std::string& folder) -> std::string {
        for (const std::string& feature : kFeatures)
            if (folder == feature || startsWith(folder, feature + "/")) return feature;
        return {};
    };
    for (const Room& room : rooms())
        for (const std::string& below : room.below) {
            INFO(room.folder << " includes " << below);
            const std::string own = featureOf(room.folder), other = featureOf(below);
            REQUIRE((own.empty() || other.empty() || own == other));
        }
}

TEST_CASE("no files include each other in a circle") {
    const Names circle = circleAmong(sourcesBelow({"src", "ui"}));
    std::string offences;
    for (const std::string& file : circle) offences += file + "\n";
    INFO(offences);
    REQUIRE(circle.empty());
}

TEST_CASE("a circle of files is found, whatever hangs on it") {
    const std::vector<SourceFile> files = {
        {"src/base/a.h", "#include \"base/b.h\"\n"},
        {"src/base/b.cpp", "#include \"base/b.h\"\n#include \"base/a.h\"\n"},
        {"src/base/c.h", ""},
        {"src/base/b.h", "#include \"base/c.h\"\n"}};
    REQUIRE(circleAmong(files) == Names{"src/base/a", "src/base/b"});
}

TEST_CASE("the picture of the house names every room") {
    const std::string picture = contentsOf("docs/architecture.md");
    for (const Room& room : rooms()) {
        INFO(room.folder);
        REQUIRE(picture.find("`" + room.folder + "`") != std::string::npos);
    }
}

TEST_CASE("libraries stay behind their fences") {
    requireNone({"src", "ui"}, [](const std::string& path, const std::string& header) {
        return std::any_of(kFenced.begin(), kFenced.end(), [&](const auto& fence) {
            return startsWith(header, fence.first) && !startsWithOneOf(fence.second, path);
        });
    });
}

TEST_CASE("every fence stands around a library that somebody uses") {
    Names used;
    for (const SourceFile& file : sourcesBelow({"src", "ui"}))
        for (std::string& header : includesOf(file)) used.push_back(std::move(header));
    for (const auto& [library, folders] : kFenced) {
        INFO(library);
        CHECK(std::any_of(used.begin(), used.end(), [&start = library](const std::string& header) {
            return startsWith(header, start);
        }));
    }
}

TEST_CASE("Qt's headers are told from others in every spelling") {
    for (const char* header : {"QWidget", "QtWidgets", "QtWidgets/QWidget", "qwidget.h"})
        CHECK(isQt(header));
    for (const char* header : {"base/money.h", "vector", "Quantity", ""}) CHECK_FALSE(isQt(header));
}

TEST_CASE("nothing under src knows Qt") {
    requireNone({"src"},
                [](const std::string&, const std::string& header) { return isQt(header); });
}

TEST_CASE("base and domain know no file, clock or thread") {
    requireNone({"src/base", "src/domain"}, [](const std::string&, const std::string& header) {
        return startsWithOneOf(kWorld, header);
    });
}

TEST_CASE("base and domain never ask what time it is") {
    std::string offences;
    for (const SourceFile& file : sourcesBelow({"src/base", "src/domain"}))
        for (const char* clock : {"system_clock", "steady_clock", "time(nullptr)"})
            if (file.text.find(clock) != std::string::npos) offences += file.path + "\n";
    INFO(offences);
    REQUIRE(offences.empty());
}

TEST_CASE("in the domain only the plan's reader knows JSON") {
    requireNone({"src/domain"}, [](const std::string& path, const std::string& header) {
        return startsWith(header, "nlohmann/") && !startsWith(path, "src/domain/plan/plan_");
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/source_tree.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace grants::house;

namespace {

using Names = std::vector<std::string>;

/// What a storey may include, its own files among them (docs/architecture.md).
const std::map<std::string, Names> kBelow = {
    {"base", {"base"}},
    {"output", {"base", "output"}},
    {"domain", {"base", "domain"}},
    {"storage", {"base", "domain", "storage"}},
    {"workspace", {"base", "domain", "storage", "workspace"}},
    {"exchange", {"base", "output", "domain", "workspace", "exchange"}},
    {"reports", {"base", "output", "domain", "workspace", "reports"}},
    {"cli", {"base", "domain", "workspace", "exchange", "reports", "cli"}},
    {"ui", {"base", "output", "domain", "workspace", "exchange", "reports", "ui"}},
};

/// Third-party headers that CMake cannot hide, and the only places that may include them.
const std::map<std::string, Names> kFenced = {
    {"soci/", {"src/storage/"}},
    {"sqlite3.h", {"src/storage/"}},
    {"nlohmann/", {"src/domain/plan/", "src/storage/", "src/cli/"}},
    {"spdlog/", {"src/workspace/", "src/cli/", "ui/"}},
    {"sodium.h", {"src/workspace/"}},
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

std::string firstPart(const std::string& path) {
    return path.substr(0, path.find('/'));
}

std::string storeyOf(const std::string& path) {
    return startsWith(path, "src/") ? firstPart(path.substr(4)) : firstPart(path);
}

/// ui/evidence/page.h → evidence; a file straight in ui/ has none.
std::string featureOf(const std::string& path) {
    const std::string rest = path.substr(3);
    return rest.find('/') == std::string::npos ? std::string() : firstPart(rest);
}

bool oneOf(const Names& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool startsWithOneOf(const Names& starts, const std::string& text) {
    return std::any_of(starts.begin(), starts.end(),
                       [&](const auto& start) { return startsWith(text, start); });
}

bool isQt(const std::string& header) {
    return header.size() > 1 && header[0] == 'Q' &&
           std::isupper(static_cast<unsigned char>(header[1])) != 0;
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

TEST_CASE("a storey includes only what stands below it") {
    requireNone({"src", "ui"}, [](const std::string& path, const std::string& header) {
        const std::string storey = firstPart(header);
        return kBelow.contains(storey) && header.find('/') != std::string::npos &&
               !oneOf(kBelow.at(storeyOf(path)), storey);
    });
}

TEST_CASE("a feature of the desktop never includes another feature") {
    requireNone({"ui"}, [](const std::string& path, const std::string& header) {
        const std::string own = featureOf(path);
        if (own.empty() || own == "shell" || !startsWith(header, "ui/")) return false;
        const std::string other = featureOf(header);
        return other != own && other != "common" && other != "print";
    });
}

TEST_CASE("libraries stay behind their fences") {
    requireNone({"src", "ui"}, [](const std::string& path, const std::string& header) {
        return std::any_of(kFenced.begin(), kFenced.end(), [&](const auto& fence) {
            return startsWith(header, fence.first) && !startsWithOneOf(fence.second, path);
        });
    });
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

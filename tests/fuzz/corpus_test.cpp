// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the corpus and some thousands of mutations of it, always the same ones, to every reader.
#include "fuzz/targets.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace {

using Feed = bool (*)(std::string_view);

/// The contents of a folder of the repository, in the order of the names.
std::vector<std::string> filesIn(const std::string& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(grants::test::sourcePath(folder)))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> contents;
    for (const auto& file : files) {
        std::ostringstream bytes;
        bytes << std::ifstream(file, std::ios::binary).rdbuf();
        contents.push_back(bytes.str());
    }
    return contents;
}

/// A few bytes flipped, cut, doubled or put elsewhere.
std::string mutated(std::string bytes, std::mt19937& chance) {
    const auto upTo = [&](std::size_t end) { return chance() % (end + 1); };
    for (std::size_t change = 0; change <= chance() % 4; ++change) {
        const std::size_t at = upTo(bytes.size());
        switch (chance() % 5) {
            case 0:
                bytes.insert(at, 1, static_cast<char>(chance()));
                break;
            case 1:
                bytes.erase(at, upTo(8));
                break;
            case 2:
                bytes.resize(at);
                break;
            case 3:
                bytes.insert(at, bytes.substr(upTo(bytes.size()), upTo(64)));
                break;
            default:
                if (at < bytes.size()) bytes[at] = static_cast<char>(chance());
        }
    }
    return bytes;
}

/// How many inputs there were, and how many were read and not refused.
struct Fed {
    int inputs = 0, read = 0;
};

Fed feedAll(const std::string& folder, Feed feed, int mutationsEach) {
    std::mt19937 chance(20240415);
    Fed fed;
    for (const auto& seed : filesIn(folder)) {
        fed.read += feed(seed);
        for (int n = 0; n < mutationsEach; ++n) fed.read += feed(mutated(seed, chance));
        fed.inputs += mutationsEach + 1;
    }
    return fed;
}

}  // namespace

TEST_CASE("no workbook bytes bring the reader down") {
    const Fed fed = feedAll("tests/fuzz/corpus/workbook", grants::fuzz::feedWorkbook, 1'000);
    CHECK(fed.inputs > 3'000);
    CHECK(fed.read > 10);
}

TEST_CASE("no CSV bytes bring the reader down") {
    const Fed fed = feedAll("tests/fuzz/corpus/csv", grants::fuzz::feedCsv, 1'000);
    CHECK(fed.inputs > 3'000);
    CHECK(fed.read > 500);
}

TEST_CASE("no plan bytes bring the reader down") {
    const Fed odd = feedAll("tests/fuzz/corpus/plan", grants::fuzz::feedPlan, 1'000);
    CHECK(odd.inputs > 2'000);
    const Fed sound = feedAll("resources/plans", grants::fuzz::feedPlan, 1'000);
    CHECK(sound.inputs > 1'000);
    CHECK(sound.read > 10);
}

TEST_CASE("no damage to a fund file brings the program down when it is opened, read and verified") {
    const Fed fed = feedAll("tests/fuzz/corpus/fund", grants::fuzz::feedFund, 100);
    CHECK(fed.inputs > 500);
    CHECK(fed.read > 50);
}

TEST_CASE("no text brings the identifier readers down, and what they accept they read again") {
    const Fed fed = feedAll("tests/fuzz/corpus/identifiers", grants::fuzz::feedIdentifiers, 1'000);
    CHECK(fed.inputs > 3'000);
    CHECK(fed.read > 500);
}

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

using Feed = void (*)(std::string_view);

std::vector<std::string> corpus(const std::string& name) {
    std::vector<std::filesystem::path> files;
    const auto folder =
        std::filesystem::path(grants::test::sourcePath()) / "tests/fuzz/corpus" / name;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<std::string> seeds;
    for (const auto& file : files) {
        std::ostringstream bytes;
        bytes << std::ifstream(file, std::ios::binary).rdbuf();
        seeds.push_back(bytes.str());
    }
    return seeds;
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

std::size_t feedAll(const std::string& name, Feed feed, int mutationsEach) {
    std::mt19937 chance(20240415);
    std::size_t fed = 0;
    for (const auto& seed : corpus(name)) {
        feed(seed);
        for (int n = 0; n < mutationsEach; ++n) feed(mutated(seed, chance));
        fed += static_cast<std::size_t>(mutationsEach) + 1;
    }
    return fed;
}

}  // namespace

TEST_CASE("no workbook bytes bring the reader down") {
    CHECK(feedAll("workbook", grants::fuzz::feedWorkbook, 1'000) > 3'000);
}

TEST_CASE("no CSV bytes bring the reader down") {
    CHECK(feedAll("csv", grants::fuzz::feedCsv, 1'000) > 3'000);
}

TEST_CASE("no plan bytes bring the reader down") {
    CHECK(feedAll("plan", grants::fuzz::feedPlan, 1'000) > 2'000);
}

TEST_CASE("no damage to a fund file brings the program down when it is opened, read and verified") {
    CHECK(feedAll("fund", grants::fuzz::feedFund, 100) > 500);
}

TEST_CASE("no text brings the identifier readers down, and what they accept they read again") {
    CHECK(feedAll("identifiers", grants::fuzz::feedIdentifiers, 1'000) > 3'000);
}

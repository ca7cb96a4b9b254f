// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/literals.h"
#include "architecture/rooms.h"
#include "architecture/source_tree.h"
#include "base/translator.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

using namespace grants::house;

namespace {

/// A catalogue and the folders whose sentences it holds; the same as in scripts/translations.
const std::map<std::string, std::vector<std::string>> kCatalogues = {
    {"base", {"src/base"}},
    {"output", {"src/output"}},
    {"domain", {"src/domain", "src/results"}},
    {"workspace", {"src/storage", "src/workspace"}},
    {"exchange", {"src/exchange"}},
    {"reports", {"src/reports"}},
    {"cli", {"src/cli"}},
    {"ui", {"ui"}},
};

std::vector<grants::CatalogueEntry> entriesOf(const std::string& room) {
    auto entries = grants::readCatalogue(contentsOf("resources/i18n/" + room + "_en.ts"));
    if (entries.empty()) throw std::runtime_error("nothing in the catalogue of " + room);
    return entries;
}

std::set<std::string> placeholdersOf(const std::string& text) {
    std::set<std::string> found;
    for (std::size_t i = 0; i + 2 < text.size(); ++i)
        if (text[i] == '{' && text[i + 2] == '}') found.insert(text.substr(i, 3));
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (text[i] == '%' &&
            (std::isdigit(static_cast<unsigned char>(text[i + 1])) != 0 || text[i + 1] == 'n'))
            found.insert(text.substr(i, 2));
    return found;
}

bool hasChinese(const std::string& text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead >= 0xE4 && lead <= 0xE9) return true;
    }
    return false;
}

/// The Chinese literals that are no argument of a translatable sentence.
std::vector<std::string> untranslatable(const std::string& text) {
    std::set<std::string> translated;
    for (const auto& call : literalCalls(text, "translatable"))
        translated.insert(call.begin(), call.end());
    std::vector<std::string> left = literalsIn(text);
    std::erase_if(left, [&](const std::string& literal) {
        return !hasChinese(literal) || translated.contains(literal);
    });
    return left;
}

/// Latin words that a clerk meets outside the program, too: endings of files, formats, keys.
const std::set<std::string> kKnownWords = {
    "xlsx",     "xls",        "csv",   "CSV",  "PDF",  "pdf",      "Excel", "zlzh",  "zlps",
    "PNG",      "png",        "SVG",   "svg",  "JSON", "UTF",      "GB",    "ZL",    "journal",
    "readings", "parameters", "plan",  "show", "Alt",  "Ctrl",     "Shift", "Enter", "Esc",
    "GPL",      "or",         "later", "MiB",  "UTC",  "validate", "CQGX",  "ZLZH",  "Insert"};

std::vector<std::string> programWordsIn(std::string_view sentence) {
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool letter =
            std::isalpha(static_cast<unsigned char>(sentence[i])) != 0 || sentence[i] == '_';
        if (letter) {
            words.back() += sentence[i];
        } else {
            words.emplace_back();
        }
    }
    std::erase_if(words, [](const std::string& word) {
        return word.size() < 2 || kKnownWords.contains(word);
    });
    return words;
}

}  // namespace

TEST_CASE("the catalogues hold the sentences of every room") {
    for (const Room& room : rooms()) {
        INFO(room.folder);
        CHECK(std::any_of(kCatalogues.begin(), kCatalogues.end(), [&](const auto& catalogue) {
            return std::any_of(catalogue.second.begin(), catalogue.second.end(),
                               [&](const std::string& folder) {
                                   return startsWith(room.folder + "/", folder + "/");
                               });
        }));
    }
}

TEST_CASE("calls with literals are found, adjacent literals joined, other names passed over") {
    using Calls = std::vector<std::vector<std::string>>;
    CHECK(literalCalls("tr(\"甲\" \"乙\", \"丙\", n); str(\"丁\"); tr(name)", "tr") ==
          Calls{{"甲乙", "丙"}});
}

TEST_CASE("every English sentence is finished") {
    std::string offences;
    for (const auto& [room, folders] : kCatalogues)
        for (const auto& entry : entriesOf(room))
            if (entry.unfinished || entry.translation.empty())
                offences += room + ": " + entry.source + "\n";
    INFO(offences);
    REQUIRE(offences.empty());
}

TEST_CASE("every English sentence keeps the arguments of its Chinese source") {
    std::string offences;
    for (const auto& [room, folders] : kCatalogues)
        for (const auto& entry : entriesOf(room))
            if (placeholdersOf(entry.translation) != placeholdersOf(entry.source))
                offences += room + ": " + entry.source + " / " + entry.translation + "\n";
    INFO(offences);
    REQUIRE(offences.empty());
}

TEST_CASE("every sentence in the sources stands in its catalogue") {
    std::string offences;
    for (const auto& [room, folders] : kCatalogues) {
        std::set<std::pair<std::string, std::string>> known;
        for (const auto& entry : entriesOf(room)) known.emplace(entry.context, entry.source);
        for (const SourceFile& file : sourcesBelow(folders))
            for (const auto& call : literalCalls(file.text, "translatable"))
                if (call.size() >= 2 && !known.contains({call[0], call[1]}))
                    offences += file.path + ": " + call[1] + "\n";
    }
    INFO(offences);
    REQUIRE(offences.empty());
}

TEST_CASE("every text of the desktop stands in its catalogue") {
    std::set<std::string> known;
    for (const auto& entry : entriesOf("ui")) known.insert(entry.source);
    std::string offences;
    for (const SourceFile& file : sourcesBelow({"ui"}))
        for (const auto& call : literalCalls(file.text, "tr"))
            if (!known.contains(call[0])) offences += file.path + ": " + call[0] + "\n";
    INFO(offences);
    REQUIRE(offences.empty());
}

TEST_CASE("yes and no are worded in one place of the desktop") {
    const auto entries = entriesOf("ui");
    for (const char* word : {"是", "否"}) {
        CAPTURE(word);
        CHECK(std::count_if(entries.begin(), entries.end(),
                            [word](const auto& entry) { return entry.source == word; }) == 1);
    }
}

TEST_CASE("a sentence is seen that no translator would get") {
    CHECK(untranslatable(
              "say(translatable(\"cli\", \"甲\"\n \"乙\")); print('\"', \"丙\");  // \"丁\"") ==
          std::vector<std::string>{"丙"});
}

TEST_CASE("the command line holds no Chinese that cannot be translated") {
    std::string offences;
    for (const SourceFile& file : sourcesBelow({"src/cli"}))
        for (const std::string& text : untranslatable(file.text))
            offences += file.path + ": " + text + "\n";
    INFO(offences);
    REQUIRE(offences.empty());
}

TEST_CASE("a word of the program in a Chinese sentence is seen") {
    CHECK(programWordsIn("按 s2_renewal 计") == std::vector<std::string>{"_renewal"});
    CHECK(programWordsIn("另存为 .xlsx，{0} 项").empty());
}

TEST_CASE("Chinese sentences hold no word that only programs use, the command line's own aside") {
    std::string offences;
    for (const auto& [room, folders] : kCatalogues)
        for (const auto& entry : entriesOf(room))
            for (const std::string& word : programWordsIn(entry.source))
                if (room != "cli") offences += room + ": " + word + " in " + entry.source + "\n";
    INFO(offences);
    REQUIRE(offences.empty());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// A control has one name: what a sentence or the manual tells people to choose, tick or click is
// called so on the screen.
#include "architecture/source_tree.h"
#include "base/translator.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>

using namespace grants::house;

namespace {

const std::vector<std::string> kVerbs = {"选", "勾选", "点", "按", "点上方的", "单击"};
const std::string kOpen = "“", kClose = "”";

std::vector<grants::CatalogueEntry> catalogue(const std::string& room) {
    return grants::readCatalogue(contentsOf("resources/i18n/" + room + "_en.ts"));
}

bool endsWith(const std::string& text, const std::string& end) {
    return text.size() >= end.size() &&
           text.compare(text.size() - end.size(), end.size(), end) == 0;
}

/// 导出(&E)… is read as 导出.
std::string asRead(std::string label) {
    for (std::size_t at = label.find("(&"); at != std::string::npos; at = label.find("(&"))
        label.erase(at, std::string("(&X)").size());
    return label;
}

/// The names in quotes right after a verb that tells to use them; arguments stand for any name.
std::vector<std::string> controlsIn(const std::string& text) {
    std::vector<std::string> controls;
    for (std::size_t at = text.find(kOpen); at != std::string::npos;
         at = text.find(kOpen, at + 1)) {
        const std::size_t from = at + kOpen.size();
        const std::string name = text.substr(from, text.find(kClose, from) - from);
        const std::string before = text.substr(0, at);
        const bool told = std::any_of(kVerbs.begin(), kVerbs.end(), [&](const std::string& verb) {
            return endsWith(before, verb);
        });
        if (told && !startsWith(name, "{") && !startsWith(name, "%")) controls.push_back(name);
    }
    return controls;
}

/// Every name that no text of the desktop contains, with the sentence that uses it.
class Names {
  public:
    Names() {
        for (const auto& entry : catalogue("ui")) m_screen.push_back(asRead(entry.source));
    }
    void look(const std::string& sentence) {
        for (const std::string& name : controlsIn(sentence)) {
            ++m_seen;
            const std::string wanted = name.substr(0, name.find("…"));
            if (std::none_of(m_screen.begin(), m_screen.end(), [&](const std::string& text) {
                    return text != sentence && text.find(wanted) != std::string::npos;
                }))
                m_offences += name + " in: " + sentence + "\n";
        }
    }
    void check(std::size_t atLeast) const {
        INFO(m_offences);
        CHECK(m_offences.empty());
        CHECK(m_seen >= atLeast);
    }

  private:
    std::vector<std::string> m_screen;
    std::string m_offences;
    std::size_t m_seen = 0;
};

}  // namespace

TEST_CASE("what a sentence tells to choose is found in it") {
    CHECK(controlsIn("请勾选“以文件为准更新”再导入；或点“{0}”，“甲”除外") ==
          std::vector<std::string>{"以文件为准更新"});
}

TEST_CASE("what messages tell people to choose is on the screen by that name") {
    Names names;
    for (const char* room : {"base", "output", "domain", "workspace", "exchange", "reports", "ui"})
        for (const auto& entry : catalogue(room)) names.look(asRead(entry.source));
    names.check(3);
}

TEST_CASE("what the manual tells people to choose is on the screen by that name") {
    Names names;
    for (const auto& page :
         std::filesystem::directory_iterator(grants::test::sourcePath("docs/manual"))) {
        if (page.path().extension() != ".md") continue;
        for (const std::string& line :
             linesOf(contentsOf("docs/manual/" + page.path().filename().string())))
            names.look(line);
    }
    names.check(10);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a rejection says to a person is said in words: names for programs are no part of it.
#include "base/translator.h"
#include "domain/subsidy/result.h"

#include <catch2/catch.hpp>

#include <regex>

using namespace grants;

namespace {

/// Two Latin letters or more in a row.
bool hasLatinWord(const std::string& text) {
    static const std::regex kWord("[A-Za-z_]{2,}");
    return std::regex_search(text, kWord);
}

}  // namespace

TEST_CASE("no rejection names a code or a setting in its Chinese sentence") {
    const Translator chinese(Language::Chinese);
    for (auto code = RejectionCode::AlreadyPaid; code <= RejectionCode::Duplicate;
         code = static_cast<RejectionCode>(static_cast<int>(code) + 1)) {
        const std::string sentence = chinese(describe(code));
        INFO(sentence);
        CHECK_FALSE(sentence.empty());
        CHECK_FALSE(hasLatinWord(sentence));
    }
}

TEST_CASE("a rejection for a renewed loan names what to change in the words of the reading") {
    const Translator chinese(Language::Chinese);
    CHECK(chinese(describe(RejectionCode::Renewal)).find("续贷是否支持的口径") !=
          std::string::npos);
}

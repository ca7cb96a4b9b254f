// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_table.h"

#include "base/text.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace grants::cli;

namespace {

std::string printed(const TextTable& table, int width) {
    std::ostringstream out;
    table.print(out, width);
    return out.str();
}

}  // namespace

TEST_CASE("columns align where Chinese and Latin text stand together") {
    TextTable table({{"单位"}, {"元", Align::Right}});
    table.add({"重庆大学", "1.00"});
    table.add({"ABC", "12.00"});
    CHECK(printed(table, 80) ==
          "单位         元\n"
          "--------  -----\n"
          "重庆大学   1.00\n"
          "ABC       12.00\n");
}

TEST_CASE("a table that is too wide breaks only the columns that may be broken") {
    TextTable table({{"code"}, {"note", Align::Left, true}});
    table.add({"91500106MA5010300U", "一二三四五六七八九十"});
    CHECK(printed(table, 30) ==
          "code                note\n"
          "------------------  ----------\n"
          "91500106MA5010300U  一二三四五\n"
          "                    六七八九十\n");
}

TEST_CASE("Latin words are broken at spaces where there are any") {
    CHECK(wrapped("one two three", 8) == std::vector<std::string>{"one two", "three"});
    CHECK(wrapped("indivisible", 5) == std::vector<std::string>{"indiv", "isibl", "e"});
    CHECK(wrapped("", 5) == std::vector<std::string>{""});
    CHECK(wrapped("a\nb", 5) == std::vector<std::string>{"a", "b"});
}

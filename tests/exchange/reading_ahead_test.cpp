// SPDX-License-Identifier: GPL-3.0-or-later
// Reading on its own thread must not be told from reading in place, but by the clock.
#include "exchange/tables/reading_ahead.h"

#include <catch2/catch.hpp>

#include <atomic>
#include <stdexcept>
#include <thread>

using namespace grants;

namespace {

/// Counts rows up to `rows`, then ends or fails; tells how far it was asked to go.
struct CountingTables : TableSource {
    CountingTables(int rowCount, bool breaking, std::atomic<int>& readSoFar)
        : rows(rowCount), fails(breaking), read_(readSoFar) {}

    [[nodiscard]] std::vector<SheetInfo> sheets() const override { return {{"表", false}}; }
    [[nodiscard]] bool from1904() const override { return true; }
    void read(const std::string&, const std::function<bool(SheetRow&)>& sink) override {
        SheetRow row;
        while (row.number < rows) {
            ++row.number;
            row.cells.resize(2);
            row.cells[0] = {Cell::Kind::Text, std::to_string(row.number)};
            read_ = row.number;
            if (!sink(row)) return;
        }
        if (fails) throw std::runtime_error("the file ends in the middle");
    }

    int rows;
    bool fails;
    std::atomic<int>& read_;
};

struct Fixture {
    std::atomic<int> read{0};
    std::vector<int> numbers;
    std::vector<std::string> texts;

    std::unique_ptr<TableSource> tables(int rows, bool fails = false) {
        return readingAhead(std::make_unique<CountingTables>(rows, fails, read));
    }
    bool take(SheetRow& row) {
        numbers.push_back(row.number);
        texts.push_back(row.cells.at(0).text);
        return true;
    }
    [[nodiscard]] bool inOrder() const {
        for (std::size_t at = 0; at < numbers.size(); ++at)
            if (numbers[at] != static_cast<int>(at) + 1 || texts[at] != std::to_string(at + 1))
                return false;
        return true;
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "every row comes once, in order, with its cells") {
    const int rows = GENERATE(0, 1, 127, 128, 129, 10'000);
    tables(rows)->read("表", [this](SheetRow& row) { return take(row); });
    CHECK(numbers.size() == static_cast<std::size_t>(rows));
    CHECK(inOrder());
}

TEST_CASE_METHOD(Fixture, "rows are used on the thread that asked for them") {
    int here = 0;
    tables(300)->read("表", [&here, caller = std::this_thread::get_id()](SheetRow&) {
        here += std::this_thread::get_id() == caller;
        return true;
    });
    CHECK(here == 300);
}

TEST_CASE_METHOD(Fixture, "an error of the file comes after all rows before it") {
    const auto damaged = tables(300, true);
    CHECK_THROWS_WITH(damaged->read("表", [this](SheetRow& row) { return take(row); }),
                      "the file ends in the middle");
    CHECK(numbers.size() == 300);
    CHECK(inOrder());
}

TEST_CASE_METHOD(Fixture, "who wants no more rows hears nothing of what is wrong further on") {
    const auto damaged = tables(300, true);
    CHECK_NOTHROW(
        damaged->read("表", [this](SheetRow& row) { return take(row) && row.number < 3; }));
    CHECK(numbers == std::vector<int>{1, 2, 3});
}

TEST_CASE_METHOD(Fixture, "reading stops a few batches after the last row that was wanted") {
    tables(1'000'000)->read("表", [](SheetRow& row) { return row.number < 10; });
    CHECK(read >= 10);
    CHECK(read < 5'000);
}

TEST_CASE_METHOD(Fixture,
                 "an error of the one who uses the rows passes through and ends the reading") {
    const auto endless = tables(1'000'000);
    CHECK_THROWS_WITH(endless->read("表",
                                    [](SheetRow& row) -> bool {
                                        if (row.number == 5) throw std::runtime_error("cancelled");
                                        return true;
                                    }),
                      "cancelled");
    CHECK(read < 5'000);
}

TEST_CASE_METHOD(Fixture, "the same tables can be read again") {
    const auto twice = tables(200);
    twice->read("表", [](SheetRow& row) { return row.number < 3; });
    twice->read("表", [this](SheetRow& row) { return take(row); });
    CHECK(numbers.size() == 200);
    CHECK(inOrder());
}

TEST_CASE_METHOD(Fixture, "what is known before reading is passed on") {
    CHECK(tables(1)->sheets().at(0).name == "表");
    CHECK(tables(1)->from1904());
}

// SPDX-License-Identifier: GPL-3.0-or-later
// How rows are found, put in order, grouped and summed: the quick way against the plain one.
#include "ui/query/line_words.h"
#include "ui/query/row_match.h"
#include "ui/support/desk_fixture.h"
#include "ui/table/table_fixture.h"

#include <catch2/catch.hpp>

#include <numeric>
#include <random>

using namespace grants;
using namespace grants::ui;

namespace {

/// Rows drawn from few values, so that cells repeat; some are blank.
Payments drawn(std::size_t count, unsigned seed) {
    std::mt19937 random(seed);
    const auto below = [&](std::int64_t limit) {
        return static_cast<std::int64_t>(random() % static_cast<unsigned>(limit));
    };
    const std::vector<std::string> names{"重庆高新",  "重庆大学", "北京Abc",
                                         "成都abc12", "",         "12厂"};
    std::vector<Outlay> rows;
    for (std::size_t i = 0; i < count; ++i) {
        Outlay row{names[static_cast<std::size_t>(below(6))], Money::ofFen(below(300) * 37)};
        if (below(5) > 0) row.pieces = below(20);
        row.day = Date(2024, 1, 1).plusDays(static_cast<int>(below(400)));
        row.urgent = below(2) == 0;
        rows.push_back(std::move(row));
    }
    return payments(std::move(rows));
}

std::shared_ptr<const Rows> rowsOf(Payments rows) {
    return std::make_shared<const RowsOf<Outlay>>(paymentColumns(), std::move(rows));
}

Matcher matcherOf(std::shared_ptr<const Rows> rows) {
    return Matcher(std::make_shared<TableIndex>(std::move(rows)));
}

RowOrder plainly(const Rows& rows, const Query& query) {
    RowOrder order(rows.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto words = wordsIn(query.text);
    std::erase_if(order, [&](auto row) { return !matches(rows, row, query, words); });
    if (query.sortColumn < 0) return order;
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        const CellValue left = rows.value(a, query.sortColumn);
        const CellValue right = rows.value(b, query.sortColumn);
        if (isBlank(left) || isBlank(right)) return !isBlank(left) && isBlank(right);
        return query.descending ? compare(left, right) > 0 : compare(left, right) < 0;
    });
    return order;
}

AnyOf span(CellValue from, CellValue to) {
    return {{}, {{std::move(from), std::move(to)}}, false};
}

Query grouped(const char* column, Grouping::Step step = Grouping::Step::Value) {
    Query query;
    query.grouping = Grouping{step, QLatin1String(column)};
    query.total = true;
    return query;
}

bool is(const CellValue& value, const CellValue& wanted) {
    return compare(value, wanted) == 0;
}

std::string labels(const Lines& lines) {
    std::string all;
    for (int line = 0; line < lines.count(); ++line)
        all += lineLabel(lines, lines.at(line)).toStdString() + "|";
    return all;
}

}  // namespace

TEST_CASE("typing on and back finds what looking at every cell finds") {
    const auto rows = rowsOf(drawn(3000, 1));
    Matcher matcher = matcherOf(rows);
    int found = 0;
    for (const char* typed : {"1", "12", "12 重", "12 重庆", "12", "1a", "2.", "2.2", "ab", "abc",
                              "a", "2024-0", "2024-01 大学", "大 学 庆", "无", ""}) {
        Query query;
        query.text = QString::fromUtf8(typed);
        INFO(typed);
        const RowOrder expected = plainly(*rows, query);
        found += expected.empty() ? 0 : 1;
        CHECK(matcher.find(query, {}, [](const auto&) {}) == expected);
    }
    CHECK(found >= 12);
}

TEST_CASE("filters of several columns and a text hold together over more rows than a block") {
    const auto rows = rowsOf(drawn(150'000, 2));
    Matcher matcher = matcherOf(rows);
    Query query;
    query.text = QStringLiteral("重庆");
    query.filters = {{QStringLiteral("amount"), span(Money::ofYuan(10), Money::ofYuan(50))},
                     {QStringLiteral("pieces"), anyOf({CellValue(), std::int64_t{3}})}};
    const auto found = matcher.find(query, {}, [](const auto&) {});
    CHECK(found == plainly(*rows, query));
    CHECK(!found->empty());
}

TEST_CASE("every column sorts stably both ways, blank cells last") {
    const auto rows = rowsOf(drawn(2000, 3));
    Matcher matcher = matcherOf(rows);
    for (const int column : {1, 2, 3, 4})
        for (const bool descending : {false, true}) {
            Query query;
            query.sortColumn = column;
            query.descending = descending;
            INFO(column << (descending ? " down" : " up"));
            CHECK(arrangeAtOnce(matcher, query)->order == plainly(*rows, query));
        }
}

TEST_CASE("a search in 万元 looks for amounts as they read in 万元") {
    Matcher matcher = matcherOf(rowsOf(threePayments()));
    Query query;
    query.text = QStringLiteral("0.02");
    CHECK(arrangeAtOnce(matcher, query)->order.empty());
    query.denomination = Denomination::Wan;
    CHECK(arrangeAtOnce(matcher, query)->order == RowOrder{2});
}

TEST_CASE("work that is stopped gives nothing") {
    Matcher matcher = matcherOf(rowsOf(drawn(100, 4)));
    std::stop_source stop;
    stop.request_stop();
    Query query;
    query.text = QStringLiteral("1");
    CHECK(!matcher.find(query, stop.get_token(), [](const auto&) {}));
}

TEST_CASE("groups stand in the order of their value with the sums of their rows") {
    Matcher matcher = matcherOf(rowsOf(payments(
        {{"乙", Money::ofYuan(1), 1}, {"甲", Money::ofYuan(2), {}}, {"乙", Money::ofYuan(4), 5}})));
    const auto made = arrangeAtOnce(matcher, grouped("payee"));
    const Lines lines(made);
    CHECK(labels(lines) == "甲（1 行）||乙（2 行）|||合计（3 行）|");
    CHECK(is(made->groupSum(0, 1), Money::ofYuan(2)));
    CHECK(isBlank(made->groupSum(0, 2)));
    CHECK(is(made->groupSum(1, 2), std::int64_t{6}));
    CHECK(is(made->total(1), Money::ofYuan(7)));
}

TEST_CASE("a descending sort of the grouped column turns the groups round") {
    Matcher matcher = matcherOf(rowsOf(threePayments()));
    Query query = grouped("day", Grouping::Step::Year);
    query.sortColumn = 3;
    query.descending = true;
    CHECK(labels(Lines(arrangeAtOnce(matcher, query))) ==
          "2024年（2 行）|||2023年（1 行）||合计（3 行）|");
}

TEST_CASE("days are grouped by month") {
    Matcher matcher = matcherOf(rowsOf(threePayments()));
    CHECK(labels(Lines(arrangeAtOnce(matcher, grouped("day", Grouping::Step::Month)))) ==
          "2023年12月（1 行）||2024年03月（2 行）|||合计（3 行）|");
}

TEST_CASE("a folded group shows its head alone, and its rows have no line") {
    Matcher matcher = matcherOf(rowsOf(threePayments()));
    const Lines lines(arrangeAtOnce(matcher, grouped("day", Grouping::Step::Year)), {1});
    CHECK(labels(lines) == "2023年（1 行）||2024年（2 行）|合计（3 行）|");
    CHECK(!lines.lineOfRow(0));
    CHECK(lines.lineOfRow(1) == 1);
}

TEST_CASE("the values of a column are listed under the filters of the others") {
    Matcher matcher = matcherOf(rowsOf(drawn(1000, 5)));
    Query query;
    query.filters = {{QStringLiteral("urgent"), anyOf({true})},
                     {QStringLiteral("payee"), anyOf({std::string("12厂")})}};
    const auto list = valuesOf(matcher, query, 0, {});
    REQUIRE(list);
    CHECK(list->values.size() == 6);
    CHECK(isBlank(list->value(5)));
    query.filters.pop_back();
    std::size_t rows = 0;
    for (const ValueCount& value : list->values) rows += value.count;
    CHECK(rows == matcher.find(query, {}, [](const auto&) {})->size());
}

TEST_CASE("a sum that leaves the range, or mixes kinds, is none") {
    Sum sum;
    sum.add(std::numeric_limits<std::int64_t>::max());
    sum.add(std::int64_t{1});
    CHECK(isBlank(sum.value()));
    Sum mixed;
    mixed.add(std::int64_t{1});
    mixed.add(Money::ofYuan(1));
    CHECK(isBlank(mixed.value()));
    CHECK(mixed.figures() == 2);
}

TEST_CASE("a row that a filter hides in a large table is gone to once the filter is away") {
    OutlayTable table(manyPayments(5000));
    const auto isArranged = [&] { return !table.model.isArranging(); };
    table.model.sort(1, Qt::AscendingOrder);
    table.pane.filterField().setText(QStringLiteral("单位12"));
    REQUIRE(eventually([&] { return isArranged() && table.model.rowCount() < 5000; }));
    table.view().setCurrentIndex(table.model.index(0, 0));
    table.pane.filterField().setFocus();
    table.pane.reveal(4000);
    REQUIRE(eventually(isArranged));
    CHECK(table.view().currentRow() == std::size_t{4000});
}

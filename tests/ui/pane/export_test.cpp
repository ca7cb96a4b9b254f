// SPDX-License-Identifier: GPL-3.0-or-later
// Every export of a table is read back and held against its records: rows, subtotals and total,
// whatever the table is filtered for and grouped by, as a workbook, as text and on paper.
#include "exchange/tables/open_tables.h"
#include "ui/support/heard_pages.h"
#include "ui/table/table_fixture.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace grants;
using namespace grants::ui;

namespace {

constexpr int kPayments = 61;

/// Amounts whose sum takes every digit; of three payees, over four months, some without pieces.
std::vector<Outlay> records() {
    const char* payees[] = {"北京", "成都", "重庆"};
    std::vector<Outlay> rows;
    for (int n = 0; n < kPayments; ++n) {
        const auto pieces = n % 5 == 0 ? std::nullopt : std::optional<std::int64_t>(n);
        rows.push_back({payees[n % 3], Money::ofFen(std::int64_t{41'972'787} * (n + 1) + n), pieces,
                        Date(2024, 1 + n % 4, 1 + n % 28), n % 2 == 0});
    }
    return rows;
}

/// How a table is asked for.
struct Ask {
    bool filtered, grouped, total, folded;
    Denomination denomination;
};

/// The sums that records give, added one by one.
struct Expected {
    std::size_t rows = 0;
    std::int64_t fen = 0, pieces = 0;
};

Expected expectedOf(const Ask& ask) {
    Expected expected;
    for (const Outlay& each : records()) {
        if (ask.filtered && each.payee == "成都") continue;
        ++expected.rows;
        expected.fen += each.amount.inFen();
        expected.pieces += each.pieces.value_or(0);
    }
    return expected;
}

/// Figures of a written table: its rows, and what its sums say.
struct Found {
    std::size_t rows = 0;
    std::int64_t fen = 0, pieces = 0;  // of the rows, added up
    std::vector<std::int64_t> subtotals, totals, totalPieces;
};

std::int64_t fenOf(QString text, Denomination denomination) {
    const double times = denomination == Denomination::Yuan ? 100 : 1'000'000;
    return qRound64(text.remove(u',').toDouble() * times);
}

/// Columns as shown: payee, amount, pieces, day, urgent.
void take(Found& found, const QStringList& cells, Denomination denomination) {
    const std::int64_t fen = fenOf(cells[1], denomination);
    QString number = cells[2];
    const std::int64_t pieces = number.remove(u',').toLongLong();
    if (cells[0] == QStringLiteral("小计")) {
        found.subtotals.push_back(fen);
    } else if (cells[0] == QStringLiteral("合计")) {
        found.totals.push_back(fen);
        found.totalPieces.push_back(pieces);
    } else {
        ++found.rows;
        found.fen += fen;
        found.pieces += pieces;
    }
}

/// A table asked for so, and written.
struct Written {
    OutlayTable table;
    QTemporaryDir folder;
    Ask ask;

    explicit Written(const Ask& how) : table(payments(records())), ask(how) {
        table.desk.setDenomination(ask.denomination);
        Query query = table.model.query();
        if (ask.filtered)
            query.filters = {{QStringLiteral("payee"), anyOf({std::string("成都")}, true)}};
        if (ask.grouped) query.grouping = Grouping{Grouping::Step::Month, QStringLiteral("day")};
        query.total = ask.total;
        table.model.setQuery(query);
        if (ask.folded) table.model.foldAll(true);
    }
    [[nodiscard]] std::filesystem::path file(const char* ending) {
        const QString name = folder.filePath(QStringLiteral("付款.") + QLatin1String(ending));
        bool told = false;
        QObject::connect(&table.desk, &Session::told, &table.pane, [&told] { told = true; });
        table.pane.exportTo(name);
        if (!QTest::qWaitFor([&] { return told; }, 10'000)) throw std::runtime_error("not written");
        return name.toStdString();
    }
};

Found readBack(const std::filesystem::path& file, Denomination denomination) {
    Found found;
    const auto tables = openTables(file);
    bool below = false;
    tables->read(tables->sheets().front().name, [&](SheetRow& row) {
        QStringList cells;
        for (const Cell& cell : row.cells) cells << QString::fromStdString(cell.text);
        while (cells.size() < 5) cells << QString();
        if (cells[0].startsWith(QStringLiteral("校验"))) return false;
        const bool heading = cells[1].isEmpty();  // a group's, over the whole width
        if (below && !heading) take(found, cells, denomination);
        below = below || cells[0] == QStringLiteral("单位");
        return true;
    });
    return found;
}

/// Off the words on the pages, where blank cells are none: by the place of amounts alone.
Found heardOnPages(const Written& written) {
    Found found;
    const QRegularExpression amount(QStringLiteral("^-?[\\d,]+\\.\\d+$"));
    for (const QStringList& page : wordsOnPages(bookOf(*written.table.pane.shownTable()))) {
        for (qsizetype at = 1; at < page.size(); ++at) {
            if (!amount.match(page[at]).hasMatch()) continue;
            const QString next = page.value(at + 1);
            const bool pieces =
                QRegularExpression(QStringLiteral("^[\\d,]+$")).match(next).hasMatch();
            take(found, {page[at - 1], page[at], pieces ? next : QString()},
                 written.ask.denomination);
        }
    }
    return found;
}

/// What the lines of the screen say of sums.
Found seen(const TableModel<Outlay>& model) {
    Found found;
    const Lines& lines = *model.lines();
    for (int line = 0; line < lines.count(); ++line) {
        const auto kind = lines.at(line).kind;
        if (kind == TableLine::Kind::Row) continue;
        const auto sum = std::get<Money>(lines.value(line, 1)).inFen();
        (kind == TableLine::Kind::Group ? found.subtotals : found.totals).push_back(sum);
    }
    return found;
}

void compare(const Found& found, const Written& written) {
    const Ask& ask = written.ask;
    const Expected expected = expectedOf(ask);
    const Found screen = seen(written.table.model);
    CHECK(found.fen == expected.fen);  // to the 分, in 万元 too
    CHECK(found.pieces == expected.pieces);
    if (!ask.folded) CHECK(found.rows == expected.rows);
    CHECK(found.totals.size() == (ask.total ? 1 : 0));
    CHECK(screen.totals.size() == found.totals.size());
    if (ask.total) {
        CHECK(found.totals.front() == expected.fen);
        CHECK(found.totals.front() == screen.totals.front());
        CHECK(found.totalPieces.front() == expected.pieces);
    }
    const bool subtotals = ask.grouped && !ask.folded;
    REQUIRE(found.subtotals.size() == (subtotals ? screen.subtotals.size() : 0));
    if (subtotals) CHECK(found.subtotals == screen.subtotals);
}

Ask anyAsk() {
    const bool filtered = GENERATE(false, true), total = GENERATE(false, true);
    const int groups = GENERATE(0, 1, 2);  // none, open, folded
    const auto denomination = GENERATE(Denomination::Yuan, Denomination::Wan);
    return {filtered, groups > 0, total, groups == 2, denomination};
}

}  // namespace

TEST_CASE("what a workbook, a text and the pages say adds up to the records, however asked for") {
    Written written(anyAsk());
    CAPTURE(written.ask.filtered, written.ask.grouped, written.ask.total, written.ask.folded);
    SECTION("xlsx") {
        compare(readBack(written.file("xlsx"), written.ask.denomination), written);
    }
    SECTION("csv") {
        compare(readBack(written.file("csv"), written.ask.denomination), written);
    }
    SECTION("pages") {
        compare(heardOnPages(written), written);
    }
}

TEST_CASE("titles of amounts name their unit, in whatever file") {
    OutlayTable table(threePayments());
    const auto title = [&] { return bookOf(*table.pane.shownTable()).sheets.front().columns[1]; };
    CHECK(title().title == "金额（元）");
    table.desk.setDenomination(Denomination::Wan);
    CHECK(title().title == "金额（万元）");
}

TEST_CASE("a grouped table that shows 256,034,001.00 says so on screen, in files and on paper") {
    OutlayTable table(
        payments({{"甲", Money::ofFen(12'345'678'901)}, {"乙", Money::ofFen(13'257'721'199)}}));
    Query query = table.model.query();
    query.grouping = Grouping{Grouping::Step::Value, QStringLiteral("payee")};
    query.total = true;
    table.model.setQuery(query);
    const QString total = table.model.index(table.model.rowCount() - 1, 1).data().toString();
    CHECK(total.toStdString() == "256,034,001.00");
    const Book book = bookOf(*table.pane.shownTable());
    CHECK(std::get<Money>(book.sheets.front().rows.back().values[1]) ==
          Money::ofFen(25'603'400'100));
    CHECK(wordsOnPages(book).front().contains(total));
}

TEST_CASE("a total over no rows is written, too") {
    OutlayTable table(threePayments());
    table.model.setTotal(true);
    table.model.setFilterText(QStringLiteral("没有"));
    const BookSheet sheet = bookOf(*table.pane.shownTable()).sheets.front();
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows.front().kind == BookRow::Kind::Total);
}

TEST_CASE("a total without a column of words is the sum alone") {
    OutlayTable table(threePayments());
    table.model.setTotal(true);
    for (const int column : {0, 3, 4}) table.view().setColumnHidden(column, true);
    const BookSheet sheet = bookOf(*table.pane.shownTable()).sheets.front();
    CHECK(std::get<Money>(sheet.rows.back().values[0]) == Money::ofYuan(600));
}

TEST_CASE("what all rows belong to stands before them, and the sums stay under their columns") {
    OutlayTable table(threePayments());
    table.model.setTotal(true);
    table.pane.setBelonging([] { return Belonging{QStringLiteral("受理号"), "SL1"}; });
    const BookSheet sheet = bookOf(*table.pane.shownTable()).sheets.front();
    CHECK(sheet.columns[0].title == "受理号");
    CHECK(sheet.columns[2].title == "金额（元）");
    REQUIRE(sheet.rows.size() == 4);
    CHECK(sheet.rows[0].values[0] == BookValue(std::string("SL1")));
    CHECK(sheet.rows[0].values[1] == BookValue(std::string("重庆")));
    CHECK(sheet.rows[3].values[2] == BookValue(Money::ofYuan(600)));
}

TEST_CASE("a folded year or month is written with its name and no day, a folded day with itself") {
    OutlayTable table(threePayments());
    const auto step = GENERATE(Grouping::Step::Year, Grouping::Step::Month, Grouping::Step::Value);
    Query query = table.model.query();
    query.grouping = Grouping{step, QStringLiteral("day")};
    table.model.setQuery(query);
    table.model.foldAll(true);
    const BookSheet sheet = bookOf(*table.pane.shownTable()).sheets.front();
    const BookRow first = sheet.rows.front();
    CHECK_THAT(std::get<std::string>(first.values[0]), Catch::Contains("2023"));
    CHECK(first.values[1] == BookValue(Money::ofYuan(100)));
    const bool isDay = step == Grouping::Step::Value;
    CHECK(first.values[3] == (isDay ? BookValue(Date(2023, 12, 31)) : BookValue()));
}

TEST_CASE("a year or month is copied with its name and no day, a day with itself") {
    OutlayTable table(threePayments());
    const auto step = GENERATE(Grouping::Step::Year, Grouping::Step::Month, Grouping::Step::Value);
    const bool folded = GENERATE(false, true);
    Query query = table.model.query();
    query.grouping = Grouping{step, QStringLiteral("day")};
    table.model.setQuery(query);
    table.model.foldAll(folded);
    const Selection head{table.model.lines(), {{0, 0, 0, 4}}, {0, 1, 2, 3, 4}};
    const QStringList cells = asTabbedText(head, Titles::Without).trimmed().split(u'\t');
    CHECK(cells.value(0).startsWith(QStringLiteral("2023")));
    CHECK(cells.value(1) == QStringLiteral("100.00"));
    const bool isDay = step == Grouping::Step::Value;
    CHECK(cells.value(3) == (isDay ? QStringLiteral("2023-12-31") : QString()));
}

TEST_CASE("a total taken off the screen is on no file") {
    OutlayTable table(threePayments());
    Query query = table.model.query();
    query.grouping = Grouping{Grouping::Step::Value, QStringLiteral("payee")};
    table.model.setQuery(query);
    const Book book = bookOf(*table.pane.shownTable());
    for (const BookRow& row : book.sheets.front().rows) CHECK(row.kind != BookRow::Kind::Total);
}

TEST_CASE("an export asked for while rows are still looked for holds all of them") {
    OutlayTable table(manyPayments(100'000));
    QTemporaryDir folder;
    table.model.setFilterText(QStringLiteral("单位9999"));
    REQUIRE(table.model.isArranging());
    bool told = false;
    QObject::connect(&table.desk, &Session::told, &table.pane, [&told] { told = true; });
    const QString file = folder.filePath(QStringLiteral("a.csv"));
    table.pane.exportTo(file);
    REQUIRE(QTest::qWaitFor([&] { return told; }, 20'000));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().count("单位9999") >= 11);  // 9999 and 99990 … 99999
    CHECK(written.size() < 2'000);
}

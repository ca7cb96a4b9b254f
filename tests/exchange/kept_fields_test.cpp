// SPDX-License-Identifier: GPL-3.0-or-later
// A stored value keeps what its sheet does not know, and what a text cannot say exactly.
#include "exchange/reading.h"
#include "exchange/records/record_entry.h"
#include "exchange/records/record_sheet.h"
#include "exchange/sheets/open_entry.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// A sheet of filings that knows nothing of 企业, 备案日期 and 专利号.
SheetDescription<ProductFiling> narrowSheet(const FundYear& year) {
    using P = ProductFiling;
    return {.name = "产品",
            .columns = {column<P>({"备案编号", true}, &P::filingNo, readNumberText),
                        column<P>({"产品名称", true}, &P::product, readText),
                        column<P>({"服务单位代码"}, &P::service, readUnit)},
            .blank = [] { return P{}; },
            .key = [](const P& filing) { return filing.filingNo; },
            .stored = &year.products};
}

/// A fund with one filing that has something in every field.
struct FilingFund {
    Scratch scratch;
    std::unique_ptr<Workspace> workspace = Workspace::create(scratch / "f.zlzh", builtInPlanJson());
    std::shared_ptr<const FundYear> held;
    std::unique_ptr<ImportContext> context;

    FilingFund() {
        addOneOfEach(*workspace);
        ProductFiling filing = stored();
        filing.service = filing.enterprise;
        edit([&](Edit& edit) { edit.put(filing); });
        held = workspace->year();
        context = std::make_unique<ImportContext>(*held, workspace->plan(), true);
    }
    [[nodiscard]] ProductFiling stored() { return workspace->year()->products.front(); }
    void edit(const std::function<void(Edit&)>& change) {
        workspace->edit(Operation::Enter, "改", change);
    }
    void type(const std::vector<std::string>& texts) {
        const RecordEntry<ProductFiling> entry(*context, narrowSheet(*held));
        const ProductFiling now = stored();
        edit([&](Edit& edit) { entry.put(edit, {{now.id.value, now.version, texts}}); });
    }
    RowFate update(const std::vector<std::string>& texts) {
        RecordSheet<ProductFiling> sheet(*context, narrowSheet(*held));
        SheetRow cells{2, {}};
        for (const std::string& text : texts) cells.cells.push_back({Cell::Kind::Text, text});
        const RowFate fate = sheet.take({cells, {0, 1, 2}}).fate;
        edit([&](Edit& edit) { sheet.put(edit, [] {}); });
        return fate;
    }
};

/// The same filing under another name, one version on.
ProductFiling renamed(ProductFiling filing) {
    filing.product = "新产品";
    ++filing.version;
    return filing;
}

/// A fund whose only pledge has a third of its loan on patents.
struct PledgeFund {
    Desk desk;

    PledgeFund() { addOneOfEach(*desk.workspace); }
    [[nodiscard]] Pledge stored() const { return desk.workspace->year()->pledges.front(); }
    [[nodiscard]] std::unique_ptr<Entry> entry() const {
        return openEntry("质押融资", desk.workspace->year(),
                         std::make_shared<const Plan>(desk.workspace->plan()));
    }
    void type(std::string_view header, std::string text) const {
        const auto open = entry();
        TypedRecord record = *open->typed(stored().id.value);
        record.texts.at(open->columnNamed(header)) = std::move(text);
        desk.workspace->edit(Operation::Enter, "改",
                             [&](Edit& edit) { open->put(edit, {record}); });
    }
    /// The pledge as its own table shows it, `header` aside.
    [[nodiscard]] TextRows table(std::string_view header, const std::string& text) const {
        const auto open = entry();
        TextRows rows(2);
        for (const ColumnDescriptor& each : open->columns()) rows[0].emplace_back(each.header);
        rows[1] = open->typed(stored().id.value)->texts;
        rows[1].at(open->columnNamed(header)) = text;
        return rows;
    }
};

}  // namespace

TEST_CASE("a typed record leaves alone what no column writes") {
    FilingFund fund;
    const ProductFiling before = fund.stored();
    fund.type({before.filingNo, "新产品", std::string(codeOf(102).text())});
    CHECK(fund.stored() == renamed(before));
}

TEST_CASE("an updating import leaves alone what no column writes") {
    FilingFund fund;
    const ProductFiling before = fund.stored();
    CHECK(fund.update({before.filingNo, "新产品", std::string(codeOf(102).text())}) ==
          RowFate::Updated);
    CHECK(fund.stored() == renamed(before));
}

TEST_CASE("an emptied cell empties its own field") {
    FilingFund fund;
    fund.type({fund.stored().filingNo, "产品", ""});
    CHECK_FALSE(fund.stored().service);
}

TEST_CASE("a blank cell of an updating import leaves its field alone") {
    FilingFund fund;
    CHECK(fund.update({fund.stored().filingNo, "新产品", ""}) == RowFate::Updated);
    CHECK(fund.stored().service);
}

TEST_CASE("a blank cell of an import that is to empty by blanks empties its own field") {
    FilingFund fund;
    fund.context->empty = true;
    fund.update({fund.stored().filingNo, "产品", ""});
    CHECK_FALSE(fund.stored().service);
}

TEST_CASE("undo brings back a record that kept what its sheet does not know") {
    FilingFund fund;
    ProductFiling before = fund.stored();
    fund.type({before.filingNo, "新产品", ""});
    fund.workspace->undo();
    before.version += 2;
    CHECK(fund.stored() == before);
}

TEST_CASE("a share of a third stays a third when another column is typed") {
    const PledgeFund fund;
    fund.type("质权人", "另一家银行");
    CHECK(fund.stored().pledgee == "另一家银行");
    CHECK(fund.stored().patentShare == Fraction(1, 3));
}

TEST_CASE("a share of a third stays a third when its own text is typed again") {
    const PledgeFund fund;
    fund.type("专利质押占比(%)", "33.333333%");
    CHECK(fund.stored().patentShare == Fraction(1, 3));
}

TEST_CASE("a share typed finer than its text is taken as typed") {
    const PledgeFund fund;
    fund.type("专利质押占比(%)", "33.33333333");
    CHECK(fund.stored().patentShare == Fraction(3'333'333'333, 10'000'000'000));
}

TEST_CASE("an emptied share falls back to the whole") {
    const PledgeFund fund;
    fund.type("专利质押占比(%)", "");
    CHECK(fund.stored().patentShare == Fraction(1, 1));
}

TEST_CASE("a table of pledges read back is the same, a share of a third included") {
    PledgeFund fund;
    const Pledge before = fund.stored();
    const auto report =
        importAs(fund.desk, Form::Csv, "质押融资", fund.table("质权人", before.pledgee));
    CHECK(codes(report).empty());
    CHECK(countOf(report, "质押融资").same == 1);
}

TEST_CASE("an updating import of another column leaves a share of a third alone") {
    PledgeFund fund;
    const auto changed = fund.table("质权人", "另一家银行");
    ImportOptions updating;
    updating.update = true;
    CHECK(countOf(importAs(fund.desk, Form::Workbook, "质押融资", changed, updating), "质押融资")
              .updated == 1);
    CHECK(fund.stored().pledgee == "另一家银行");
    CHECK(fund.stored().patentShare == Fraction(1, 3));
}

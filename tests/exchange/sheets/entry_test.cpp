// SPDX-License-Identifier: GPL-3.0-or-later
// Records typed by hand, by the rules of the import sheets.
#include "exchange/sheets/import_sheets.h"
#include "exchange/sheets/open_entry.h"
#include "support/fund_files.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

/// A fund with one of every aggregate, and the entries to its sheets.
struct TypedFund {
    Scratch scratch;
    std::unique_ptr<Workspace> workspace = Workspace::create(scratch / "f.zlzh", builtInPlanJson());

    /// The application is a draft again: what it was entered with beyond that would settle it.
    TypedFund() {
        addOneOfEach(*workspace);
        Application application = workspace->year()->applications.front();
        application.takenUp = "draft";
        workspace->edit(Operation::Enter, "退回草稿", [&](Edit& edit) { edit.put(application); });
    }
    [[nodiscard]] std::unique_ptr<Entry> entry(std::string_view sheet) {
        return openEntry(sheet, workspace->year(), std::make_shared<const Plan>(workspace->plan()));
    }
    Changes put(const Entry& entry, const std::vector<TypedRecord>& records) {
        return workspace->edit(Operation::Enter, "录入",
                               [&](Edit& edit) { entry.put(edit, records); });
    }
};

TypedRecord with(const Entry& entry, TypedRecord record, std::string_view header,
                 std::string text) {
    record.texts.at(entry.columnNamed(header)) = std::move(text);
    return record;
}

/// A licence row as a spreadsheet holds it.
TypedRecord licenceRow(const Entry& entry, int patent) {
    TypedRecord row = entry.blank();
    row = with(entry, row, "备案登记号", "X2024980000777");
    row = with(entry, row, "方式", "许可");
    row = with(entry, row, "专利号", patentOf(patent).text());
    row = with(entry, row, "出让方代码", std::string(codeOf(101).text()));
    row = with(entry, row, "受让方代码", std::string(codeOf(102).text()));
    row = with(entry, row, "登记备案日期", "2024年6月1日");
    return with(entry, row, "转化实施", "是");
}

std::string codesOf(const TypedVerdict& verdict) {
    std::string codes;
    for (const CellFault& each : verdict.faults)
        codes += std::string(each.column) + ":" + each.fault.code + " ";
    return codes;
}

std::vector<std::string> warningsOf(const TypedVerdict& verdict) {
    std::vector<std::string> codes;
    for (const Finding& each : verdict.warnings) codes.push_back(each.code);
    return codes;
}

}  // namespace

TEST_CASE("every kind of record reads back what it types out") {
    TypedFund fund;
    REQUIRE(sheetKinds().size() == 25);
    for (const SheetKind& kind : sheetKinds()) {
        const auto entry = fund.entry(kind.name);
        const auto record = entry->typed(1);
        INFO(kind.name);
        REQUIRE(record);
        CHECK(codesOf(entry->check(*record)).empty());
        CHECK(fund.put(*entry, {*record}).empty());
    }
}

TEST_CASE("a changed cell changes its record") {
    TypedFund fund;
    const auto entry = fund.entry("转让许可");
    const TypedRecord record = with(*entry, *entry->typed(1), "合同金额(元)", "1.2万");
    REQUIRE(entry->check(record).holds());
    CHECK(fund.put(*entry, {record}).has(kindOf<LicenceRecord>()));
    CHECK(fund.workspace->year()->licences.front().amount == Money::ofYuan(12'000));
}

TEST_CASE("an empty new record names its required columns") {
    TypedFund fund;
    const auto entry = fund.entry("满意度");
    CHECK(codesOf(entry->check(entry->blank())) ==
          "调查编号:REQUIRED 日期:REQUIRED 满意:REQUIRED 比较满意:REQUIRED 基本满意:REQUIRED "
          "不满意:REQUIRED ");
}

TEST_CASE("a faulty cell is named with its column") {
    TypedFund fund;
    const auto entry = fund.entry("产品备案");
    const auto record = with(*entry, *entry->typed(1), "备案日期", "2025-02-30");
    const auto verdict = entry->check(record);
    REQUIRE(verdict.faults.size() == 1);
    CHECK(verdict.faults[0].column == "备案日期");
    CHECK_THROWS_AS(fund.put(*entry, {record}), std::logic_error);
}

TEST_CASE("full-width digits are taken as typed") {
    TypedFund fund;
    const auto entry = fund.entry("活动");
    const auto record = with(*entry, *entry->typed(1), "人次", "１２０");
    fund.put(*entry, {record});
    CHECK(fund.workspace->year()->activities.front().attendances == 120);
}

TEST_CASE("a number that another record holds is a fault, one's own is not") {
    TypedFund fund;
    const auto entry = fund.entry("活动");
    TypedRecord copy = *entry->typed(1);
    CHECK(entry->check(copy).holds());
    copy.id = copy.version = 0;
    CHECK(codesOf(entry->check(copy)) == "编号:DUPLICATE_KEY ");
}

TEST_CASE("of two new records with one number the second is at fault") {
    TypedFund fund;
    const auto entry = fund.entry("活动");
    TypedRecord fresh = with(*entry, *entry->typed(1), "编号", "HD900");
    fresh.id = fresh.version = 0;
    const auto verdicts = entry->check(std::vector{fresh, fresh});
    CHECK(verdicts[0].holds());
    CHECK(codesOf(verdicts[1]) == "编号:DUPLICATE_KEY ");
}

TEST_CASE("many new records are checked against the stored ones as few are") {
    TypedFund fund;
    const auto entry = fund.entry("活动");
    TypedRecord fresh = *entry->typed(1);
    fresh.id = fresh.version = 0;
    std::vector<TypedRecord> many(5, fresh);
    for (std::size_t n = 1; n < many.size(); ++n)
        many[n] = with(*entry, fresh, "编号", "HD90" + std::to_string(n));
    const auto verdicts = entry->check(many);
    CHECK_FALSE(verdicts[0].holds());
    for (std::size_t n = 1; n < many.size(); ++n) CHECK(verdicts[n].holds());
}

TEST_CASE("rows of one register number become one record with their patents") {
    TypedFund fund;
    const auto entry = fund.entry("转让许可");
    const auto records = entry->gather({licenceRow(*entry, 31), licenceRow(*entry, 32)});
    REQUIRE(records.size() == 1);
    REQUIRE(entry->check(records[0]).holds());
    fund.put(*entry, records);
    CHECK(fund.workspace->year()->licences.back().patents ==
          std::vector{patentOf(31), patentOf(32)});
}

TEST_CASE("what blank cells imply is told") {
    TypedFund fund;
    const auto entry = fund.entry("单位");
    TypedRecord unit = entry->blank();
    unit = with(*entry, unit, "统一社会信用代码", std::string(codeOf(7).text()));
    unit = with(*entry, unit, "单位名称", "某某机械有限公司");
    unit = with(*entry, unit, "单位类型", "企业");
    unit = with(*entry, unit, "区内", "是");
    unit = with(*entry, unit, "行业", "工业");
    unit = with(*entry, unit, "从业人员", "25");
    unit = with(*entry, unit, "营业收入(万元)", "200");
    const auto verdict = entry->check(unit);
    REQUIRE(verdict.holds());
    CHECK(verdict.implied.at(entry->columnNamed("规模")) == "微型");
    CHECK(verdict.implied.at(entry->columnNamed("市内")) == "是");
}

TEST_CASE("a park that is not registered is named as the fault of its cell") {
    TypedFund fund;
    const auto entry = fund.entry("单位");
    const auto record =
        with(*entry, *entry->typed(1), "所属园区代码", std::string(codeOf(8).text()));
    CHECK(codesOf(entry->check(record)) == "所属园区代码:UNKNOWN_UNIT ");
}

TEST_CASE("a record that moved on is not written over") {
    TypedFund fund;
    const auto entry = fund.entry("活动");
    const TypedRecord old = *entry->typed(1);
    fund.put(*entry, {with(*entry, old, "人次", "1")});
    CHECK(failureCode([&] { fund.put(*entry, {with(*entry, old, "人次", "2")}); }) ==
          "RECORD_VERSION");
}

TEST_CASE("a sheet that is none has no entry") {
    TypedFund fund;
    CHECK(fund.entry("目录") == nullptr);
}

TEST_CASE("a typed record whose day lies outside the fund's period is warned of") {
    TypedFund fund;
    const auto entry = fund.entry("转让许可");
    const auto late = with(*entry, licenceRow(*entry, 7), "登记备案日期", "2026-06-01");
    CHECK(warningsOf(entry->check(late)) == std::vector<std::string>{"DAY_OUTSIDE_PERIOD"});
}

TEST_CASE("a typed deal between parties that no target counts is warned of") {
    TypedFund fund;
    const auto entry = fund.entry("转让许可");
    auto deal = with(*entry, licenceRow(*entry, 7), "方式", "转让");
    CHECK(warningsOf(entry->check(deal)).empty());
    deal = with(*entry, deal, "出让方代码", std::string(codeOf(102).text()));
    CHECK(warningsOf(entry->check(deal)) == std::vector<std::string>{"COUNTS_FOR_NO_TARGET"});
}

TEST_CASE("an enterprise without a size is warned of, since it counts as no small one") {
    TypedFund fund;
    const auto entry = fund.entry("单位");
    auto unit = with(*entry, entry->blank(), "统一社会信用代码", std::string(codeOf(900).text()));
    unit = with(*entry, with(*entry, unit, "单位名称", "甲"), "单位类型", "企业");
    unit = with(*entry, unit, "区内", "是");
    const auto isWarned = [&](const TypedRecord& record) {
        const auto codes = warningsOf(entry->check(record));
        return std::find(codes.begin(), codes.end(), "SIZE_UNKNOWN") != codes.end();
    };
    CHECK(isWarned(unit));
    CHECK_FALSE(isWarned(with(*entry, unit, "规模", "小型")));
}

TEST_CASE("a claim for a number that no record of its scheme has is told at once, and taken") {
    TypedFund fund;
    const auto entry = fund.entry("奖补申报");
    const TypedRecord claim = *entry->typed(1);
    CHECK(warningsOf(entry->check(claim)).empty());
    const TypedRecord cut = with(*entry, claim, "登记号", "X20249800");
    CHECK(warningsOf(entry->check(cut)) == std::vector<std::string>{"NO_RECORD"});
    CHECK(entry->check(cut).holds());
    const std::string pledge = fund.workspace->year()->pledges.front().registerNo;
    const TypedRecord other = with(*entry, claim, "登记号", pledge);
    CHECK(warningsOf(entry->check(other)) == std::vector<std::string>{"NO_RECORD"});
}

// SPDX-License-Identifier: GPL-3.0-or-later
// 受理号 of the plan's pattern for another project than the application's own: told where a table
// brings it, refused where it is typed.
#include "exchange/sheets/applied.h"
#include "exchange/sheets/open_entry.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::test;

namespace {

const std::string kOfP1 = "CQGX-ZLZH-P1-2024-0007", kOfP3 = "CQGX-ZLZH-P3-2024-0007";

TextRows numbered(const std::string& number) {
    return {{"受理号", "项目代码", "单位代码", "项目名称", "申请金额(元)", "申报日期"},
            {number, "P3", kFirm, "转化项目", "200000", "2024-05-21"}};
}

std::vector<std::string> notesOf(const ImportReport& report) {
    std::vector<std::string> codes;
    for (const Finding& each : report.notes)
        if (each.place.column == "受理号") codes.push_back(each.code);
    return codes;
}

using Codes = std::vector<std::string>;

/// An application of P3 with that number, stored, and the entry to type over it.
struct Typed : Applied {
    std::unique_ptr<Entry> entry;

    explicit Typed(const std::string& number) {
        (void)bring("项目申报", numbered(number));
        entry = openEntry("项目申报", year(), std::make_shared<const Plan>(workspace->plan()));
    }
    [[nodiscard]] TypedRecord stored() const { return *entry->typed(3); }
    [[nodiscard]] TypedRecord with(TypedRecord record, std::string_view header,
                                   std::string text) const {
        record.texts.at(entry->columnNamed(header)) = std::move(text);
        return record;
    }
    [[nodiscard]] Codes faultsOf(const TypedRecord& record) const {
        Codes codes;
        for (const CellFault& each : entry->check(record).faults)
            codes.push_back(std::string(each.column) + ":" + each.fault.code);
        return codes;
    }
};

}  // namespace

TEST_CASE("an imported number of another project is taken, and told once") {
    Applied desk;
    const auto report = desk.bring("项目申报", numbered(kOfP1));
    CHECK(codes(report).empty());
    CHECK(notesOf(report) == Codes{"NUMBER_OF_ANOTHER"});
    CHECK(desk.year()->applications.size() == 3);
    CHECK(notesOf(desk.bring("项目申报", numbered(kOfP1))).empty());
}

TEST_CASE("an imported number of its own project, or of another form, is nothing to be told") {
    for (const std::string& number : {kOfP3, std::string("SL7")}) {
        Applied desk;
        CHECK(notesOf(desk.bring("项目申报", numbered(number))).empty());
        CHECK(desk.year()->applications.size() == 3);
    }
}

TEST_CASE("a typed number of another project is refused, and the sentence names both") {
    const Typed desk("SL7");
    const TypedRecord record = desk.with(desk.stored(), "受理号", kOfP1);
    CHECK(desk.faultsOf(record) == Codes{"受理号:NUMBER_OF_ANOTHER"});
    CHECK(Translator()(desk.entry->check(record).faults.at(0).fault.message) ==
          "受理号 CQGX-ZLZH-P1-2024-0007 按方案的格式是 P1 的，这件申报的项目却是 P3；"
          "请改正受理号或项目代码");
}

TEST_CASE("a new application is not typed with a number of another project") {
    const Typed desk("SL7");
    TypedRecord fresh = desk.with(desk.stored(), "受理号", kOfP1);
    fresh.id = fresh.version = 0;
    CHECK(desk.faultsOf(fresh) == Codes{"受理号:NUMBER_OF_ANOTHER"});
    CHECK(desk.faultsOf(desk.with(fresh, "项目代码", "P1")).empty());
    CHECK(desk.faultsOf(desk.with(fresh, "受理号", "CQGX-ZLZH-P3-2024-0008")).empty());
}

TEST_CASE("an application whose number is out is told when it turns to another project") {
    const Typed desk(kOfP3);
    const TypedVerdict verdict = desk.entry->check(desk.with(desk.stored(), "项目代码", "P1"));
    CHECK(verdict.holds());
    REQUIRE(verdict.warnings.size() == 1);
    CHECK(verdict.warnings[0].code == "NUMBER_OF_ANOTHER");
    CHECK(verdict.warnings[0].place.column == "受理号");
}

TEST_CASE("a number of another project that is stored does not stand in the way of the rest") {
    const Typed desk(kOfP1);
    const TypedVerdict verdict = desk.entry->check(desk.with(desk.stored(), "项目名称", "另一个"));
    CHECK(verdict.holds());
    CHECK(verdict.warnings.empty());
}

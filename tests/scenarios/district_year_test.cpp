// SPDX-License-Identifier: GPL-3.0-or-later
// A whole district year from workbook to figures: every figure and every rejection of
// tests/data/district-year.expected.json, whatever form the workbook comes in.
#include "csv_folder.h"
#include "domain/plan/plan_reader.h"
#include "domain/progress/targets.h"
#include "domain/subsidy/calculation.h"
#include "exchange/import/import_workbook.h"
#include "support/fund_files.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <numeric>
#include <set>

namespace grants::test {
namespace {

using Json = nlohmann::json;
using Texts = std::vector<std::string>;

const std::filesystem::path kWorkbook = test::sourcePath("resources/samples/district-year.xlsx");

Json expectedFigures() {
    std::ifstream file(test::sourcePath("tests/data/district-year.expected.json"));
    return Json::parse(file);
}

/// A fund file of its own with the sample year in it, brought in from one form of the workbook.
class ImportedYear {
  public:
    explicit ImportedYear(const std::string& form) : m_input(inputIn(form)) {
        m_workspace = Workspace::create(m_scratch / "year.zlzh", builtInPlanJson());
        m_report = import();
    }

    ImportReport import() { return importWorkbooks(*m_workspace, {m_input}, {}); }

    [[nodiscard]] const ImportReport& firstImport() const { return m_report; }
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] std::shared_ptr<const FundYear> year() { return m_workspace->year(); }

  private:
    std::filesystem::path inputIn(const std::string& form) {
        if (form == "xlsx") return kWorkbook;
        const std::map<std::string, Encoding> encodings = {
            {"csv utf-8", Encoding::Utf8},
            {"csv utf-8 with mark", Encoding::Utf8WithMark},
            {"csv gb18030", Encoding::Gb18030}};
        writeCsvFolder(kWorkbook, m_scratch / "表格", encodings.at(form));
        return m_scratch / "表格";
    }

    Scratch m_scratch;
    std::filesystem::path m_input;
    std::unique_ptr<Workspace> m_workspace;
    ImportReport m_report;
};

/// `filed s1_large_relation=ADD` as a basis and a plan with that reading.
struct Variant {
    Basis basis;
    Plan plan;
};

Variant variantOf(const std::string& key) {
    const auto space = key.find(' ');
    const auto equals = key.find('=');
    Variant variant{key.substr(0, space) == "filed" ? Basis::Filed : Basis::Potential,
                    builtInPlan()};
    if (equals != std::string::npos) {
        const std::string name = key.substr(space + 1, equals - space - 1);
        REQUIRE(variant.plan.set(name, key.substr(equals + 1)));
    }
    return variant;
}

std::string codeOf(const FundYear& year, Id<Organisation> unit) {
    return std::string(year.registry.at(unit).code.text());
}

std::map<std::string, Texts> unitsOf(const SchemeResult& result, const FundYear& year) {
    std::map<std::string, Texts> units;
    for (const UnitResult& unit : result.units) {
        units[codeOf(year, unit.unit)] = {std::to_string(unit.raw.inFen()),
                                          std::to_string(unit.capped.inFen()),
                                          std::to_string(unit.paid.inFen())};
    }
    return units;
}

std::map<std::string, Texts> unitsOf(const Json& expected) {
    std::map<std::string, Texts> units;
    for (const auto& [code, unit] : expected.at("units").items()) {
        units[code] = {unit.at("raw_fen").dump(), unit.at("capped_fen").dump(),
                       unit.at("paid_fen").dump()};
    }
    return units;
}

std::multiset<Texts> rejectedOf(const SchemeResult& result, const FundYear& year) {
    std::multiset<Texts> rejected;
    for (const Rejection& one : result.rejected) {
        const std::string patent = one.patents.empty() ? "" : one.patents.front().text();
        rejected.insert({codeOf(year, one.unit), std::string(one.record), patent,
                         std::string(codeText(one.role)), std::string(codeText(one.code))});
    }
    return rejected;
}

std::multiset<Texts> rejectedOf(const Json& expected) {
    std::multiset<Texts> rejected;
    for (const auto& one : expected.at("rejected")) {
        // The same patent is written in more than one way.
        const auto& patent = one.contains("patent") ? one.at("patent") : Json();
        const std::string text = patent.is_string()
                                     ? PatentNumber::parse(patent.get<std::string>())->text()
                                     : std::string();
        rejected.insert({one.at("uscc"), one.at("record"), text, one.at("role"), one.at("code")});
    }
    return rejected;
}

void checkScheme(const Json& expected, const SchemeResult& result, const FundYear& year) {
    CHECK(unitsOf(result, year) == unitsOf(expected));
    CHECK(rejectedOf(result, year) == rejectedOf(expected));
    CHECK(result.raw.inFen() == expected.at("raw_fen"));
    CHECK(result.capped.inFen() == expected.at("capped_fen"));
    CHECK(result.paid.inFen() == expected.at("paid_fen"));
}

Json jsonOf(const Measured& value) {
    if (const auto* ratio = std::get_if<Ratio>(&value)) {
        return {{"num", ratio->num}, {"den", ratio->den}};
    }
    if (const auto* money = std::get_if<Money>(&value)) return money->inFen();
    return std::get<std::int64_t>(value);
}

void checkTargets(const Json& expected, const FundYear& year, Date asOf) {
    const Plan plan = builtInPlan();
    Json measured;
    for (const TargetState& target : measureTargets(year, plan, asOf)) {
        measured[std::string(target.code)] = jsonOf(target.value);
    }
    CHECK(measured == expected);
}

/// Rows of all sheets of which an import says the same.
std::int64_t rowsOf(const ImportReport& report, std::int64_t SheetCount::*verdict) {
    return std::accumulate(
        report.sheets.begin(), report.sheets.end(), std::int64_t{0},
        [&](std::int64_t rows, const SheetCount& sheet) { return rows + sheet.*verdict; });
}

}  // namespace

TEST_CASE("the sample year gives the expected figures in every form of the workbook") {
    const std::string form = GENERATE("xlsx", "csv utf-8", "csv utf-8 with mark", "csv gb18030");
    CAPTURE(form);
    ImportedYear imported(form);
    REQUIRE(imported.firstImport().rejected.empty());
    const auto year = imported.year();
    const Json figures = expectedFigures();
    for (const auto& [key, expected] : figures.items()) {
        CAPTURE(key);
        if (key == "targets") {
            checkTargets(expected, *year, Date(2024, 12, 31));
        } else if (key.starts_with("targets ")) {
            checkTargets(expected, *year, parseDate(key.substr(8)).value());
        } else {
            const auto [basis, plan] = variantOf(key);
            for (const SchemeResult& scheme : calculateSchemes(*year, plan, basis))
                checkScheme(expected.at(scheme.rules.code), scheme, *year);
        }
    }
}

TEST_CASE("the sample year files claims, so filed is its basis") {
    ImportedYear imported("xlsx");
    CHECK(defaultBasis(*imported.year()) == Basis::Filed);
}

TEST_CASE("a second import of the sample year changes nothing") {
    ImportedYear imported("xlsx");
    REQUIRE(rowsOf(imported.firstImport(), &SheetCount::added) > 1000);
    const auto before = imported.year();
    const auto trail = imported.workspace().auditTrail().size();
    const ImportReport again = imported.import();
    CHECK_FALSE(again.written);
    CHECK(again.rejected.empty());
    CHECK(rowsOf(again, &SheetCount::same) == rowsOf(imported.firstImport(), &SheetCount::added));
    for (const SheetCount& sheet : again.sheets) {
        CAPTURE(sheet.name);
        CHECK(sheet.same == sheet.read);
        CHECK(sheet.added + sheet.updated + sheet.rejected == 0);
    }
    CHECK(imported.workspace().auditTrail().size() == trail);
    CHECK(imported.year()->licences == before->licences);
    CHECK(imported.year()->claims == before->claims);
}

TEST_CASE("the sample year as CSV changes nothing after it came as a workbook") {
    ImportedYear imported("xlsx");
    Scratch scratch;
    writeCsvFolder(kWorkbook, scratch / "表格", Encoding::Gb18030);
    const auto again = importWorkbooks(imported.workspace(), {scratch / "表格"}, {});
    CHECK_FALSE(again.written);
    CHECK(again.rejected.empty());
    CHECK(rowsOf(again, &SheetCount::same) == rowsOf(imported.firstImport(), &SheetCount::added));
}

}  // namespace grants::test

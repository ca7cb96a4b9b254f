// SPDX-License-Identifier: GPL-3.0-or-later
// What people read in Chinese speaks Chinese: no name that only the program knows stands in a
// finding, a rejection, an explanation or a report.
#include "base/translator.h"
#include "domain/plan/plan_reader.h"
#include "domain/subsidy/calculation.h"
#include "exchange/import/import_workbook.h"
#include "exchange/sheets/import_sheets.h"
#include "exchange/sheets/open_entry.h"
#include "reports/report.h"
#include "support/fund_files.h"
#include "support/source_dir.h"

#include <catch2/catch.hpp>

#include <cctype>
#include <set>

namespace grants::test {
namespace {

/// What a clerk meets outside the program as well.
const std::set<std::string, std::less<>> kKnown = {"xlsx", "csv", "zlzh",       "Excel",
                                                   "UTF",  "ZL",  "CQGX-ZLZH-", "CQGX-ZLZH-LX-"};

bool isLetter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Runs of Latin letters without a digit beside them: identifiers have one.
std::vector<std::string> latinWordsIn(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '{') at = std::min(text.find('}', at), text.size() - 1);  // 编号的写法
        const std::size_t first = at;
        bool numbered = false;
        while (at < text.size() &&
               (isLetter(text[at]) || std::isdigit(static_cast<unsigned char>(text[at])) != 0 ||
                text[at] == '-')) {
            numbered |= std::isdigit(static_cast<unsigned char>(text[at])) != 0;
            ++at;
        }
        if (at - first > 1 && !numbered && isLetter(text[first]))
            words.emplace_back(text.substr(first, at - first));
        if (at == first) ++at;
    }
    std::erase_if(words, [](const std::string& word) { return kKnown.contains(word); });
    return words;
}

/// Gathers the sentences with words of the program in them.
class Reader {
  public:
    void read(std::string_view text) {
        ++m_read;
        if (!latinWordsIn(text).empty()) m_offences.emplace(text);
    }
    void read(const Message& message) { read(m_say(message)); }
    void readCell(const BookValue& value) {
        if (const auto* text = std::get_if<std::string>(&value)) read(*text);
    }
    void readSheet(const BookSheet& sheet) {
        for (const std::string* line : {&sheet.name, &sheet.title, &sheet.unitLine}) read(*line);
        for (const auto* lines : {&sheet.headLines, &sheet.notes, &sheet.signatures})
            for (const std::string& line : *lines) read(line);
        for (const BookColumn& column : sheet.columns) read(column.title);
        for (const BookRow& row : sheet.rows)
            for (const BookValue& value : row.values) readCell(value);
    }
    void check(std::size_t atLeast) const {
        std::string told;
        for (const std::string& each : m_offences) told += each + "\n";
        INFO(told);
        CHECK(m_offences.empty());
        CHECK(m_read >= atLeast);
    }

  private:
    Translator m_say;
    std::size_t m_read = 0;
    std::set<std::string> m_offences;
};

struct SampleFund {
    Scratch scratch;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(scratch / "示例.zlzh", builtInPlanJson());
    SampleFund() {
        REQUIRE(
            importWorkbooks(*workspace, {sourcePath("resources/samples/district-year.xlsx")}, {})
                .written);
    }
    [[nodiscard]] std::unique_ptr<Entry> entry(std::string_view sheet) {
        return openEntry(sheet, workspace->year(), std::make_shared<const Plan>(builtInPlan()));
    }
};

void readScheme(Reader& reader, const SchemeResult& scheme) {
    for (const Rejection& rejection : scheme.rejected) {
        reader.read(describe(rejection.code));
        reader.read(describe(rejection.role));
    }
    for (const UnitResult& unit : scheme.units) {
        for (const Step& step : unit.steps) reader.read(describe(step));
        for (const Line& line : unit.lines)
            for (const Step& step : line.steps) reader.read(describe(step));
    }
}

/// Things that come in by typing, pasting and import, none of them right everywhere.
const std::vector<std::string> kOdd = {"？",
                                       "-1",
                                       "1 2",
                                       "0.005",
                                       "1e99",
                                       "2024-02-30",
                                       "1900-02-29",
                                       "对",
                                       "重庆",
                                       "12.3.4",
                                       "９９９％",
                                       "2031-01-01",
                                       "=1+1",
                                       "#？!",
                                       "1.2万万",
                                       "0",
                                       "/",
                                       "12500106MA7010021X",
                                       "ZL202111234567.2",
                                       "X20"};

}  // namespace

TEST_CASE("a word of a program is told from an identifier, a name and a file's ending") {
    CHECK(latinWordsIn("按 s2_renewal 计；RENEWAL") == std::vector<std::string>{"RENEWAL"});
    CHECK(latinWordsIn("X2024980000001、ZL2021、.xlsx 与 P1-3b，A 公司").empty());
    CHECK(latinWordsIn("cap_order") == std::vector<std::string>{"cap_order"});
}

TEST_CASE("rejections and explanations of the sample year speak Chinese under every reading") {
    SampleFund fund;
    const auto year = fund.workspace->year();
    Reader reader;
    for (const Basis basis : {Basis::Filed, Basis::Potential}) {
        const Plan plain = builtInPlan();
        for (const Reading& reading : plain.readings) {
            for (const SettingOption& option : reading.options) {
                Plan plan = plain;
                REQUIRE(plan.set(reading.name, option.code));
                for (const SchemeResult& scheme : calculateSchemes(*year, plan, basis))
                    readScheme(reader, scheme);
            }
        }
    }
    reader.check(10'000);
}

TEST_CASE("what is said of odd cells speaks Chinese in every column of every sheet") {
    SampleFund fund;
    Reader reader;
    for (const SheetKind& kind : sheetKinds()) {
        const auto entry = fund.entry(kind.name);
        const TypedRecord stored = entry->typed(1).value_or(entry->blank());
        for (std::size_t column = 0; column < entry->columns().size(); ++column) {
            for (const std::string& odd : kOdd) {
                TypedRecord record = stored;
                record.texts[column] = odd;
                const TypedVerdict verdict = entry->check(record);
                for (const CellFault& each : verdict.faults) reader.read(each.fault.message);
                for (const Finding& each : verdict.warnings) reader.read(each.message);
            }
        }
    }
    reader.check(500);
}

TEST_CASE("every report of the sample year speaks Chinese") {
    SampleFund fund;
    ImportOptions update;
    update.update = true;
    REQUIRE(importWorkbooks(*fund.workspace, {sourcePath("resources/samples/applications.xlsx")},
                            update)
                .written);
    // Something to approve.
    const Acted asked = fund.workspace->requestPayment(
        {"CQGX-ZLZH-P3-2024-0015", std::nullopt, Date(2024, 12, 2), "", "", ""});
    REQUIRE(asked.refused.empty());
    // And something to accept.
    Act act;
    act.number = "CQGX-ZLZH-P3-2024-0016";
    act.action = "request-acceptance";
    act.on = Date(2024, 12, 2);
    REQUIRE(fund.workspace->act(act).refused.empty());
    const Plan plan = builtInPlan();
    const ReportInput input{fund.workspace->year(), plan,         Date(2024, 12, 31),
                            Date(2025, 1, 15),      "0123456789", "示例.zlzh"};
    Reader reader;
    for (const Report& report : reports()) {
        reader.read(report.title);
        for (const BookSheet& sheet : report.build(input, Translator()).sheets)
            reader.readSheet(sheet);
    }
    reader.check(4'000);
}

}  // namespace grants::test

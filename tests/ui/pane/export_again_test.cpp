// SPDX-License-Identifier: GPL-3.0-or-later
// What a table of the desk is exported to comes back into another fund as the same amounts, in
// whatever denomination the desk showed them.
#include "base/translator.h"
#include "exchange/import/import_workbook.h"
#include "exchange/mapping/inspection.h"
#include "ui/entry/entry_fixture.h"
#include "ui/pane/table_pane.h"

#include <catch2/catch.hpp>

using namespace grants;
using namespace grants::ui;

namespace {

std::vector<Money> amountsOf(const FundYear& year) {
    std::vector<Money> amounts;
    for (const LicenceRecord& each : year.licences) amounts.push_back(each.amount);
    return amounts;
}

std::string rejectionsOf(const ImportReport& report) {
    std::string all;
    for (const RejectedRow& each : report.rejected)
        all += each.column + ": " + Translator()(each.message) + "\n";
    return all;
}

std::int64_t sameIn(const ImportReport& report, std::string_view sheet) {
    for (const SheetCount& each : report.sheets)
        if (each.name == sheet) return each.same;
    return -1;
}

/// Licences of one patent each, worth 元, 角 and 分.
struct Exporting : EntryDesk {
    Exporting() {
        session().edit(QStringLiteral("准备"), [](Edit& edit) {
            const std::array<std::int64_t, 3> fens = {35'000'000, 35'000'050, 1};
            for (int n = 0; n < 3; ++n) {
                LicenceRecord licence =
                    test::licenceOf(5 + n, Id<Organisation>{1}, Id<Organisation>{2});
                licence.patents = {test::patentOf(5 + n)};
                licence.contractNo = "HT" + std::to_string(n);
                licence.amount = Money::ofFen(fens[static_cast<std::size_t>(n)]);
                edit.put(licence);
            }
        });
        desktop().waitUntilIdle();
        goToKind(0);
    }
    [[nodiscard]] std::filesystem::path exported(const char* ending,
                                                 const char* kind = "licences") {
        const QString file = desktop().folder() + QStringLiteral("/所示.") + QLatin1String(ending);
        qobject_cast<TablePane*>(table(kind).parentWidget())->exportTo(file);
        REQUIRE(eventually([&] { return desktop().notice().contains(file); }));
        return file.toStdU16String();
    }
    /// The open file as it lies there, in a file of its own.
    [[nodiscard]] std::unique_ptr<Workspace> copyOfFund() {
        const std::filesystem::path copy = m_scratch / "copy.zlzh";
        std::filesystem::copy_file(session().file().toStdU16String(), copy);
        return Workspace::open(copy);
    }
    /// As the import window proposes to read the file, where nobody objects.
    [[nodiscard]] static ImportOptions proposed(const std::filesystem::path& file) {
        const InspectedTable table = inspectTables(file).at(0);
        const ProposedTable reading = proposeTable(table, sheetDescriptors(), {});
        SheetMapping mapping{0, table.name, reading.sheet, reading.headerRow, {}};
        for (std::size_t at = 0; at < reading.headers.size(); ++at)
            mapping.columns.push_back(
                {reading.headers[at], std::string(reading.matches[at].column)});
        ImportOptions options;
        options.mappings.push_back(std::move(mapping));
        return options;
    }

  private:
    test::Scratch m_scratch;
};

}  // namespace

TEST_CASE_METHOD(Exporting, "licences exported from the desk come into a new fund as they were") {
    const auto* const denomination = GENERATE("yuan", "wan");
    const auto* const ending = GENERATE("xlsx", "csv");
    CAPTURE(denomination, ending);
    desktop().choose(denomination);
    const auto file = exported(ending);
    const test::Scratch scratch;
    const auto other = Workspace::create(scratch / "other.zlzh", builtInPlanJson());
    other->edit(Operation::Enter, "准备", [this](Edit& edit) {
        for (Organisation unit : year().registry.units()) {
            unit.id = {};
            edit.put(unit);
        }
    });
    const ImportReport report = importWorkbooks(*other, {file}, proposed(file));
    CHECK(report.rejected.empty());
    CHECK(amountsOf(*other->year()) == amountsOf(year()));
}

TEST_CASE_METHOD(Exporting,
                 "a licence of several patents that is not for use comes back as it is") {
    const auto* const ending = GENERATE("xlsx", "csv");
    session().edit(QStringLiteral("准备"), [](Edit& edit) {
        LicenceRecord licence = test::licenceOf(9, Id<Organisation>{1}, Id<Organisation>{2});
        licence.patents = {test::patentOf(9), test::patentOf(10)};
        licence.implemented = false;
        edit.put(licence);
    });
    desktop().waitUntilIdle();
    const auto file = exported(ending);
    const auto fund = copyOfFund();
    ImportOptions options = proposed(file);
    options.dryRun = true;
    const ImportReport report = importWorkbooks(*fund, {file}, options);
    CHECK(rejectionsOf(report) == "");
    CHECK(sameIn(report, "转让许可") == 4);
}

TEST_CASE_METHOD(Exporting, "a pledge with a share of many decimals comes back as it is") {
    const auto* const ending = GENERATE("xlsx", "csv");
    const Fraction share = GENERATE(Fraction(1, 3), Fraction(33'333'333, 100'000'000),
                                    Fraction(333'333'333'333, 1'000'000'000'000));
    CAPTURE(ending, toText(share));
    session().edit(QStringLiteral("准备"), [share](Edit& edit) {
        Pledge pledge = test::pledgeOf(1, Id<Organisation>{2});
        pledge.patentShare = share;
        edit.put(pledge);
    });
    desktop().waitUntilIdle();
    goToKind(1);
    const auto file = exported(ending, "pledges");
    const auto fund = copyOfFund();
    ImportOptions options = proposed(file);
    options.dryRun = true;
    const ImportReport report = importWorkbooks(*fund, {file}, options);
    CHECK(rejectionsOf(report) == "");
    CHECK(sameIn(report, "质押融资") == 1);
}

TEST_CASE_METHOD(Exporting, "a pledge to a bank that is registered comes back as it is") {
    session().edit(QStringLiteral("准备"), [](Edit& edit) {
        Organisation bank = test::unitOf(90);
        bank.kind = UnitKind::Bank;
        bank.name = "示例银行渝中支行";
        edit.put(bank);
        Pledge pledge = test::pledgeOf(1, Id<Organisation>{2});
        pledge.pledgee = std::string(bank.code.text());
        pledge.patentShare = Fraction(1, 2);
        edit.put(pledge);
    });
    desktop().waitUntilIdle();
    goToKind(1);
    const auto file = exported("csv", "pledges");
    const auto fund = copyOfFund();
    ImportOptions options = proposed(file);
    options.dryRun = true;
    const ImportReport report = importWorkbooks(*fund, {file}, options);
    CHECK(rejectionsOf(report) == "");
    CHECK(sameIn(report, "质押融资") == 1);
}

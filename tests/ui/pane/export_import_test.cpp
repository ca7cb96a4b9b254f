// SPDX-License-Identifier: GPL-3.0-or-later
// Every table that one types into, as the desk exports it, is known to the command line's import:
// its titles in both languages, and what the sample says comes back as it is.
#include "base/translator.h"
#include "exchange/import/import_workbook.h"
#include "exchange/mapping/header_row.h"
#include "exchange/mapping/sheet_name.h"
#include "support/fund_files.h"
#include "ui/entry/table_entry.h"
#include "ui/pane/table_pane.h"
#include "ui/query/line_words.h"
#include "ui/support/desk_fixture.h"

#include <catch2/catch.hpp>

#include <QTabBar>
#include <map>

using namespace grants;
using namespace grants::ui;

namespace {

/// The sample with every table on it shown once.
struct EveryTable {
    explicit EveryTable(Language language) : desktop(language) {
        desktop.openSample();
        show("registry");
        show("evidence");
        walk(childOf<QTabBar>(desktop.window(), "kinds"));
        show("applications");
        walk(childOf<QTabBar>(desktop.window(), "caseParts"));
        show("review");
    }
    void show(const char* page) {
        desktop.goTo(QLatin1String(page));
        desktop.waitUntilIdle();
    }
    void walk(QTabBar& tabs) {
        for (int tab = 0; tab < tabs.count(); ++tab) {
            tabs.setCurrentIndex(tab);
            desktop.waitUntilIdle();
        }
    }
    [[nodiscard]] QList<TableEntry*> entries() {
        return desktop.window().findChildren<TableEntry*>();
    }
    Desktop desktop;
};

const Rows& rowsOf(const TableEntry& entry) {
    return *entry.pane().view().tableModel()->rows();
}

const SheetDescriptor& sheetOf(const TableEntry& entry) {
    static const std::vector<SheetDescriptor> sheets = sheetDescriptors();
    return *std::find_if(sheets.begin(), sheets.end(), [&](const auto& each) {
        return each.name == entry.sheetName().toStdString();
    });
}

/// As it stands at the head of an exported file.
HeaderRow headerOf(const TableEntry& entry, Denomination denomination) {
    SheetRow row{1, {}};
    const Rows& rows = rowsOf(entry);
    for (int column = 0; column < rows.columnCount(); ++column) {
        row.cells.push_back(
            {Cell::Kind::Text, titleWithUnit(rows.column(column), denomination).toStdString()});
    }
    return readHeader(sheetOf(entry).columns, row);
}

/// The titles of typed columns that the import does not take for what they are.
std::string unknownTitles(const TableEntry& entry, const HeaderRow& header) {
    std::string unknown;
    const Rows& rows = rowsOf(entry);
    const ColumnDescriptors& columns = sheetOf(entry).columns;
    for (int column = 0; column < rows.columnCount(); ++column) {
        const ColumnTitle& title = rows.column(column);
        const auto own = std::find_if(columns.begin(), columns.end(),
                                      [&](const auto& each) { return each.header == title.typed; });
        const bool known = own != columns.end() &&
                           header.places[static_cast<std::size_t>(own - columns.begin())] == column;
        if (!title.typed.empty() && !known)
            unknown += entry.sheetName().toStdString() + ": " + title.title.toStdString() + "\n";
    }
    return unknown;
}

/// Under the name that 导出所示 proposes.
std::filesystem::path exported(EveryTable& desk, TableEntry& entry, const char* ending) {
    const QString file =
        desk.desktop.folder() + u'/' + entry.pane().title() + u'.' + QLatin1String(ending);
    entry.pane().exportTo(file);
    if (!eventually([&] { return desk.desktop.notice().contains(file); }))
        throw std::runtime_error("not exported: " + file.toStdString());
    return file.toStdU16String();
}

/// What the import would make of it.
ImportReport triedOn(EveryTable& desk, const std::filesystem::path& file) {
    const test::Scratch scratch;
    const auto copy = scratch / "copy.zlzh";
    std::filesystem::copy_file(desk.desktop.session().file().toStdU16String(), copy);
    ImportOptions options;
    options.dryRun = true;
    return importWorkbooks(*Workspace::open(copy), {file}, options);
}

/// What the import says of rows that it does not find as they are; nothing when all are.
std::string lossesOf(EveryTable& desk, TableEntry& entry, const std::filesystem::path& file) {
    const ImportReport report = triedOn(desk, file);
    std::string losses;
    for (const RejectedRow& each : report.rejected) {
        losses += each.sheet + " " + std::to_string(each.row) + " " + each.column + ": " +
                  Translator()(each.message) + "\n";
    }
    std::int64_t same = 0;
    for (const SheetCount& each : report.sheets)
        if (each.name == entry.sheetName().toStdString()) same += each.same;
    if (same != static_cast<std::int64_t>(rowsOf(entry).size()))
        losses += entry.sheetName().toStdString() + " is not what it was\n";
    return losses;
}

}  // namespace

TEST_CASE("the import knows every title under which the desk exports what one types") {
    EveryTable desk(GENERATE(Language::Chinese, Language::English));
    const QList<TableEntry*> entries = desk.entries();
    // Units, nine kinds of evidence, applications with their six parts, experts, paper sheets.
    REQUIRE(entries.size() == 19);
    std::string unknown;
    for (const TableEntry* entry : entries)
        for (const auto denomination : {Denomination::Yuan, Denomination::Wan})
            unknown += unknownTitles(*entry, headerOf(*entry, denomination));
    CHECK(unknown == "");
}

TEST_CASE("the import knows every table of the desk by the name under which it is exported") {
    EveryTable desk(GENERATE(Language::Chinese, Language::English));
    const std::vector<SheetDescriptor> sheets = sheetDescriptors();
    std::string unknown;
    for (const TableEntry* entry : desk.entries()) {
        const std::string title = entry->pane().title().toStdString();
        const std::size_t which = sheetCalled(sheets, title);
        const bool known =
            which < sheets.size() && sheets[which].name == entry->sheetName().toStdString();
        if (!known) unknown += title + "\n";
    }
    CHECK(unknown == "");
}

TEST_CASE("what the desk exports of the sample comes back as it is, without a mapping") {
    EveryTable desk(GENERATE(Language::Chinese, Language::English));
    const auto* const ending = GENERATE("xlsx", "csv");
    CAPTURE(ending);
    int tables = 0;
    for (TableEntry* entry : desk.entries()) {
        if (!headerOf(*entry, Denomination::Yuan).missing.empty()) continue;
        CAPTURE(entry->sheetName().toStdString());
        CHECK(lossesOf(desk, *entry, exported(desk, *entry, ending)) == "");
        ++tables;
    }
    CHECK(tables == 13);  // what belongs to one application does not name it
}

TEST_CASE("the headings, sums and check row of a grouped export are named as that, its rows are") {
    EveryTable desk(GENERATE(Language::Chinese, Language::English));
    const auto* const ending = GENERATE("xlsx", "csv");
    const bool folded = GENERATE(false, true);
    CAPTURE(ending, folded);
    const QList<TableEntry*> entries = desk.entries();
    TableEntry& licences = **std::find_if(entries.begin(), entries.end(), [](const auto* each) {
        return each->sheetName() == QStringLiteral("转让许可");
    });
    AnyTableModel& model = *licences.pane().view().tableModel();
    Query query = model.query();
    query.grouping = Grouping{Grouping::Step::Value, QStringLiteral("way")};
    query.total = true;
    model.setQuery(query);
    model.foldAll(folded);
    const ImportReport report = triedOn(desk, exported(desk, licences, ending));
    std::map<std::string, std::size_t> told;
    for (const RejectedRow& each : report.rejected) ++told[each.code];
    const std::size_t groups = model.lines()->arrangement()->groups.size();
    std::map<std::string, std::size_t> expected{{"GROUP_ROW", groups},
                                                {"TOTAL_ROW", folded ? 1 : groups + 1}};
    if (ending == std::string("xlsx")) expected["CHECK_ROW"] = 1;
    CHECK(told == expected);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_output.h"

#include "cli/text_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace grants::cli {
namespace {

constexpr std::size_t kShown = 50;

void printCounts(const ImportReport& report, const Console& console) {
    TextTable table({{console.text(translatable("cli", "工作表"))},
                     {console.text(translatable("cli", "读取")), Align::Right},
                     {console.text(translatable("cli", "新增")), Align::Right},
                     {console.text(translatable("cli", "相同")), Align::Right},
                     {console.text(translatable("cli", "更新")), Align::Right},
                     {console.text(translatable("cli", "拒收")), Align::Right}});
    SheetCount sum;
    for (const SheetCount& sheet : report.sheets) {
        table.add({sheet.name, inDigits(sheet.read), inDigits(sheet.added), inDigits(sheet.same),
                   inDigits(sheet.updated), inDigits(sheet.rejected)});
        sum.read += sheet.read;
        sum.added += sheet.added;
        sum.same += sheet.same;
        sum.updated += sheet.updated;
        sum.rejected += sheet.rejected;
    }
    table.addRule();
    table.add({console.text(translatable("cli", "合计")), inDigits(sum.read), inDigits(sum.added),
               inDigits(sum.same), inDigits(sum.updated), inDigits(sum.rejected)});
    table.print(console.out(), outputWidth());
}

/// A sheet's name; with its file when there is more than one.
std::string sheetOf(const std::string& file, const std::string& sheet, const ImportReport& report) {
    return report.inputs.size() < 2 || file.empty() ? sheet : file + " " + sheet;
}

void printRejected(const ImportReport& report, const Console& console) {
    if (report.rejected.empty()) return;
    TextTable table({{console.text(translatable("cli", "工作表"))},
                     {console.text(translatable("cli", "行")), Align::Right},
                     {console.text(translatable("cli", "列"))},
                     {console.text(translatable("cli", "代码"))},
                     {console.text(translatable("cli", "原因")), Align::Left, true}});
    const std::size_t shown = std::min(kShown, report.rejected.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const RejectedRow& row = report.rejected[i];
        table.add({sheetOf(row.file, row.sheet, report), inDigits(row.row), row.column, row.code,
                   console.text(row.message)});
    }
    console.out() << '\n';
    table.print(console.out(), outputWidth());
    if (report.rejected.size() > shown) {
        console.print(
            translatable("cli", "… 其余 {0} 条见 --rejects。")
                .with(inDigits(static_cast<std::int64_t>(report.rejected.size() - shown))));
    }
}

std::string whereOf(const Place& place, const ImportReport& report) {
    std::string where = sheetOf(place.file, place.sheet, report);
    if (place.row > 0) where += (where.empty() ? "" : ":") + inDigits(place.row);
    if (!place.column.empty()) where += (where.empty() ? "" : " ") + place.column;
    return where;
}

void sayNotes(const ImportReport& report, const Console& console) {
    const std::size_t shown = std::min(kShown, report.notes.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const std::string where = whereOf(report.notes[i].place, report);
        console.err() << (where.empty() ? "" : where + "  ")
                      << console.text(report.notes[i].message) << '\n';
    }
    if (report.notes.size() > shown) {
        console.say(translatable("cli", "… 另有 {0} 条提示，全部见 --json。")
                        .with(inDigits(static_cast<std::int64_t>(report.notes.size() - shown))));
    }
}

}  // namespace

void printTables(const ImportReport& report, const Console& console) {
    printCounts(report, console);
    printRejected(report, console);
    sayNotes(report, console);
}

void printJson(const ImportReport& report, const Console& console) {
    using Json = nlohmann::ordered_json;
    Json out{{"sheets", Json::array()}, {"rejected", Json::array()}, {"notes", Json::array()}};
    for (const SheetCount& sheet : report.sheets) {
        out["sheets"].push_back({{"name", sheet.name},
                                 {"read", sheet.read},
                                 {"new", sheet.added},
                                 {"same", sheet.same},
                                 {"updated", sheet.updated},
                                 {"emptied", sheet.emptied},
                                 {"rejected", sheet.rejected}});
    }
    for (const RejectedRow& row : report.rejected) {
        out["rejected"].push_back({{"file", row.file},
                                   {"sheet", row.sheet},
                                   {"row", row.row},
                                   {"column", row.column},
                                   {"code", row.code},
                                   {"message", console.text(row.message)}});
    }
    for (const Finding& note : report.notes) {
        out["notes"].push_back({{"file", note.place.file},
                                {"sheet", note.place.sheet},
                                {"row", note.place.row},
                                {"column", note.place.column},
                                {"code", note.code},
                                {"message", console.text(note.message)}});
    }
    out["written"] = report.written;
    console.out() << out.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace grants::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_output.h"

#include "cli/text_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace grants::cli {
namespace {

using Json = nlohmann::ordered_json;

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

Message wordFor(FormFate fate) {
    switch (fate) {
        case FormFate::New:
            return translatable("cli", "登记");
        case FormFate::Updated:
            return translatable("cli", "更新");
        case FormFate::Same:
            return translatable("cli", "相同");
        case FormFate::Refused:
            break;
    }
    return translatable("cli", "退回");
}

void printVerdicts(const FormsReport& report, const Console& console) {
    TextTable table({{console.text(translatable("cli", "申报书")), Align::Left, true},
                     {console.text(translatable("cli", "项目"))},
                     {console.text(translatable("cli", "单位")), Align::Left, true},
                     {console.text(translatable("cli", "受理号"))},
                     {console.text(translatable("cli", "结果"))}});
    for (const FormVerdict& each : report.forms) {
        table.add(
            {each.file, each.project, each.unit, each.number, console.text(wordFor(each.fate))});
    }
    table.print(console.out(), outputWidth());
}

using FormFaults = std::vector<FormFault> FormVerdict::*;

/// Of all forms, each fault at its cell.
void printFaults(const FormsReport& report, FormFaults list, const Message& heading,
                 const Console& console) {
    TextTable table({{console.text(translatable("cli", "申报书")), Align::Left, true},
                     {console.text(translatable("cli", "格子"))},
                     {console.text(translatable("cli", "代码"))},
                     {console.text(translatable("cli", "原因")), Align::Left, true}});
    std::size_t count = 0;
    for (const FormVerdict& form : report.forms) {
        for (const FormFault& each : form.*list) {
            if (++count > kShown) continue;
            table.add({form.file, each.cell, each.fault.code, console.text(each.fault.message)});
        }
    }
    if (count == 0) return;
    console.out() << '\n' << console.text(heading) << "\n\n";
    table.print(console.out(), outputWidth());
    if (count > kShown) {
        console.print(translatable("cli", "… 其余 {0} 条见 --rejects。")
                          .with(inDigits(static_cast<std::int64_t>(count - kShown))));
    }
}

void sayFormNotes(const FormsReport& report, const Console& console) {
    for (const FormVerdict& form : report.forms) {
        for (const FormFault& each : form.notes) {
            console.err() << form.file << (each.cell.empty() ? "" : " ") << each.cell << "  "
                          << console.text(each.fault.message) << '\n';
        }
    }
}

Json formFaultsJson(const std::vector<FormFault>& faults, const Console& console) {
    Json list = Json::array();
    for (const FormFault& each : faults) {
        list.push_back({{"cell", each.cell},
                        {"code", each.fault.code},
                        {"message", console.text(each.fault.message)}});
    }
    return list;
}

/// As whatever one has no right to is refused.
Json refusalJson(const RejectedRow& row, const Console& console) {
    return {{"code", row.code}, {"clause", ""}, {"message", console.text(row.message)}};
}

Json reportJson(const ImportReport& report, const Console& console) {
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
    if (isBarred(report))
        out["refused"] = Json::array({refusalJson(report.rejected.front(), console)});
    return out;
}

void print(const Json& json, const Console& console) {
    console.out() << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace

void printTables(const ImportReport& report, const Console& console) {
    printCounts(report, console);
    printRejected(report, console);
    sayNotes(report, console);
}

void printJson(const ImportReport& report, const Console& console) {
    print(reportJson(report, console), console);
}

void printTables(const FormsReport& report, const Console& console) {
    printVerdicts(report, console);
    printFaults(report, &FormVerdict::faults, translatable("cli", "退回的原因"), console);
    printFaults(report, &FormVerdict::findings, translatable("cli", "已登记，提交前要补正的"),
                console);
    sayFormNotes(report, console);
    sayNotes(report.report, console);
}

void printJson(const FormsReport& report, const Console& console) {
    Json out = reportJson(report.report, console);
    Json& forms = out["forms"] = Json::array();
    for (const FormVerdict& each : report.forms) {
        const Json number = each.number.empty() ? Json() : Json(each.number);
        forms.push_back({{"file", each.file},
                         {"number", number},
                         {"project", each.project},
                         {"uscc", each.uscc},
                         {"unit", each.unit},
                         {"verdict", codeText(each.fate)},
                         {"faults", formFaultsJson(each.faults, console)},
                         {"findings", formFaultsJson(each.findings, console)},
                         {"notes", formFaultsJson(each.notes, console)}});
    }
    print(out, console);
}

bool isBarred(const ImportReport& report) {
    const auto isTaken = [](const SheetCount& each) {
        return each.added + each.updated + each.same > 0;
    };
    const auto isForRights = [](const RejectedRow& each) {
        return each.code == "RIGHT" || each.code == "SEPARATION";
    };
    return !report.rejected.empty() &&
           std::none_of(report.sheets.begin(), report.sheets.end(), isTaken) &&
           std::all_of(report.rejected.begin(), report.rejected.end(), isForRights);
}

void sayOutcome(const ImportReport& report, const ImportArguments& arguments,
                const Console& console) {
    if (report.written) {
        console.say(translatable("cli", "已导入到 {0}。").with(arguments.fund.file));
    } else if (isBarred(report)) {
        console.say(
            translatable("cli", "所有的行都因没有权限被拒收，原因逐行写明；基金文件没有改动。"));
    } else if (arguments.options.dryRun) {
        console.say(translatable("cli", "试运行：只作检查，基金文件没有改动。"));
    } else if (arguments.options.strict && !report.rejected.empty()) {
        console.say(
            translatable("cli", "有数据被拒收，按 --strict 全部不导入，基金文件没有改动。"));
    } else {
        console.say(translatable("cli", "没有新的数据，基金文件没有改动。"));
    }
}

bool saveRejects(const ImportReport& report, const Console& console,
                 const std::function<void()>& write) {
    try {
        write();
    } catch (const Error& error) {
        console.say(error.sentence());
        if (report.written)
            console.say(translatable("cli", "导入本身已经完成，只是被拒收的没有写出来。"));
        return false;
    }
    return true;
}

}  // namespace grants::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// 有效专利 and 满意度: counts as of a day.
#include "exchange/sheets/import_sheets.h"
#include "exchange/sheets/record_entry.h"
#include "exchange/sheets/record_sheet.h"

namespace grants {
namespace {

std::vector<Column<PatentStock>> stockColumns() {
    using S = PatentStock;
    using Kind = ColumnKind;
    return {
        column<S>({"单位代码", true, Kind::Identifier, "高校院所的统一社会信用代码"}, &S::unit,
                  readUnit),
        column<S>({"截止日期", true, Kind::Date, "如 2023-12-31"}, &S::asOf, readDate),
        column<S>({"有效专利数", true, Kind::Number, "件"}, &S::patents, readCount),
    };
}

std::vector<Column<Survey>> surveyColumns() {
    using S = Survey;
    using Kind = ColumnKind;
    constexpr std::string_view kAnswers = "有效答卷份数";
    return {
        column<S>({"调查编号", true, Kind::Identifier}, &S::number, readNumberText),
        column<S>({"日期", true, Kind::Date, "如 2024-06-01"}, &S::date, readDate),
        column<S>({"满意", true, Kind::Number, kAnswers}, &S::satisfied, readCount),
        column<S>({"比较满意", true, Kind::Number, kAnswers}, &S::fairlySatisfied, readCount),
        column<S>({"基本满意", true, Kind::Number, kAnswers}, &S::basicallySatisfied, readCount),
        column<S>({"不满意", true, Kind::Number, kAnswers}, &S::dissatisfied, readCount),
    };
}

SheetDescription<PatentStock> stockDescription(ImportContext& context) {
    return {.name = "有效专利",
            .columns = stockColumns(),
            .blank = [] { return PatentStock{}; },
            .key =
                [](const PatentStock& stock) {
                    return std::to_string(stock.unit.value) + "@" + inIso(stock.asOf);
                },
            .stored = &context.year.stocks,
            .settle = [](PatentStock& stock,
                         const UnitDirectory& units) { stock.unit = units.real(stock.unit); }};
}

SheetDescription<Survey> surveyDescription(ImportContext& context) {
    return {.name = "满意度",
            .columns = surveyColumns(),
            .blank = [] { return Survey{}; },
            .key = [](const Survey& survey) { return survey.number; },
            .stored = &context.year.surveys};
}

}  // namespace

SheetPtr stockSheet(ImportContext& context) {
    return std::make_unique<RecordSheet<PatentStock>>(context, stockDescription(context));
}

EntryPtr stockEntry(ImportContext& context) {
    return std::make_unique<RecordEntry<PatentStock>>(context, stockDescription(context));
}

SheetPtr surveySheet(ImportContext& context) {
    return std::make_unique<RecordSheet<Survey>>(context, surveyDescription(context));
}

EntryPtr surveyEntry(ImportContext& context) {
    return std::make_unique<RecordEntry<Survey>>(context, surveyDescription(context));
}

}  // namespace grants

// SPDX-License-Identifier: GPL-3.0-or-later
// 有效专利 and 满意度: counts as of a day.
#include "exchange/sheets/described_sheet.h"

namespace grants {
namespace {

constexpr std::string_view kStocks = "有效专利", kSurveys = "满意度";

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
    return {.name = kStocks,
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
    return {.name = kSurveys,
            .columns = surveyColumns(),
            .blank = [] { return Survey{}; },
            .key = [](const Survey& survey) { return survey.number; },
            .stored = &context.year.surveys};
}

}  // namespace

template <>
struct SheetOf<PatentStock> {
    static constexpr SheetKind kKind = described<PatentStock, stockDescription>(kStocks);
};
template SheetKind sheetKind<PatentStock>();

template <>
struct SheetOf<Survey> {
    static constexpr SheetKind kKind = described<Survey, surveyDescription>(kSurveys);
};
template SheetKind sheetKind<Survey>();

}  // namespace grants

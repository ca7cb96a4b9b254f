// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/review/examination_forms.h"

#include "base/error.h"
#include "domain/cases/casebook.h"
#include "domain/people/person.h"
#include "domain/year/as_of.h"
#include "reports/figures/named_cases.h"
#include "reports/figures/official.h"

#include <algorithm>

namespace grants {
namespace {

std::string verdictWords(const Translator& say, CheckVerdict verdict) {
    switch (verdict) {
        case CheckVerdict::Fits:
            return say(translatable("examination", "符合"));
        case CheckVerdict::FitsNot:
            return say(translatable("examination", "不符合"));
        case CheckVerdict::ToBeCorrected:
            return say(translatable("examination", "需补正"));
    }
    return {};
}

std::vector<BookColumn> examinationColumns(const Translator& say) {
    return {{say(translatable("examination", "序号")), ColumnFormat::Centred, 6},
            {say(translatable("examination", "条目")), ColumnFormat::Text, 54},
            {say(translatable("examination", "依据")), ColumnFormat::Centred, 10},
            {say(translatable("examination", "结论")), ColumnFormat::Centred, 12},
            {say(translatable("examination", "说明")), ColumnFormat::Text, 40},
            {say(translatable("examination", "审查人")), ColumnFormat::Text, 14},
            {say(translatable("examination", "日期")), ColumnFormat::Day, 12}};
}

/// Whoever took the examination concluded its items; blank before, and in a file without people.
std::string examinerOf(const Case& one, const std::vector<Person>& people) {
    const Decision* examined = one.last("examine");
    if (examined == nullptr || !examined->person) return {};
    const auto person = std::find_if(people.begin(), people.end(), [&](const Person& each) {
        return each.id == examined->person;
    });
    return person == people.end() ? std::string() : calledAmong(people, *person);
}

BookRow examinationRow(const Translator& say, const Case& one, const ExaminationItem& item,
                       const std::string& examiner, std::int64_t place) {
    const auto found = std::find_if(one.checks.begin(), one.checks.end(),
                                    [&](const FormCheck* each) { return each->item == item.name; });
    BookRow row{BookRow::Kind::Plain,
                {place, planText(say, item.name, item.nameEn), item.clause, BookValue(),
                 BookValue(), BookValue(), BookValue()}};
    if (found == one.checks.end()) return row;
    row.values[3] = verdictWords(say, (*found)->verdict);
    row.values[4] = (*found)->note;
    if (!examiner.empty()) row.values[5] = examiner;
    row.values[6] = (*found)->date;
    return row;
}

/// What was decided of it, in a line.
std::string examinedLine(const Translator& say, const Case& one) {
    const Decision* examined = one.last("examine");
    if (examined == nullptr) return say(translatable("examination", "审查结论：＿＿＿＿＿＿"));
    const std::string day = inIso(examined->date);
    return say((examined->result == "pass"
                    ? translatable("examination", "审查结论：通过({0})。{1}")
                    : translatable("examination", "审查结论：不通过({0})。{1}"))
                   .with(day, examined->opinion));
}

BookSheet examinationSheet(const ReportInput& input, const Translator& say, const Case& one,
                           const std::string& examiner, std::size_t number) {
    BookSheet sheet;
    sheet.name = numberedName(number, one.number());
    sheet.title = say(translatable("examination", "项目申报形式审查表"));
    sheet.headLines = headLines(input, say);
    sheet.headLines.push_back(
        say(translatable("examination", "申报单位：{0}    项目名称：{1}    受理号：{2}")
                .with(one.unit->name, one.application->title, one.number())));
    sheet.origin = originLine(input, say);
    sheet.columns = examinationColumns(say);
    sheet.rowLines = 2;
    std::int64_t place = 0;
    for (const ExaminationItem& item : input.plan.examination)
        sheet.rows.push_back(examinationRow(say, one, item, examiner, ++place));
    sheet.notes = {examinedLine(say, one)};
    sheet.signatures = {say(translatable("examination", "审查人(签字)：")),
                        say(translatable("examination", "复核：")),
                        say(translatable("examination", "日期：    年  月  日"))};
    return sheet;
}

std::vector<const Case*> examinedCases(const Casebook& book, const ReportScope& scope) {
    std::vector<const Case*> cases = namedCases(book, scope);
    if (!cases.empty()) return cases;
    for (const Case& each : book.cases()) {
        const bool wanted = scope.project.empty() || each.application->project == scope.project;
        if (wanted && !each.checks.empty()) cases.push_back(&each);
    }
    return cases;
}

}  // namespace

Book examinationForms(const ReportInput& input, const Translator& say) {
    const auto year = asOf(input.year, input.asOf, input.plan.rules().factWindow.last);
    const Casebook book(*year, input.plan);
    const auto cases = examinedCases(book, input.scope);
    if (cases.empty()) {
        throw Error(ErrorKind::Usage,
                    translatable("examination", "没有形式审查表可打印：还没有审查过申报。"));
    }
    Book made = officialBook(input, say, translatable("reports", "形式审查表"));
    for (const Case* each : cases) {
        made.sheets.push_back(examinationSheet(input, say, *each, examinerOf(*each, year->people),
                                               made.sheets.size() + 1));
    }
    return made;
}

}  // namespace grants

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/review/score_sheets.h"

#include "base/error.h"
#include "domain/review/ranking.h"
#include "domain/review/sheets.h"
#include "domain/year/as_of.h"
#include "reports/figures/named_cases.h"
#include "reports/figures/official.h"

#include <algorithm>
#include <tuple>

namespace grants {
namespace {

constexpr const char* kNameOfUnit = "单位名称";  // among the plan's blind fields
// Lines for the criteria of a page, so that it stays one.
constexpr int kLinesOfPage = 15, kMostLines = 3;
constexpr std::size_t kPoints = 3, kWords = 4;  // where columns() has them

Message titleOfAll() {
    return translatable("reports", "专家打分表");
}

/// One expert's sheet of one application.
struct Paper {
    const Case* item;
    Sheet sheet;
};

std::vector<const Case*> casesOf(const Casebook& book, const ReportScope& scope) {
    std::vector<const Case*> cases = namedCases(book, scope);
    if (!scope.applications.empty()) return cases;
    for (const Case& each : book.cases())
        if (isRanked(each)) cases.push_back(&each);
    return cases;
}

std::vector<Paper> papersOf(const Casebook& book, const ReportScope& scope) {
    std::vector<Paper> papers;
    for (const Case* each : casesOf(book, scope)) {
        if (!scope.project.empty() && each->application->project != scope.project) continue;
        for (Sheet& sheet : sheetsOf(*each, book.plan())) {
            if (sheet.seat != nullptr && !sheet.seat->recused)
                papers.push_back({each, std::move(sheet)});
        }
    }
    std::sort(papers.begin(), papers.end(), [](const Paper& one, const Paper& other) {
        return std::tie(one.sheet.expert, one.item->number()) <
               std::tie(other.sheet.expert, other.item->number());
    });
    return papers;
}

/// Puts papers on pages.
class ScoreSheets {
  public:
    ScoreSheets(const ReportInput& input, const Translator& say, const Casebook& cases)
        : m_input(input),
          m_say(say),
          m_cases(cases),
          m_isBlind(input.plan.rules().blindFields.contains(kNameOfUnit)) {}

    [[nodiscard]] BookSheet sheetOf(const Paper& paper, std::size_t number) const;

  private:
    [[nodiscard]] std::vector<std::string> headOf(const Paper& paper) const;
    [[nodiscard]] std::string expertLine(std::string_view number) const;
    [[nodiscard]] std::vector<BookColumn> columns() const;
    [[nodiscard]] BookRow rowOf(const RubricItem& item, const Score* score) const;
    void addCriteria(BookSheet& sheet, const Sheet& scored) const;
    void addTotal(BookSheet& sheet, const Sheet& scored) const;
    [[nodiscard]] std::vector<std::string> notes() const;

    const ReportInput& m_input;
    const Translator& m_say;
    const Casebook& m_cases;
    bool m_isBlind;
};

BookSheet ScoreSheets::sheetOf(const Paper& paper, std::size_t number) const {
    BookSheet sheet;
    sheet.name = numberedName(number, paper.sheet.expert);
    sheet.title = m_say(titleOfAll());
    sheet.headLines = headOf(paper);
    sheet.headInText = true;
    sheet.origin = originLine(m_input, m_say);
    sheet.columns = columns();
    const auto criteria = static_cast<int>(m_cases.plan().rubric.size());
    sheet.rowLines = std::clamp(kLinesOfPage / std::max(1, criteria), 1, kMostLines);
    addCriteria(sheet, paper.sheet);
    addTotal(sheet, paper.sheet);
    sheet.notes = notes();
    sheet.signatures = {m_say(translatable("scoreSheets", "评审专家(签字)：")),
                        m_say(translatable("scoreSheets", "日期：    年  月  日"))};
    return sheet;
}

std::vector<std::string> ScoreSheets::headOf(const Paper& paper) const {
    const Application& application = *paper.item->application;
    const SupportProject* project = paper.item->project;
    const std::string name =
        project == nullptr ? std::string() : planText(m_say, project->name, project->nameEn);
    const std::string unit =
        m_isBlind ? m_say(translatable("scoreSheets", "(匿名评审)")) : paper.item->unit->name;
    return {m_say(translatable("scoreSheets", "支持项目：{0}  {1}    受理号：{2}")
                      .with(application.project, name, application.number)),
            m_say(translatable("scoreSheets", "申报单位：{0}    项目名称：{1}")
                      .with(unit, application.title)),
            expertLine(paper.sheet.expert)};
}

std::string ScoreSheets::expertLine(std::string_view number) const {
    const Expert* expert = m_cases.expert(number);
    if (expert == nullptr)
        return m_say(translatable("scoreSheets", "评审专家：{0}").with(std::string(number)));
    const Message line = expert->finance
                             ? translatable("scoreSheets", "评审专家：{0}({1}，财务专家)")
                             : translatable("scoreSheets", "评审专家：{0}({1})");
    return m_say(line.with(expert->name, expert->number));
}

std::vector<BookColumn> ScoreSheets::columns() const {
    return {{m_say(translatable("scoreSheets", "评分项")), ColumnFormat::Text, 20},
            {m_say(translatable("scoreSheets", "评分标准")), ColumnFormat::Text, 42},
            {m_say(translatable("scoreSheets", "满分")), ColumnFormat::Centred, 8},
            {m_say(translatable("scoreSheets", "得分")), ColumnFormat::Centred, 12},
            {m_say(translatable("scoreSheets", "意见")), ColumnFormat::Text, 48}};
}

BookValue inHundredths(Points points) {
    return Decimal{points.inHundredths(), 2};
}

BookRow ScoreSheets::rowOf(const RubricItem& item, const Score* score) const {
    BookRow row{
        BookRow::Kind::Plain,
        {planText(m_say, item.name, item.nameEn), planText(m_say, item.criteria, item.criteriaEn),
         std::int64_t{item.points}, BookValue(), BookValue()}};
    if (score == nullptr || score->sealed) return row;
    row.values[kPoints] = inHundredths(score->points);
    row.values[kWords] = score->words;
    return row;
}

void ScoreSheets::addCriteria(BookSheet& sheet, const Sheet& scored) const {
    const auto& rubric = m_cases.plan().rubric;
    for (std::size_t at = 0; at < rubric.size(); ++at)
        sheet.rows.push_back(rowOf(rubric[at], scored.criteria[at]));
}

void ScoreSheets::addTotal(BookSheet& sheet, const Sheet& scored) const {
    std::int64_t most = 0;
    for (const RubricItem& item : m_cases.plan().rubric) most += item.points;
    const bool told =
        static_cast<std::size_t>(scored.given) == scored.criteria.size() && !scored.isSealed();
    sheet.rows.push_back({BookRow::Kind::Total,
                          {m_say(translatable("scoreSheets", "合计")), BookValue(), most,
                           told ? inHundredths(scored.sum()) : BookValue(), BookValue()}});
}

std::vector<std::string> ScoreSheets::notes() const {
    std::vector<std::string> notes = {
        m_say(translatable("scoreSheets",
                           "每个评分项填 0 到满分，最多两位小数，合计为各项之和；"
                           "各项填齐并签字后交回，由审核人员照此录入。")),
        m_say(translatable("scoreSheets",
                           "本人承诺：与申报单位没有应当回避的利害关系，独立、客观地评审。"))};
    for (std::string& line : headLines(m_input, m_say)) notes.push_back(std::move(line));
    return notes;
}

}  // namespace

Book scoreSheets(const ReportInput& input, const Translator& say) {
    const auto year = asOf(input.year, input.asOf, input.plan.rules().factWindow.last);
    const Casebook cases(*year, input.plan);
    const std::vector<Paper> papers = papersOf(cases, input.scope);
    if (papers.empty()) {
        throw Error(
            ErrorKind::Usage,
            translatable("scoreSheets", "没有打分表可打印：所选的申报还没有专家组，请先分组。"));
    }
    Book book = officialBook(input, say, titleOfAll());
    const ScoreSheets sheets(input, say, cases);
    for (const Paper& each : papers)
        book.sheets.push_back(sheets.sheetOf(each, book.sheets.size() + 1));
    return book;
}

}  // namespace grants

// SPDX-License-Identifier: GPL-3.0-or-later
// 评审打分: a row a criterion; the rows of one expert for one application form a sheet, which is
// submitted as a whole.
#include "exchange/records/falling_sheet.h"
#include "exchange/sheets/named_rows.h"

#include <map>

namespace grants {
namespace {

constexpr std::string_view kScoreSheet = "评审打分";
constexpr std::string_view kCriterion = "评分项", kPoints = "分值", kSubmitted = "提交日期",
                           kPaper = "纸质";

std::vector<Column<Score>> scoreColumns(const Plan& plan) {
    using S = Score;
    using Kind = ColumnKind;
    const auto criteria = namesOf(plan.rubric);
    return {
        applicationColumn<S>(),
        expertColumn<S>(),
        column<S>({kCriterion, true, Kind::Option, "从下拉列表里选", criteria}, &S::criterion,
                  readerOfName(criteria)),
        column<S>({kPoints, true, Kind::Identifier, "不超过该项的满分，最多两位小数"}, &S::points,
                  readPoints),
        column<S>({"意见"}, &S::words, readText),
        column<S>({kSubmitted, false, Kind::Date, "同一份打分表各行相同；没有提交就空着"},
                  &S::submitted, readDate),
        column<S>({kPaper, false, Kind::YesNo, "按专家签字的纸质打分表录入；空着算“是”"},
                  &S::onPaper, readYesNo),
    };
}

/// A criterion of the plan, and no more than it gives.
void checkPoints(const Score& score, const Plan& plan, RowVerdict& verdict) {
    constexpr std::int64_t kHundredths = 100;
    const auto item =
        std::find_if(plan.rubric.begin(), plan.rubric.end(),
                     [&score](const RubricItem& each) { return each.name == score.criterion; });
    if (item == plan.rubric.end()) {
        return refuse(verdict, kCriterion,
                      {"UNKNOWN_CRITERION",
                       translatable("import", "方案的评分表里没有“{0}”，请从下拉列表里选")
                           .with(score.criterion)});
    }
    if (score.points.inHundredths() <= item->points * kHundredths) return;
    refuse(verdict, kPoints,
           {"POINTS_RANGE",
            translatable("import", "“{0}”满分 {1} 分，这里填了 {2}，请填 0 到 {1} 的分值")
                .with(item->name, std::to_string(item->points), toText(score.points))});
}

void finishScore(const Score& score, const ImportContext& context, RowVerdict& verdict) {
    requireApplication(context, score.application, verdict);
    requireExpert(context, score.expert, verdict);
    requireSeat(context, score, verdict);
    checkPoints(score, context.plan, verdict);
    if (!score.sealed) return;
    refuse(verdict, kExpertNumber,
           {"SHEET_SEALED", translatable("import",
                                         "这份打分表由专家本人填写，评审结束前封存，不能导入；"
                                         "要改动，请由专家本人登录办理")});
}

/// What an expert gives by himself he gives where he is signed in.
void requirePaper(const Score& score, RowVerdict& verdict) {
    if (score.onPaper) return;
    refuse(verdict, kPaper,
           {"SHEET_OF_ANOTHER", translatable("import",
                                             "不是纸质的打分表由专家本人登录填写，别人不能录入；"
                                             "按纸质打分表录入的，请填“是”")});
}

Score blankScore() {
    Score score;
    score.onPaper = true;
    return score;
}

SheetDescription<Score> scoreDescription(ImportContext& context) {
    knowApplications(context);
    knowExperts(context);
    knowSeats(context);
    return {.name = kScoreSheet,
            .columns = scoreColumns(context.plan),
            .blank = blankScore,
            .key = [](const Score& score) { return seatKey(score) + "\n" + score.criterion; },
            .stored = &context.year.scores,
            .finish = [&context](Score& score, const GivenColumns&,
                                 RowVerdict& verdict) { finishScore(score, context, verdict); }};
}

using Rows = std::vector<const Score*>;

/// What says when a sheet was submitted: what is stored, unless `brought` replaces all of it alike;
/// of a new sheet its first row.
const Score& measureOf(const Rows& stored, const Rows& brought) {
    const Score& first = *brought.front();
    const bool alike = std::all_of(brought.begin(), brought.end(), [&first](const Score* each) {
        return each->submitted == first.submitted;
    });
    const bool replaced = std::all_of(stored.begin(), stored.end(), [&brought](const Score* each) {
        return std::any_of(brought.begin(), brought.end(),
                           [each](const Score* other) { return other->id == each->id; });
    });
    return stored.empty() || (alike && replaced) ? first : *stored.front();
}

Fault disagrees(const Score& measure) {
    if (!measure.submitted) {
        return {"SHEET_DISAGREES",
                translatable("import",
                             "同一份打分表的其他行还没有提交，这一行却填了提交日期；"
                             "一份打分表要一起提交，请改成一致")};
    }
    return {"SHEET_DISAGREES", translatable("import",
                                            "同一份打分表的其他行提交日期是 {0}，这一行不同；"
                                            "一份打分表要一起提交，请改成一致")
                                   .with(inIso(*measure.submitted))};
}

/// The rows stored, by sheet.
class StoredSheets {
  public:
    explicit StoredSheets(const std::vector<Score>& scores) {
        for (const Score& each : scores) m_rows[seatKey(each)].push_back(&each);
    }
    /// Those of the rows of one sheet that cannot stand, as places in `brought`, with the reason.
    [[nodiscard]] std::vector<std::pair<std::size_t, Fault>> refused(const Rows& brought) const {
        const auto found = m_rows.find(seatKey(*brought.front()));
        const Score& measure = measureOf(found == m_rows.end() ? Rows() : found->second, brought);
        std::vector<std::pair<std::size_t, Fault>> refused;
        for (std::size_t at = 0; at < brought.size(); ++at) {
            if (brought[at]->submitted != measure.submitted)
                refused.emplace_back(at, disagrees(measure));
        }
        return refused;
    }

  private:
    std::unordered_map<std::string, Rows> m_rows;
};

class ScoreRows : public FallingSheet<Score> {
  public:
    explicit ScoreRows(ImportContext& context) : FallingSheet(context, scoreDescription(context)) {}

    [[nodiscard]] std::vector<LateRejection> close() override {
        std::map<std::string, std::vector<Brought*>> sheets;
        for (Brought& each : brought())
            if (each.stands) sheets[seatKey(*each.value)].push_back(&each);
        const StoredSheets stored(m_context.year.scores);
        std::vector<LateRejection> rejections;
        for (auto& [sheet, rows] : sheets) {
            Rows values;
            for (const Brought* row : rows) values.push_back(row->value);
            for (auto& [at, fault] : stored.refused(values))
                rejections.push_back(fall(*rows[at], {kSubmitted, std::move(fault)}));
        }
        return rejections;
    }

  protected:
    void settle(Score value, const ImportRow& row, RowVerdict& verdict) override {
        const Score* stored = storedLike(value);
        if (stored == nullptr || *stored != value) requirePaper(value, verdict);
        if (verdict.faults.empty()) FallingSheet::settle(std::move(value), row, verdict);
    }

    [[nodiscard]] bool mayFall(const Score&) const override { return true; }
};

/// What is typed is an officer's.
SheetDescription<Score> typedScores(ImportContext& context) {
    auto described = scoreDescription(context);
    described.finish = [finish = std::move(described.finish)](
                           Score& score, const GivenColumns& given, RowVerdict& verdict) {
        finish(score, given, verdict);
        requirePaper(score, verdict);
    };
    return described;
}

/// Rows typed one after the other are held against each other when they are to be kept.
class ScoreEntry : public RecordEntry<Score> {
  public:
    explicit ScoreEntry(ImportContext& context)
        : RecordEntry(context, typedScores(context)), m_stored(context.year.scores) {}

    [[nodiscard]] std::vector<TypedVerdict> checkTogether(
        const std::vector<TypedRecord>& records) const override {
        std::vector<TypedVerdict> verdicts = check(records);
        std::map<std::string, std::vector<std::size_t>> sheets;
        std::vector<Score> values;
        for (std::size_t at = 0; at < records.size(); ++at) {
            RowVerdict aside;
            values.push_back(valueOf(records[at], aside));
            if (verdicts[at].holds()) sheets[seatKey(values.back())].push_back(at);
        }
        for (const auto& [sheet, places] : sheets) {
            Rows rows;
            for (const std::size_t at : places) rows.push_back(&values[at]);
            for (auto& [which, fault] : m_stored.refused(rows))
                verdicts[places[which]].faults.push_back({kSubmitted, std::move(fault)});
        }
        return verdicts;
    }

  private:
    StoredSheets m_stored;
};

SheetPtr scoreSheet(ImportContext& context) {
    return std::make_unique<ScoreRows>(context);
}

EntryPtr scoreEntry(ImportContext& context) {
    return std::make_unique<ScoreEntry>(context);
}

}  // namespace

template <>
struct SheetOf<Score> {
    static constexpr SheetKind kKind = {kScoreSheet, scoreSheet, scoreEntry, kNeeds<Score>};
};
template SheetKind sheetKind<Score>();

}  // namespace grants
